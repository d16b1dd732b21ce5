import type { LinkPageWords } from '../../link-page-words';

/** What the page says that sends a lost link again, in traditional Chinese. */
export const link: LinkPageWords = {
  leadsHere: '重新寄送我的連結',
  registered: '已經登記過？',
  ask: {
    title: '重新寄送我的連結',
    text: '請填寫登記時用的電子郵件地址。我們會向那裡寄一封郵件，裡面有您個人頁面的連結。',
    email: { label: '您的電子郵件地址', short: '電子郵件地址' },
    button: '寄給我連結',
  },
  sent: {
    title: '請查看您的信箱',
    text: '如果這個電子郵件地址已經登記，寫有連結的郵件正在寄出，幾分鐘內就會收到。為了您的安全，無論填寫哪個地址，本頁顯示的內容都相同。',
    notArrivedTitle: '如果沒有收到郵件',
    notArrived: [
      '請看看垃圾郵件或廣告郵件資料夾。',
      '您登記時用的也許是另一個地址，或者公司登記的是您在公司的地址。請試試那個地址。',
      '連結最多每十分鐘寄一次，每天三次。',
      '如果您很久以前已經停止，或者從未確認過，您的登記已被刪除。請重新登記。',
    ],
    again: '換一個地址再試',
    register: '登記',
  },
};
