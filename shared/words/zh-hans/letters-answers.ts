import type { AnswerWords, CalendarWords, LetterWords, MissingWords } from '../letter-words';
import { buttons } from './buttons';

/** Letters that answer something somebody just did, in simplified Chinese. */
export const answers: AnswerWords = {
  confirm: {
    subject: '请在7天内确认：日本在留日期的提醒',
    title: '请确认您的提醒',
    what: '有人（很可能就是您本人）请我们在与日本生活有关的重要日期之前，向这个邮箱发送提醒：旅行后回到日本的最后一天、在留期间的届满日，或在留卡的有效期限。',
    press: `目前提醒还没有启用。请在7天内打开下面的页面，并在那里点击“${buttons.confirm}”，提醒才会开始。`,
    button: '打开页面进行确认',
    otherwise: '如果7天内无人确认，我们会删除所填写的全部内容，并且不再发送邮件。',
    notYou: '如果不是您本人申请的，您什么都不用做。',
  },
  told: {
    subject: (employer) => `${employer}已为您登记日本在留日期的提醒`,
    title: (employer) => `${employer}已为您登记提醒`,
    yourEmployer: '您的工作单位',
    who: (employer) => `${employer}向我们提供了您的邮箱地址和各项日期，以免与日本生活有关的重要日期在不知不觉中过去。`,
    facts: {
      kept: {
        label: '我们保存的内容',
        text: () =>
          '您的姓名和邮箱地址、您的语言和时区、您的员工编号、您的在留资格、在留期间的长度和届满日、在留卡的有效期限、您的旅行、您的再入国许可，以及您已提交的申请；如果有人提供，还包括第二个邮箱地址和您的出生日期；此外还有我们给您发过哪些邮件，以及您作过哪些回答。我们绝不记录在留卡或护照的号码。',
      },
      from: {
        label: '内容的来源',
        text: (employer) =>
          `来自${employer}的一份名单。您可以在您的个人页面上更正日期。以后的新名单可能会改动这些日期；您的个人页面始终显示我们目前掌握的内容。`,
      },
      why: {
        label: '用途',
        text: (employer) => `只用于在您的日期到来之前提醒您，以及让${employer}知道哪些日期临近、哪些事项还需要回答。`,
      },
      sees: {
        label: '谁能看到',
        text: (employer) =>
          `在${employer}使用本服务的人员：能看到上述全部内容，还能看到您是否在国外、我们的邮件是否送达、您是否点击过“${buttons.seen}”或“${buttons.back}”，以及您是否表示过不同意。除此以外，不会给任何人看。`,
      },
      long: {
        label: '保存多久',
        text: (employer) =>
          `只要${employer}在这里的名单中还有您，我们就会保存。${employer}删除其账户时，与您有关的全部内容也会一并删除。如希望提前删除，请回复这封邮件。`,
      },
      starts: {
        label: '提醒何时开始',
        text: () => '最早在这封邮件发出24小时之后。如果您在此之前表示不同意，就不会收到任何提醒。',
      },
      object: {
        label: '如果您不希望这样',
        text: () =>
          '请在邮件软件中点击“取消订阅”，点击一次即可。或者打开“我不同意”按钮所指向的页面，在那里点击一次。不需要说明理由。',
      },
      after: {
        label: '表示不同意之后',
        text: (employer) =>
          `我们会发最后一封邮件予以确认，此后不再发送提醒。${employer}会看到您表示了不同意。您的登记会以停止状态保留下来，以免${employer}的下一份名单再次为您登记。`,
      },
    },
    button: '查看我的日期',
    objectButton: '我不同意',
  },
  offered: {
    subject: (employer) => `${employer}表示您已离职：您的提醒会继续`,
    title: (employer) => `${employer}表示您已离职`,
    goOn: '您的提醒会和以前一样继续。您不需要为此做任何事。',
    keep: (employer) =>
      `您可以把提醒转为自己所有：请打开下面按钮所指向的页面，在那里点击一次。从那时起，提醒只属于您一个人。${employer}在这里再也看不到您的任何内容，也不能再更改您的日期。`,
    nothing: (employer) =>
      `如果您什么都不做，对您来说什么都不会改变。${employer}会继续看到现在能看到的内容：您的姓名、邮箱地址、员工编号和日期，我们的邮件是否送达，以及您作过的回答。`,
    address:
      '这个邮箱是工作单位的，而且不久将停用吗？如果是，请在我们的首页用您自己的邮箱重新登记一次，并停止这里的邮件。',
    button: buttons.keep,
    stop: (employer) => `如果您完全不再需要提醒，也可以停止。这样${employer}会看到您不希望再收到邮件。`,
    stopButton: buttons.stop,
  },
  welcome: {
    subject: '您的提醒已启用',
    subjectWithDate: (date) => `您的提醒已启用：请最迟于${date}回到日本`,
    title: '您的提醒已启用',
    intro: '感谢您的确认。以下是各项日期、每个日期所依据的规定，以及今后会寄来的邮件。',
    kept: '这些提醒现在只属于您一个人。您以前的工作单位在这里再也看不到您的任何内容。以下是各项日期、每个日期所依据的规定，以及今后会寄来的邮件。',
  },
  changed: {
    subject: '您的日期有变动：请核对',
    subjectWithDate: (date) => `您的日期有变动：请最迟于${date}回到日本`,
    title: '您的日期有变动',
    intro: '有内容被更改。从现在起以下面的日期为准，并会寄来下面这些邮件。',
    notYou: '如果您没有更改过任何内容，请打开您的个人页面进行更正。',
  },
  closed: {
    subject: '您的提醒已停止：今后不会再寄来任何邮件',
    title: '您的提醒已停止',
    nothingMore: '我们已按您的要求停止。今后不会再有提醒。',
    erased: '30天后，我们会删除与您有关的全部内容。',
    kept: (employer) =>
      `${employer}会看到您不希望收到邮件。您的登记会以停止状态保留下来，以免${employer}的下一份名单再次为您登记。如希望删除，请回复这封邮件。`,
    again: `是不小心停止的吗？请在您的个人页面上点击“${buttons.startAgain}”，邮件就会重新开始。`,
    datesStay: '日期本身并没有改变。今后请您自己留意。',
    button: '打开我的个人页面',
  },
  dates: '您的日期',
  whoseDates: (name) => `${name}的日期`,
  returned: (date) => `已于${date}回到日本。有关这次旅行的邮件已经停止。`,
  noDates: '目前还没有需要留意的日期。',
  toDo: '需要做的事',
  by: (date, action) => `最迟${date}：${action}`,
  note: '请注意',
  letters: '今后会寄来的邮件',
  lettersIntro: '邮件会在您所在地的上午九点左右寄到。同一天的内容会合并在一封邮件里。',
  noLetters: '目前没有计划发送的邮件。',
  promise: (what, days) => `${what}：${days.join('、')}`,
  weekly: (what, first, last) => `${what}：从${first}起每周一次，直到您回答为止，最迟到${last}`,
  moreDays: (count) => `以及另外${count}天，全部列在您的个人页面上`,
};

export const missing: MissingWords = {
  subject: '请告诉我们缺少的内容，以便计算您的日期',
  title: '有内容缺失',
  why: '缺少这项内容，就无法依据法律得出答案，而凭猜测可能会让您失去在留资格。所以我们想请问：',
  until: '在弄清楚之前，我们无法提醒您回到日本的最后一天。',
  button: '补充缺少的内容',
};

export const promises: LetterWords['promises'] = {
  confirm: '请确认',
  told: '您的工作单位已为您登记',
  offered: '工作单位表示您已离职：要保留提醒吗？',
  welcome: '您的提醒已启用',
  changed: '您的日期有变动',
  closed: '您的提醒已停止',
  departure: '离开日本前要做的事',
  return: '请按时回到日本',
  continuation: '您的特例期间即将结束',
  'return-passed': '如果您还没有回来：可以向哪里咨询',
  back: '您回到日本了吗？',
  'stay-renewal-opens': '您可以申请更新在留期间了',
  'stay-end': '您的在留期间即将届满',
  'stay-passed': '您更新在留期间了吗？',
  'card-renewal-opens': '您不久就可以更新在留卡',
  'card-end': '您的在留卡即将到期',
  'card-passed': '您更新在留卡了吗？',
  yearly: '您的登记仍在，无需做任何事',
  'missing-fact': '有内容缺失',
};

export const calendar: CalendarWords = {
  name: '日本在留日期',
  fileName: 'japan-dates.ics',
  events: {
    departure: '离开日本：请勾选“暂时出境”（一時的な出国）',
    return: '回到日本的最后一天',
    'stay-end': '在留期间届满',
    'continuation-end': '特例期间结束（审批结果作出时提前结束）',
    'permit-end': '再入国许可到期',
    'document-end': '难民旅行证明书到期',
    'card-end': '在留卡到期',
    'stay-renewal-opens': '可以开始申请更新在留期间（大约）',
    'card-renewal-opens': '可以开始更新在留卡（大约）',
    'permit-apply-by': '申请再入国许可的最后一天',
    'extension-apply-by': '申请延长再入国许可的最后一天',
  },
  certificate: {
    'card-end': '特别永住者证明书到期',
    'card-renewal-opens': '可以开始更新特别永住者证明书（大约）',
  },
  note: '按日本时间计算的日期。这不是法律意见：请向出入国在留管理厅确认这个日期。',
};
