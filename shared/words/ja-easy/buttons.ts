/** Buttons that other sentences name: each is written once, so that what a letter tells somebody to press is what the page shows. In easy Japanese. */
export const buttons = {
  confirm: 'はい、お知《し》らせを始《はじ》める',
  seen: 'わかりました',
  back: '日本《にほん》に戻《もど》りました',
  keep: 'お知《し》らせを自分《じぶん》のものにする',
  stop: '全部《ぜんぶ》のメールを止《と》める',
  startAgain: 'お知《し》らせをもう一度《いちど》始《はじ》める',
} as const;
