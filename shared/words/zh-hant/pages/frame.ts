import type { PageFrameWords, RefusalPageWords } from '../../page-words';

/** What stands around every page, and what a page says that has nothing to show, in traditional Chinese. */
export const frame: PageFrameWords = {
  brand: 'Kaeru',
  tagline: '給在日本生活的外國人的提醒',
  skip: '跳到正文',
  languages: '語言（Language）',
  law: '日期所依據的法律',
  notAdvice: '這不是法律意見。法律中有我們無法得知的例外：在依據任何日期行事之前，請向出入國在留管理廳確認。',
  unreviewed:
    '本頁的繁體中文還沒有經過以中文為母語的人核對。如果有錯誤或不清楚的地方，請告訴我們：回覆我們的任何一封郵件即可。',
  privacy:
    '我們絕不詢問在留卡或護照的號碼。我們只保存您在這裡填寫的內容，只用於寄郵件給您，並會刪除：登記後沒有確認的，7天後刪除；停止之後，30天後刪除。',
  privacyOfTold: (employer) =>
    `我們絕不詢問在留卡或護照的號碼。我們保存的內容來自${employer}；只用於提醒您，以及讓${employer}知道哪些日期臨近。如果您停止，您的登記會以停止狀態保留下來，以免再次為您登記。`,
  errorPrefix: '錯誤：',
  errorTitle: '請再看一下這些內容',
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
    title: '這個連結已經不能使用',
    text: '連結可能不完整，或者太舊了。請開啟我們最近寄給您的郵件中的連結。如果沒有，請重新登記。',
    button: '重新登記',
  },
  notFound: {
    title: '這裡沒有頁面',
    text: '網址可能輸入有誤。一切都從首頁開始。',
    button: '前往首頁',
  },
  tooLarge: {
    title: '一次傳送的內容太多了',
    text: '所傳送的內容超過了表格可能的大小。我們沒有保存任何內容。請重新填寫表格。',
    button: '前往表格',
  },
  tooManyRequests: {
    title: '您所在的網路發出的請求太多了',
    text: '學校、公司和旅館裡常有很多人共用一個網路。這一小時內，從您所在的網路請求寄送的郵件太多，所以我們暫停一會兒，以免有人塞滿別人的信箱。我們沒有保存任何內容。您填寫的內容還在表格裡：請在下一個整點之後，或者換一個網路，再按一次按鈕。',
    button: '前往首頁',
  },
  crossSite: {
    title: '這是從另一個網站傳來的',
    text: '沒有任何內容被更改。請開啟我們自己的頁面，並在那裡按下按鈕。',
    button: '前往首頁',
  },
  unexpected: {
    title: '我們這邊出了問題',
    text: '這不是您的操作造成的。請過幾分鐘再試；按兩次也沒有關係。',
    button: '前往首頁',
  },
};
