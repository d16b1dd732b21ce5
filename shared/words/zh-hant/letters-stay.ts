import type { CardWords, StayWords } from '../section-words';

/** The period of stay, in traditional Chinese. */
export const stay: StayWords = {
  opensSubject: (date) => `現在可以申請了：您的在留期間於${date}屆滿`,
  opensTitle: '您現在可以申請更新在留期間',
  opens: (date) =>
    `您的在留期間於${date}屆滿。出入國在留管理廳通常從屆滿前約三個月起受理更新申請，也就是大約從現在起。`,
  endSubject: (date, days) =>
    days > 0 ? `還有${days}天：您的在留期間於${date}屆滿` : `今天，${date}，您的在留期間屆滿`,
  endTitle: (days) => (days > 0 ? '您的在留期間即將屆滿' : '您的在留期間今天屆滿'),
  apply: (date) =>
    `請最遲於${date}，到您居住地的地方出入國在留管理局申請更新（在留期間更新）；如果已辦理線上申請的使用者登錄，也可以線上申請。如果已經申請，請在您的個人頁面上填寫。`,
  papers: '需要由公司、學校或家人提供的文件，請儘早向他們索取。',
  onlyInJapan: '申請時您必須在日本。任何人都不能從國外申請。',
  away: (date) => `您目前看來在國外：請提早回來，以便最遲於${date}在日本提出申請。`,
  pending: {
    renewal: (filed) => `您已於${filed}申請更新在留期間。`,
    change: (filed) => `您已於${filed}申請變更在留資格。`,
    'permanent-residence': (filed) =>
      `您已於${filed}申請永住許可。僅有這項申請並不能使您的在留延續：請在您的在留期間屆滿之前，另外申請更新在留期間。`,
  },
  continues: (date) =>
    `在該申請尚無結果期間，您可以留在日本，直到結果作出，最遲到${date}為止（特例期間）。新的在留卡必須在此之前領取。`,
  applied:
    '請保管好受理憑證，並留意出入國在留管理廳寄來的信件或電子郵件，其中會說明接下來該做什麼。如有結果，請在您的個人頁面上填寫。',
  otherwise:
    '沒有申請就在那一天之後繼續停留，屬於逾期居留（不法残留），可能導致強制遣返（退去強制）。如果人在國外，再入國的許可會隨在留期間一起結束。',
  otherwiseWaiting: (date) =>
    `如果手續到${date}還沒有辦完，即使還沒有任何結果，繼續停留也屬於逾期居留（不法残留），可能導致強制遣返（退去強制）。`,
  passedSubject: (date) => `您更新在留期間了嗎？它已於${date}屆滿`,
  passedTitle: '您更新在留期間了嗎？',
  passed: (date) => `我們所知道的在留期間已於${date}屆滿。`,
  renewed: '如果已經更新：請在您的個人頁面上填寫新的日期，以便我們今後繼續提醒您。',
  waiting:
    '如果您在那一天之前已經申請、正在等待結果：請在您的個人頁面上填寫這項申請。通常您可以停留到結果作出為止，最長兩個月。',
  neither: '如果兩者都不是：請今天就致電出入國在留管理廳。電話號碼在本郵件末尾。',
  button: '填寫新的日期',
};

/** The residence card, in traditional Chinese. */
export const card: CardWords = {
  names: { card: '在留卡', certificate: '特別永住者證明書' },
  opensSubject: (paper, date) => `您不久就可以更新${paper}；它於${date}到期`,
  opensTitle: (paper) => `您不久就可以更新${paper}`,
  opens: (date) =>
    `它於${date}到期。可以更新的時期大約從現在開始；有些窗口從到期前兩個月起才受理，所以請先詢問。請在到期前一個月辦好。`,
  endSubject: (paper, date, days) =>
    days > 0 ? `還有${days}天：請最遲於${date}更新您的${paper}` : `今天，${date}，您的${paper}到期`,
  endTitle: (paper, days) => (days > 0 ? `您的${paper}即將到期` : `您的${paper}今天到期`),
  where: {
    card: '請到您居住地的地方出入國在留管理局更新。通常免費，當天即可辦好。請帶上護照、在留卡和照片。',
    certificate: '請到您居住地的市區町村政府窗口更新特別永住者證明書（特別永住者証明書）。',
  },
  early: '如果因無法避免的理由，那幾個月您會在國外，可以提前申請。請帶上能證明理由的文件，例如調職令。',
  onlyInJapan: (paper) => `${paper}只能在日本更新。`,
  otherwise: (paper) =>
    `您的在留資格不會隨${paper}到期而終止。但是，未在期限內更新會受到處罰；沒有有效的${paper}，就不能以視同再入國許可（みなし再入国許可）出境；持有過期的${paper}，航空公司可能不讓您登機。`,
  passedSubject: (paper, date) => `您更新${paper}了嗎？它已於${date}到期`,
  passedTitle: (paper) => `您更新${paper}了嗎？`,
  passed: (paper, date) => `我們所知道的${paper}已於${date}到期。`,
  renewed: '如果已經更新：請在您的個人頁面上填寫新的日期，以便我們今後繼續提醒您。',
  notRenewed: '如果還沒有更新：人在日本請立即更新，人在國外請一回來就更新。您的在留資格不會隨它到期而終止。',
  button: '填寫新的日期',
};
