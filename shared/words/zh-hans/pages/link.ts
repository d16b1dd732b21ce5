import type { LinkPageWords } from '../../link-page-words';

/** What the page says that sends a lost link again, in simplified Chinese. */
export const link: LinkPageWords = {
  leadsHere: '重新寄送我的链接',
  registered: '已经登记过？',
  ask: {
    title: '重新寄送我的链接',
    text: '请填写登记时用的邮箱。我们会向那里寄一封邮件，里面有您个人页面的链接。',
    email: { label: '您的电子邮箱', short: '电子邮箱' },
    button: '寄给我链接',
  },
  sent: {
    title: '请查看您的邮箱',
    text: '如果这个邮箱已经登记，写有链接的邮件正在寄出，几分钟内就会收到。为了您的安全，无论填写哪个邮箱，本页显示的内容都相同。',
    notArrivedTitle: '如果没有收到邮件',
    notArrived: [
      '请看看垃圾邮件或广告邮件的文件夹。',
      '您登记时用的也许是另一个邮箱，或者工作单位用了您的工作邮箱。请试试那个邮箱。',
      '链接最多每十分钟寄一次，每天三次。',
      '如果您很久以前已经停止，或者从未确认过，您的登记已被删除。请重新登记。',
    ],
    again: '换一个邮箱再试',
    register: '登记',
  },
};
