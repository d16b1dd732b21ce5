import type { ManagePageWords } from '../../manage-page-words';
import { buttons } from '../buttons';

/** The pages behind one's own page, in simplified Chinese. */
export const manage: ManagePageWords = {
  ownPage: '返回您的日期',
  doors: {
    title: '其他',
    groups: {
      change: '更改',
      letters: '邮件',
      take: '带在身边',
      leave: '停止或删除',
    },
    family: { label: '家人', text: '查看登记了哪些人，添加或移除。' },
    settings: {
      label: '邮件设置：邮箱、语言、地点、时间',
      text: '邮件寄到哪里、用哪种语言、几点寄来、提前多久开始。',
    },
    calendar: {
      label: '日历',
      text: '在手机的日历中查看这些日期。您的日期改变时，日历也会跟着改变。',
    },
    card: {
      label: '窗口出示卡',
      text: '一张可以打印、也可以在机场出示的小卡，用您的语言和日语写成。',
    },
    data: { label: '下载我的数据', text: '一个文件，包含我们就这份登记所保存的全部内容。' },
    notMe: { label: '这不是我', text: '您不知道这是怎么回事？我们会停止向这个邮箱寄送邮件。' },
    erase: { label: '删除全部内容', text: '我们会删除所保存的与您有关的全部内容。删除后无法恢复。' },
  },
  change: {
    title: '更改您的信息',
    titleOf: (name) => `更改${name}的信息`,
    text: '请更正有变化的内容：日期、在留卡、许可等。我们会重新计算，并写邮件告诉您。',
    noTrip: '没有计划旅行吗？那么两个日期都不用填写。',
    button: '保存这些信息',
    door: '更改日期、在留卡、许可或在留资格',
    doorOf: (name) => `更改${name}的信息`,
  },
  trip: {
    title: '另一次旅行',
    titleOf: (name) => `${name}的另一次旅行`,
    text: '在留卡的内容保持不变。我们只需要新的日期。',
    permit: '我们所知道的再入国许可保持不变。如果您有新的许可，请之后在“更改”中更正。',
    button: '保存这次旅行',
    door: '计划另一次旅行',
  },
  family: {
    title: '家人',
    text: '所有邮件都寄到同一个邮箱，并写明是关于谁的。最多可以登记八个人。',
    away: (from) => `从${from}起不在日本`,
    leaves: (on) => `将于${on}离开日本`,
    inJapan: '在日本；没有计划旅行',
    change: (name) => `更改${name}的信息`,
    remove: (name) => `移除${name}`,
    add: {
      title: '添加一个人',
      text: '同样住在日本、并且希望把邮件寄到同一个邮箱的人。',
      button: '添加这个人',
    },
    full: '这里已经登记了八个人，不能再添加。还有其他人的话，请用另一个邮箱重新登记。',
    label: {
      short: '称呼',
      label: '您怎么称呼这个人？',
      hint: '我们的邮件会用这个称呼，例如“小美”或“儿子”。',
    },
    removal: {
      title: (name) => `要移除${name}吗？`,
      text: (name) => `今后不会再有关于${name}的邮件，我们会删除您填写的有关${name}的内容。法律上的日期并不会改变。`,
      button: (name) => `是，移除${name}`,
      keep: '不，什么都不改',
    },
  },
  settings: {
    title: '您的邮件',
    text: '邮件寄到哪里、用哪种语言、几点寄来、提前多久开始。',
    place: {
      title: '您在哪里',
      text: '您去了别的地方，或者所在的时区变了吗？更改之后，邮件会按当地的时间寄来，每个页面也会在日本时间旁边显示当地的时间。',
      button: '使用这个地点',
      now: (place, time) => `目前的设置是${place}，那里现在是${time}。`,
    },
    letters: {
      title: '邮件什么时候寄来',
      text: '所有邮件都在您一天中的同一时间寄来。',
      hour: { short: '时间', label: '希望几点收到？', hint: '按上面所选地点的时间。' },
      lead: {
        short: '提前多久',
        label: '提醒要提前多久开始？',
        hint: '请取消不需要的项目。',
      },
      days: (days) => `${days}天前`,
      always: '以下邮件一定会寄来：7天前、3天前、1天前，以及当天。',
      button: '保存这项设置',
    },
    contact: {
      title: '姓名和语言',
      text: '我们怎样称呼您，以及邮件和页面使用的语言。',
      button: '保存这项设置',
    },
    address: {
      title: '电子邮箱',
      text: '我们会向新邮箱寄一封邮件。在您点击那封邮件里的按钮之前，邮件仍会寄到原来的邮箱。',
      now: (email) => `邮件目前寄到 ${email}。`,
      field: { short: '新邮箱', label: '新的电子邮箱' },
      asked: (email) => `我们已向 ${email} 寄出邮件。请打开那封邮件，点击里面的按钮；在那之前什么都不会改变。`,
      button: '向新邮箱寄邮件',
    },
    second: {
      title: '第二个邮箱',
      text: '寄往第一个邮箱的邮件被退回时，我们会寄到这里，以免错过提醒：可以是您的另一个邮箱，也可以是您信任的人的邮箱。收到我们邮件的人，都能打开这个页面。',
      now: (email) => `如果寄往第一个邮箱的邮件被退回，就寄到 ${email}。`,
      none: '没有第二个邮箱。',
      field: { short: '第二个邮箱', label: '第二个电子邮箱' },
      asked: (email) => `我们已向 ${email} 寄出邮件。点击那封邮件里的按钮之后才生效。`,
      button: '向第二个邮箱寄邮件',
      drop: '移除第二个邮箱',
    },
  },
  confirmAddress: {
    title: '这个邮箱对吗？',
    first: (email) => `确认之后，有关回到日本的提醒会寄到 ${email}，不再寄到原来的邮箱。`,
    second: (email) => `确认之后，如果寄往第一个邮箱的邮件被退回，有关回到日本的提醒会寄到 ${email}。`,
    button: '是，使用这个邮箱',
    notYou: '如果您不知道这件事，请什么都不要做。这样就不会使用这个邮箱，我们也不会再为此向它寄邮件。',
    confirmed: '这个邮箱已确认',
    dead: {
      title: '这个链接已经不能使用',
      text: '链接可能太旧了，或者已被新的链接代替。请从我们的任何一封邮件打开您的个人页面，选择“邮件设置”，再填写一次邮箱。',
      button: '寄给我个人页面的链接',
    },
  },
  calendar: {
    title: '在您的日历中查看日期',
    text: '您的日历会显示回到日本的最后一天和其他每个重要的日期，并在此前提醒。',
    subscribe: {
      title: '订阅：日期会自动更新',
      text: '您的日历每隔几小时会向我们查询一次。您更改日期，或者告诉我们已回到日本时，日历也会跟着改变。',
      button: '在这部手机上订阅',
      address: '您的日历的地址',
      secret:
        '知道这个地址的人能看到这些日期，但不能更改任何内容。您停止邮件、更改邮箱或删除全部内容之后，这个地址就不能使用了。',
    },
    how: '如果点击按钮没有反应',
    programs: [
      {
        name: 'iPhone',
        steps: [
          '复制上面的地址。',
          '打开“日历”，依次点击“日历”、“添加日历”、“添加订阅日历”。',
          '粘贴地址，点击“订阅”。',
        ],
      },
      {
        name: 'Android、Google 日历',
        steps: [
          '在电脑上用手机的账号打开 calendar.google.com。',
          '在“其他日历”旁边点击 +，再点击“通过网址添加”，粘贴地址。',
          '之后日期就会显示在您的手机上。Google 大约每天向我们查询一次。',
        ],
      },
      {
        name: 'Outlook',
        steps: ['在 outlook.com 打开日历，点击“添加日历”。', '选择“从 Web 订阅”，粘贴地址。'],
      },
    ],
    file: {
      title: '或者下载文件',
      text: '文件中是今天的日期。您的日期改变时，文件不会跟着改变。',
      button: '下载日历文件',
    },
  },
  start: {
    title: '要重新开始提醒吗？',
    text: '您填写过的全部内容还在这里。点击按钮，邮件就会从今天起继续寄来。',
    kept: (date) => `我们会保存到${date}。`,
    button: buttons.startAgain,
  },
  notMe: {
    title: '是不是寄错人了？',
    text: '如果是，非常抱歉。请点击按钮，我们就不会再为此向这个邮箱寄邮件。',
    erased: '用这个邮箱填写的全部内容会立即删除。',
    employerSees: (employer) =>
      `这个邮箱是${employer}告诉我们的。${employer}只会看到这个邮箱找不到本人，看不到其他任何内容。`,
    button: '是，这不是我',
    keep: '是我，前往我的个人页面',
  },
  erase: {
    title: '要删除全部内容吗？',
    text: '删除后无法恢复。点击按钮会删除：',
    what: [
      '您的姓名、邮箱地址和设置',
      '在这里登记的所有人的信息：在留资格、日期、旅行、许可',
      '您勾选和回答过的内容，以及我们寄过的邮件清单',
      '今后的所有提醒、您的链接，以及您的日历订阅',
    ],
    receipt: '我们会寄最后一封邮件，确认已经删除。您的邮箱地址保留到那封邮件寄出为止，之后也会删除。',
    proof: '法律上的日期并不会改变：请您自己留意。',
    download: '先下载我的数据',
    button: '现在删除全部内容',
    keep: '不，全部保留',
    employer: (employer) =>
      `您是由${employer}登记的。会留下一条空的登记，只有${employer}给您的编号，以免${employer}的下一份名单再次为您登记。除此以外什么都没有。`,
  },
  gone: {
    erased: {
      title: '全部内容已删除',
      text: '我们会寄最后一封邮件予以确认。此后我们不再保存与您有关的任何内容，您的链接也已经不能使用。',
    },
    'not-me': {
      title: '谢谢您告诉我们',
      text: '我们不会再为此向这个邮箱寄邮件。您不需要再做任何事。',
    },
    again: '重新登记',
  },
};
