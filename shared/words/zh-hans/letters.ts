import { writeAmount } from '../amounts';
import type { FrameWords, LabelWords, LetterWords } from '../letter-words';
import { buttons } from './buttons';
import { answers, calendar, missing, promises } from './letters-answers';
import { departure, reentry } from './letters-reentry';
import { card, stay } from './letters-stay';

const frame: FrameWords = {
  unreviewed:
    '这份简体中文译文还没有经过以中文为母语的人核对。如有不清楚的地方，请以邮件中的日期和日语部分为准，并致电出入国在留管理厅（0570-013904）询问。',
  greeting: (name) => (name === undefined ? '您好：' : `${name} 您好：`),
  traveller: (position) => `第${position}位旅行者`,
  named: (name, text) => `【${name}】${text}`,
  andMore: (text, count) => `${text}（另有${count}项）`,
  several: (count) => `有${count}个日期需要您留意`,
  daysLeft: (days) => {
    if (days === 0) return '就是今天';
    if (days > 0) return `还有${writeAmount(days)}天`;
    return days === -1 ? '就是昨天' : `已过去${writeAmount(-days)}天`;
  },
  bothClocks: (japan, local, place) => `日本时间 ${japan} ＝ ${place}当地时间 ${local}`,
  endOfDay: (japan) => `日本时间 ${japan}`,
  doNow: '您现在可以做的事',
  otherwise: '如果什么都不做',
  ownPage: '打开您的个人页面',
  onOwnPage: '在您的个人页面上，可以查看所有日期和邮件，可以更改，可以告诉我们您已回到日本，也可以停止邮件。',
  counter: '在窗口出示的内容（日语）',
  seen: {
    ask: '您看到这个日期了吗？看到后请告诉我们：点击按钮会打开一个页面，在那里点击一次即可。此后邮件仍会照常寄来。',
    employerSees: (employer) => `${employer}会看到您已看过，就不必再来问您。`,
    button: buttons.seen,
  },
  advice:
    '这些日期是根据所填写的内容和我们所了解的法律计算出来的，并非法律意见。在依据这些日期行事之前，请向出入国在留管理厅确认。',
  stop: `如要停止这些邮件，请在您的个人页面上点击“${buttons.stop}”，或在邮件软件中点击“取消订阅”。`,
  noTracking: '我们不会追踪您是否打开了这封邮件，也不会追踪您是否点击了其中的链接。邮件中没有图片。',
};

const labels: LabelWords = {
  lastDay: '回到日本的最后一天',
  aim: '应当作为目标的日子',
  endOfDay: '那一天结束的时刻',
  plan: '请计划最迟在这一天回到日本',
  basis: '您回日本所依据的是',
  why: '为什么是这一天',
  planned: '您原计划回来的日子',
  verdict: '从这些日期来看',
  certificate: {
    'card-end': '您的特别永住者证明书的有效期限',
    'card-renewal-opens': '大约从这一天起可以更新您的特别永住者证明书',
  },
};

/** The letters in simplified Chinese. */
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
