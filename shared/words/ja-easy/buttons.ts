import type { ButtonNames } from '../button-names';

/** What the buttons are called that both letters and pages name, in easy Japanese. */
export const buttons: ButtonNames = {
  confirm: 'はい、お知《し》らせを始《はじ》める',
  seen: 'わかりました',
  back: '日本《にほん》に戻《もど》りました',
  keep: 'お知《し》らせを自分《じぶん》のものにする',
  stop: '全部《ぜんぶ》のメールを止《と》める',
  startAgain: 'お知《し》らせをもう一度《いちど》始《はじ》める',
};
