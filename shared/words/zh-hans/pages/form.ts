import type { CheckMailWords, ConfirmPageWords, FormWords } from '../../page-words';
import { buttons } from '../buttons';

/** The form, and the pages that follow it, in simplified Chinese. */
export const form: FormWords = {
  title: '要离开日本一段时间？请按时回来。',
  text: '哪怕只晚回来一天，也会失去在留资格，即使在留卡上的期限更晚。请填写您的日期，看看最晚哪一天要回到日本。',
  points: [
    '不用登记就能查：边填边显示结果',
    '不需要账号，也不需要在留卡或护照的号码',
    '如果您愿意，我们会在每个重要的日子之前给您发邮件',
  ],
  sections: {
    trip: '您的旅行',
    stay: '您在日本的在留',
    more: '其他对您重要的事项',
    contact: '我们把邮件寄到哪里',
  },
  fields: {
    departs: {
      short: '出境日',
      label: '您什么时候离开（或已经离开）日本？',
      hint: '办理出境审查的那一天。刚过零点的航班，有时是前一天。',
    },
    returns: { short: '计划回来的日子', label: '您计划什么时候回来？', hint: '还不知道的话可以不填。' },
    status: { short: '在留资格', label: '在留资格', hint: '在留卡上印的名称。' },
    grant: {
      short: '在留期间',
      label: '您获准的在留期间是多长？',
      hint: '在留卡上的整个期间，例如“5年”，不是剩余的时间。永住者可以跳过。',
    },
    stayEnds: {
      short: '在留期间届满日',
      label: '您的在留期间什么时候届满？',
      hint: '印在在留卡上。永住者不用填写。',
    },
    cardEnds: { short: '在留卡有效期限', label: '您的在留卡什么时候到期？', hint: '印在卡上，往往是同一天。' },
    pending: { short: '申请', label: '您有没有已经申请、但还没有结果的手续？' },
    pendingFiled: { short: '申请日', label: '您是什么时候申请的？' },
    permit: {
      short: '再入国许可',
      label: '您有再入国许可（再入国許可）吗？',
      hint: '贴在护照上的证印，是您申请并付费取得的。大多数人是以视同再入国许可（みなし再入国許可）出境的，没有这个许可。',
    },
    birthDate: {
      short: '出生日期',
      label: '如果旅行者未满16岁：出生日期是哪一天？',
      hint: '儿童的在留卡最晚到16岁生日为止。其他人不用填写。',
    },
    declaresReturn: {
      short: '是否回来',
      label: '您打算回到日本吗？',
      hint: '如果打算回来，请在出境审查时的卡上勾选“暂时出境”。没有勾选就出境的人会失去在留资格。',
    },
    card: { short: '在留卡', label: '出境时您会带着在留卡吗？' },
    passport: { short: '护照', label: '您用什么证件旅行？' },
    passportEnds: {
      short: '护照有效期限',
      label: '这本护照或证件到哪一天为止有效？',
      hint: '使用难民旅行证明书时需要填写。使用护照时可以不填。',
    },
    exclusions: {
      short: '入管的事项',
      label: '下面有没有符合您的情况？',
      hint: '请勾选符合的项目。大多数人一项也没有。',
    },
    permitEffective: { short: '许可开始日', label: '再入国许可从哪一天起有效？' },
    permitEnds: { short: '许可到期日', label: '再入国许可到哪一天为止有效？' },
    email: {
      short: '电子邮箱',
      label: '电子邮箱',
      hint: '请填写在国外也能查看的邮箱。我们会先发一封邮件请您确认。',
    },
    name: { short: '姓名', label: '姓名', hint: '我们在邮件里这样称呼您。' },
    language: { short: '语言', label: '邮件的语言' },
    timeZone: { short: '地点', label: '您会在哪里看邮件？', hint: '邮件在当地早上九点到达。' },
  },
  choose: '请选择',
  grants: {
    'five-years': '5年',
    'three-years': '3年',
    'one-year': '1年',
    'six-months': '6个月',
    'over-3-months': '其他超过3个月的期间',
    '3-months-or-less': '3个月以下',
    '30-days-or-less': '30天以下',
    unknown: '不知道',
  },
  permits: {
    none: '没有，或者不知道',
    single: '有，单次有效，还没有使用',
    multiple: '有，多次有效',
  },
  pendings: {
    none: '没有',
    renewal: '有，申请更新在留期间',
    change: '有，申请变更在留资格',
    'permanent-residence': '有，申请永住许可',
  },
  declaresReturns: { yes: '是的，我会回来', no: '不，我不再回来' },
  cards: {
    held: '会',
    'issued-later': '还没有：入管告诉我以后会寄给我',
    missing: '不会，已经遗失、被盗或交回',
    none: '从来没有发给过我',
  },
  passports: {
    valid: '有效的护照',
    expired: '到时已经过期的护照',
    'refugee-travel-document': '日本的难民旅行证明书（難民旅行証明書）',
  },
  exclusions: {
    'revocation-hearing': '我收到了有关取消在留资格的意见听取（意見聴取）通知',
    'departure-hold': '我可能被禁止出境：被起诉、被通缉，或处于附条件释放中',
    'detention-order': '入管对我签发了收容令书（収容令書）',
    'supervisory-measure': '我正处于入管的监理措施（監理措置）之下',
    'refugee-application': '我的在留是因为申请难民认定而获准的',
    'designated-risk': '入管告诉我需要再入国许可',
  },
  usualZones: '常选的地点',
  allZones: '所有地点',
  next: '接下来我们会给您发一封邮件。在您点击那封邮件里的按钮之前，不会再发送任何内容。',
  button: '给我发确认邮件',
  leaveEmpty: '请不要填写这一栏',
  tooQuick: '您点击得很快。请再看一遍您填写的内容，然后再点击一次按钮。这样做是为了挡住自动填表的程序。',
};

export const checkMail: CheckMailWords = {
  title: '请查看您的邮箱',
  wrote: (email) => `我们现在正给 ${email} 发邮件。`,
  press: '请在7天之内打开那封邮件，在它打开的页面上点击按钮。在那之前不会发送其他任何内容。',
  notArrived: '十分钟后还没有收到？请看看垃圾邮件文件夹，再核对上面的邮箱地址。',
  mostAnHour:
    '为了不让任何人塞满别人的邮箱，每个邮箱每小时最多收到五封这样的邮件。如果已经收到五封，请在一小时后再请求一次：',
  understood: '从您的日期来看',
  willCome: '您确认之后，会收到这些邮件',
  noLetters: '根据您填写的内容，目前还没有需要提醒的日期。确认之后，您可以在个人页面上补充日期。',
  stop: '每封邮件都写明如何停止。如果您在7天之内没有确认，我们会删除您填写的所有内容。',
  wrongAddress: '邮箱地址写错了？请用正确的地址重新登记；写错的那份会自动删除。',
  again: '重新登记',
};

export const confirm: ConfirmPageWords = {
  title: '要我们提醒您吗？',
  text: '有人（很可能是您）请我们在与日本生活有关的重要日期之前，向这个邮箱发邮件。点击按钮，提醒就会开始。',
  until: '如果在登记之后7天之内没有人点击，我们会删除所填写的所有内容，也不再发邮件。',
  button: buttons.confirm,
  notYou: '如果不是您，您不需要做任何事。也可以现在就告诉我们：',
};
