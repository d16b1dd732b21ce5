import type { CheckPageWords } from '../../check-page-words';

/** What the first page says around its form, in traditional Chinese. */
export const check: CheckPageWords = {
  step: (position, of) => `第${position}步，共${of}步`,
  next: '下一步',
  back: '上一步',
  seldom: '沒有在留卡、護照情況特殊，或者在入管、法院有未了的事項？',
  nothingMore: '根據您填寫的內容，這裡沒有其他要問的。',
  answer: {
    title: '結果',
    asOf: (date) => `以日本的${date}計算。您填寫的內容沒有被保存。`,
    waiting: '請填寫離開日本的日期和在留資格，結果就會顯示在這裡。',
    unclear: '有一個日期還無法讀取。請改正，結果就會顯示在這裡。',
    show: '顯示結果',
    goOn: '繼續，設定提醒',
    offline: '結果是在您的裝置上計算的。在您按下最後一步的按鈕之前，不會寄送任何內容。',
  },
  slider: {
    title: '如果在別的日子回來呢？',
    text: '移動滑桿，可以看到結果從哪一天起改變。用方向鍵可以每次移動一天。',
    label: '回到日本的日子',
    value: (date, verdict) => `${date}。${verdict}`,
    between: (from, to, verdict) => `${from}至${to}回來：${verdict}`,
    from: (date, verdict) => `${date}或以後回來：${verdict}`,
    same: '在滑桿上的任何一天回來，結果都相同。',
  },
  remind: {
    title: '要我們提醒您嗎？',
    text: '在每個重要的日子之前，我們會用您的語言寄郵件給您：免費，隨時可以停止。',
    button: '設定提醒',
  },
  review: {
    title: '請確認您的回答',
    text: '還沒有保存任何內容，也沒有寄出任何郵件。請再看一遍。',
    change: '更改',
    changeOf: (what) => `更改：${what}`,
    notGiven: '未填寫',
    letters: '您會收到這些郵件',
    noLetters: '根據您填寫的內容，目前還沒有需要提醒的日期。確認之後，您可以在個人頁面上補充日期。',
    stop: '每封郵件都寫明如何停止所有郵件：按一下即可，不需要理由。',
    family: '確認之後，您可以在個人頁面上新增家人。',
  },
};
