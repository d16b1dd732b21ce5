import { writeAmount } from '../amounts';
import type { FrameWords, LabelWords, LetterWords } from '../letter-words';
import { buttons } from './buttons';
import { answers, calendar, missing, promises } from './letters-answers';
import { departure, reentry } from './letters-reentry';
import { card, stay } from './letters-stay';

const frame: FrameWords = {
  unreviewed:
    '這份繁體中文譯文還沒有經過以中文為母語的人核對。如有不清楚的地方，請以郵件中的日期和日語部分為準，並致電出入國在留管理廳（0570-013904）詢問。',
  greeting: (name) => (name === undefined ? '您好：' : `${name} 您好：`),
  traveller: (position) => `第${position}位旅客`,
  named: (name, text) => `【${name}】${text}`,
  andMore: (text, count) => `${text}（另有${count}項）`,
  several: (count) => `有${count}個日期需要您留意`,
  daysLeft: (days) => {
    if (days === 0) return '就是今天';
    if (days > 0) return `還有${writeAmount(days)}天`;
    return days === -1 ? '就是昨天' : `已過去${writeAmount(-days)}天`;
  },
  bothClocks: (japan, local, place) => `日本時間 ${japan} ＝ ${place}當地時間 ${local}`,
  endOfDay: (japan) => `日本時間 ${japan}`,
  doNow: '您現在可以做的事',
  otherwise: '如果什麼都不做',
  ownPage: '開啟您的個人頁面',
  onOwnPage: '在您的個人頁面上，可以檢視所有日期和郵件，可以更改，可以告訴我們您已回到日本，也可以停止郵件。',
  counter: '在窗口出示的內容（日語）',
  seen: {
    ask: '您看到這個日期了嗎？看到後請告訴我們：按下按鈕會開啟一個頁面，在那裡按一下即可。此後郵件仍會照常寄來。',
    employerSees: (employer) => `${employer}會看到您已看過，就不必再來問您。`,
    button: buttons.seen,
  },
  advice:
    '這些日期是根據所填寫的內容和我們所瞭解的法律計算出來的，並非法律意見。在依據這些日期行事之前，請向出入國在留管理廳確認。',
  stop: `如要停止這些郵件，請在您的個人頁面上按「${buttons.stop}」，或在郵件軟體中按「取消訂閱」。`,
  noTracking: '我們不會追蹤您是否開啟這封郵件，也不會追蹤您是否按了其中的連結。郵件中沒有圖片。',
};

const labels: LabelWords = {
  lastDay: '回到日本的最後一天',
  aim: '應當作為目標的日子',
  endOfDay: '那一天結束的時刻',
  plan: '請計劃最遲在這一天回到日本',
  basis: '您回日本所依據的是',
  why: '為什麼是這一天',
  planned: '您原計劃回來的日子',
  verdict: '從這些日期來看',
  certificate: {
    'card-end': '您的特別永住者證明書的有效期限',
    'card-renewal-opens': '大約從這一天起可以更新您的特別永住者證明書',
  },
};

/** The letters in traditional Chinese. */
export const letters: LetterWords = {
  frame,
  labels,
  answers,
  reentry,
  departure,
  stay,
  card,
  missing,
  promises,
  calendar,
};
