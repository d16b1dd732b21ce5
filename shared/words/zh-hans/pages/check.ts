import type { CheckPageWords } from '../../check-page-words';

/** What the first page says around its form, in simplified Chinese. */
export const check: CheckPageWords = {
  step: (position, of) => `第${position}步，共${of}步`,
  next: '下一步',
  back: '上一步',
  seldom: '没有在留卡、护照情况特殊，或者在入管、法院有未了的事项？',
  nothingMore: '根据您填写的内容，这里没有其他要问的。',
  answer: {
    title: '结果',
    asOf: (date) => `按日本的${date}计算。您填写的内容没有被保存。`,
    waiting: '请填写离开日本的日期和在留资格，结果就会显示在这里。',
    unclear: '有一个日期还无法读取。请改正，结果就会显示在这里。',
    show: '显示结果',
    goOn: '继续，设置提醒',
    offline: '结果是在您的设备上计算的。在您点击最后一步的按钮之前，不会发送任何内容。',
  },
  slider: {
    title: '如果在别的日子回来呢？',
    text: '移动滑块，可以看到结果从哪一天起改变。用方向键可以每次移动一天。',
    label: '回到日本的日子',
    value: (date, verdict) => `${date}。${verdict}`,
    between: (from, to, verdict) => `${from}至${to}回来：${verdict}`,
    from: (date, verdict) => `${date}或以后回来：${verdict}`,
    same: '在滑块上的任何一天回来，结果都相同。',
  },
  remind: {
    title: '要我们提醒您吗？',
    text: '在每个重要的日子之前，我们会用您的语言给您发邮件：免费，随时可以停止。',
    button: '设置提醒',
  },
  review: {
    title: '请核对您的回答',
    text: '还没有保存任何内容，也没有发送任何邮件。请再看一遍。',
    change: '更改',
    changeOf: (what) => `更改：${what}`,
    notGiven: '未填写',
    letters: '您会收到这些邮件',
    noLetters: '根据您填写的内容，目前还没有需要提醒的日期。确认之后，您可以在个人页面上补充日期。',
    stop: '每封邮件都写明如何停止所有邮件：点击一次即可，不需要理由。',
    family: '确认之后，您可以在个人页面上添加家人。',
  },
};
