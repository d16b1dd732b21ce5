import type { PageFrameWords, RefusalPageWords } from '../../page-words';

/** What stands around every page, and what a page says that has nothing to show, in simplified Chinese. */
export const frame: PageFrameWords = {
  brand: 'Kaeru',
  tagline: '给在日本生活的外国人的提醒',
  skip: '跳到正文',
  languages: '语言（Language）',
  law: '日期所依据的法律',
  notAdvice: '这不是法律意见。法律中有我们无法得知的例外：在依据任何日期行事之前，请向出入国在留管理厅确认。',
  unreviewed:
    '本页的简体中文还没有经过以中文为母语的人核对。如果有错误或不清楚的地方，请告诉我们：回复我们的任何一封邮件即可。',
  privacy:
    '我们绝不询问在留卡或护照的号码。我们只保存您在这里填写的内容，只用于给您发邮件，并会删除：登记后没有确认的，7天后删除；停止之后，30天后删除。',
  privacyOfTold: (employer) =>
    `我们绝不询问在留卡或护照的号码。我们保存的内容来自${employer}；只用于提醒您，以及让${employer}知道哪些日期临近。如果您停止，您的登记会以停止状态保留下来，以免再次为您登记。`,
  errorPrefix: '错误：',
  errorTitle: '请再看一下这些内容',
  done: '完成',
  optional: '（可不填）',
  dateParts: {
    year: '年',
    month: '月',
    day: '日',
  },
  dateOrder: ['year', 'month', 'day'],
  dateHint: '例如：2027 3 27',
};

export const refusals: RefusalPageWords = {
  deadLink: {
    title: '这个链接已经不能使用',
    text: '链接可能不完整，或者太旧了。请打开我们最近寄给您的邮件中的链接。如果没有，请重新登记。',
    button: '重新登记',
  },
  notFound: {
    title: '这里没有页面',
    text: '地址可能输入有误。一切都从首页开始。',
    button: '前往首页',
  },
  tooLarge: {
    title: '一次发送的内容太多了',
    text: '所发送的内容超过了表格可能的大小。我们没有保存任何内容。请重新填写表格。',
    button: '前往表格',
  },
  tooManyRequests: {
    title: '您所在的网络发出的请求太多了',
    text: '学校、公司和酒店里常有很多人共用一个网络。这一小时内，从您所在的网络请求发送的邮件太多，所以我们暂停一会儿，以免有人塞满别人的邮箱。我们没有保存任何内容。您填写的内容还在表格里：请在下一个整点之后，或者换一个网络，再点击一次按钮。',
    button: '前往首页',
  },
  crossSite: {
    title: '这是从另一个网站发来的',
    text: '没有任何内容被更改。请打开我们自己的页面，并在那里点击按钮。',
    button: '前往首页',
  },
  unexpected: {
    title: '我们这边出了问题',
    text: '这不是您的操作造成的。请过几分钟再试；点击两次也没有关系。',
    button: '前往首页',
  },
};
