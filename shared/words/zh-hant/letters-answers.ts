import type { AnswerWords, CalendarWords, LetterWords, MissingWords } from '../letter-words';
import { buttons } from './buttons';

/** Letters that answer something somebody just did, in traditional Chinese. */
export const answers: AnswerWords = {
  confirm: {
    subject: '請在7天內確認：日本在留日期的提醒',
    title: '請確認您的提醒',
    what: '有人（很可能就是您本人）請我們在與日本生活有關的重要日期之前，把提醒寄到這個電子郵件地址：旅行後回到日本的最後一天、在留期間的屆滿日，或在留卡的有效期限。',
    press: `目前提醒還沒有啟用。請在7天內開啟下面的頁面，並在那裡按「${buttons.confirm}」，提醒才會開始。`,
    button: '開啟頁面進行確認',
    otherwise: '如果7天內無人確認，我們會刪除所填寫的全部內容，並且不再寄信給您。',
    notYou: '如果不是您本人申請的，您什麼都不用做。',
  },
  told: {
    subject: (employer) => `${employer}已為您登記日本在留日期的提醒`,
    title: (employer) => `${employer}已為您登記提醒`,
    yourEmployer: '您的公司',
    who: (employer) =>
      `${employer}向我們提供了您的電子郵件地址和各項日期，以免與日本生活有關的重要日期在不知不覺中過去。`,
    facts: {
      kept: {
        label: '我們保存的內容',
        text: () =>
          '您的姓名和電子郵件地址、您的語言和時區、您的員工編號、您的在留資格、在留期間的長度和屆滿日、在留卡的有效期限、您的旅行、您的再入國許可，以及您已提出的申請；如果有人提供，還包括第二個電子郵件地址和您的出生年月日；此外還有我們寄過哪些郵件給您，以及您作過哪些回答。我們絕不記錄在留卡或護照的號碼。',
      },
      from: {
        label: '內容的來源',
        text: (employer) =>
          `來自${employer}的一份名單。您可以在您的個人頁面上更正日期。以後的新名單可能會更動這些日期；您的個人頁面始終顯示我們目前掌握的內容。`,
      },
      why: {
        label: '用途',
        text: (employer) => `只用於在您的日期到來之前提醒您，以及讓${employer}知道哪些日期臨近、哪些事項還需要回答。`,
      },
      sees: {
        label: '誰能看到',
        text: (employer) =>
          `在${employer}使用本服務的人員：能看到上述全部內容，還能看到您是否在國外、我們的郵件是否送達、您是否按過「${buttons.seen}」或「${buttons.back}」，以及您是否表示過不同意。除此以外，不會給任何人看。`,
      },
      long: {
        label: '保存多久',
        text: (employer) =>
          `只要${employer}在這裡的名單中還有您，我們就會保存。${employer}刪除其帳號時，與您有關的全部內容也會一併刪除。如希望提前刪除，請回覆這封郵件。`,
      },
      starts: {
        label: '提醒何時開始',
        text: () => '最早在這封郵件寄出24小時之後。如果您在此之前表示不同意，就不會收到任何提醒。',
      },
      object: {
        label: '如果您不希望這樣',
        text: () =>
          '請在郵件軟體中按「取消訂閱」，按一下即可。或者開啟「我不同意」按鈕連到的頁面，在那裡按一下。不需要說明理由。',
      },
      after: {
        label: '表示不同意之後',
        text: (employer) =>
          `我們會寄最後一封郵件確認，此後不再寄送提醒。${employer}會看到您表示了不同意。您的登記會以停止狀態保留下來，以免${employer}的下一份名單再次為您登記。`,
      },
    },
    button: '檢視我的日期',
    objectButton: '我不同意',
  },
  offered: {
    subject: (employer) => `${employer}表示您已離職：您的提醒會繼續`,
    title: (employer) => `${employer}表示您已離職`,
    goOn: '您的提醒會和以前一樣繼續。您不需要為此做任何事。',
    keep: (employer) =>
      `您可以把提醒轉為自己所有：請開啟下面按鈕連到的頁面，在那裡按一下。從那時起，提醒只屬於您一個人。${employer}在這裡再也看不到您的任何內容，也不能再更改您的日期。`,
    nothing: (employer) =>
      `如果您什麼都不做，對您來說什麼都不會改變。${employer}會繼續看到現在能看到的內容：您的姓名、電子郵件地址、員工編號和日期，我們的郵件是否送達，以及您作過的回答。`,
    address:
      '這是公司的電子郵件地址，而且不久就會停用嗎？如果是，請在我們的首頁用您自己的電子郵件地址重新登記一次，並停止這裡的郵件。',
    button: buttons.keep,
    stop: (employer) => `如果您完全不再需要提醒，也可以停止。這樣${employer}會看到您不希望再收到郵件。`,
    stopButton: buttons.stop,
  },
  welcome: {
    subject: '您的提醒已啟用',
    subjectWithDate: (date) => `您的提醒已啟用：請最遲於${date}回到日本`,
    title: '您的提醒已啟用',
    intro: '感謝您的確認。以下是各項日期、每個日期所依據的規定，以及今後會寄來的郵件。',
    kept: '這些提醒現在只屬於您一個人。您以前的公司在這裡再也看不到您的任何內容。以下是各項日期、每個日期所依據的規定，以及今後會寄來的郵件。',
  },
  changed: {
    subject: '您的日期有變動：請確認',
    subjectWithDate: (date) => `您的日期有變動：請最遲於${date}回到日本`,
    title: '您的日期有變動',
    intro: '有內容被更改。從現在起以下面的日期為準，並會寄來下面這些郵件。',
    notYou: '如果您沒有更改過任何內容，請開啟您的個人頁面進行更正。',
  },
  closed: {
    subject: '您的提醒已停止：今後不會再寄來任何郵件',
    title: '您的提醒已停止',
    nothingMore: '我們已按您的要求停止。今後不會再有提醒。',
    erased: '30天後，我們會刪除與您有關的全部內容。',
    kept: (employer) =>
      `${employer}會看到您不希望收到郵件。您的登記會以停止狀態保留下來，以免${employer}的下一份名單再次為您登記。如希望刪除，請回覆這封郵件。`,
    again: `是不小心停止的嗎？請在您的個人頁面上按「${buttons.startAgain}」，郵件就會重新開始。`,
    datesStay: '日期本身並沒有改變。今後請您自己留意。',
    button: '開啟我的個人頁面',
  },
  dates: '您的日期',
  whoseDates: (name) => `${name}的日期`,
  returned: (date) => `已於${date}回到日本。有關這次旅行的郵件已經停止。`,
  noDates: '目前還沒有需要留意的日期。',
  toDo: '需要做的事',
  by: (date, action) => `最遲${date}：${action}`,
  note: '請注意',
  letters: '今後會寄來的郵件',
  lettersIntro: '郵件會在您所在地的上午九點左右寄到。同一天的內容會合併在一封郵件裡。',
  noLetters: '目前沒有預定寄送的郵件。',
  promise: (what, days) => `${what}：${days.join('、')}`,
  weekly: (what, first, last) => `${what}：從${first}起每週一次，直到您回答為止，最遲到${last}`,
  moreDays: (count) => `以及另外${count}天，全部列在您的個人頁面上`,
};

export const missing: MissingWords = {
  subject: '請告訴我們缺少的內容，以便計算您的日期',
  title: '有內容缺失',
  why: '缺少這項內容，就無法依據法律得出答案，而憑猜測可能會讓您失去在留資格。所以我們想請問：',
  until: '在弄清楚之前，我們無法提醒您回到日本的最後一天。',
  button: '補充缺少的內容',
};

export const promises: LetterWords['promises'] = {
  confirm: '請確認',
  told: '您的公司已為您登記',
  offered: '公司表示您已離職：要保留提醒嗎？',
  welcome: '您的提醒已啟用',
  changed: '您的日期有變動',
  closed: '您的提醒已停止',
  departure: '離開日本前要做的事',
  return: '請如期回到日本',
  continuation: '您的特例期間即將結束',
  'return-passed': '如果您還沒有回來：可以向哪裡諮詢',
  back: '您回到日本了嗎？',
  'stay-renewal-opens': '您可以申請更新在留期間了',
  'stay-end': '您的在留期間即將屆滿',
  'stay-passed': '您更新在留期間了嗎？',
  'card-renewal-opens': '您不久就可以更新在留卡',
  'card-end': '您的在留卡即將到期',
  'card-passed': '您更新在留卡了嗎？',
  yearly: '您的登記仍然有效，無需做任何事',
  'missing-fact': '有內容缺失',
};

export const calendar: CalendarWords = {
  name: '日本在留日期',
  fileName: 'japan-dates.ics',
  events: {
    departure: '離開日本：請勾選「暫時出境」（一時的な出国）',
    return: '回到日本的最後一天',
    'stay-end': '在留期間屆滿',
    'continuation-end': '特例期間結束（審查結果作出時提前結束）',
    'permit-end': '再入國許可到期',
    'document-end': '難民旅行證明書到期',
    'card-end': '在留卡到期',
    'stay-renewal-opens': '可以開始申請更新在留期間（大約）',
    'card-renewal-opens': '可以開始更新在留卡（大約）',
    'permit-apply-by': '申請再入國許可的最後一天',
    'extension-apply-by': '申請延長再入國許可的最後一天',
  },
  certificate: {
    'card-end': '特別永住者證明書到期',
    'card-renewal-opens': '可以開始更新特別永住者證明書（大約）',
  },
  note: '按日本時間計算的日期。這不是法律意見：請向出入國在留管理廳確認這個日期。',
};
