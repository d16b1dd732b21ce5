import type { CheckMailWords, ConfirmPageWords, FormWords } from '../../page-words';
import { buttons } from '../buttons';

/** The form, and the pages that follow it, in traditional Chinese. */
export const form: FormWords = {
  title: '要離開日本一段時間？請如期回來。',
  text: '只要晚一天回來，就會失去在留資格，即使在留卡上的期限更晚。請填寫您的日期，看看最晚哪一天要回到日本。',
  points: [
    '不用登記就能查：邊填邊顯示結果',
    '不需要帳號，也不需要在留卡或護照的號碼',
    '如果您願意，我們會在每個重要的日子之前寄郵件給您',
  ],
  sections: {
    trip: '您的旅行',
    stay: '您在日本的在留',
    more: '其他對您重要的事項',
    contact: '我們把郵件寄到哪裡',
  },
  fields: {
    departs: {
      short: '出境日',
      label: '您什麼時候離開（或已經離開）日本？',
      hint: '辦理出境審查的那一天。午夜零時剛過的班機，有時是前一天。',
    },
    returns: { short: '計劃回來的日子', label: '您計劃什麼時候回來？', hint: '還不知道的話可以不填。' },
    status: { short: '在留資格', label: '在留資格', hint: '在留卡上印的名稱。' },
    grant: {
      short: '在留期間',
      label: '您獲准的在留期間是多長？',
      hint: '在留卡上的整個期間，例如「5年」，不是剩餘的時間。永住者可以跳過。',
    },
    stayEnds: {
      short: '在留期間屆滿日',
      label: '您的在留期間什麼時候屆滿？',
      hint: '印在在留卡上。永住者不用填寫。',
    },
    cardEnds: { short: '在留卡有效期限', label: '您的在留卡什麼時候到期？', hint: '印在卡上，通常是同一天。' },
    pending: { short: '申請', label: '您有沒有已經申請、但還沒有結果的手續？' },
    pendingFiled: { short: '申請日', label: '您是什麼時候申請的？' },
    permit: {
      short: '再入國許可',
      label: '您有再入國許可（再入国許可）嗎？',
      hint: '貼在護照上的證印，是您申請並付費取得的。大多數人是以視同再入國許可（みなし再入国許可）出境的，沒有這個許可。',
    },
    birthDate: {
      short: '出生年月日',
      label: '如果旅客未滿16歲：出生年月日是哪一天？',
      hint: '兒童的在留卡最晚到16歲生日為止。其他人不用填寫。',
    },
    declaresReturn: {
      short: '是否回來',
      label: '您打算回到日本嗎？',
      hint: '如果打算回來，請在出境審查時的卡上勾選「暫時出境」。沒有勾選就出境的人會失去在留資格。',
    },
    card: { short: '在留卡', label: '出境時您會帶著在留卡嗎？' },
    passport: { short: '護照', label: '您用什麼證件旅行？' },
    passportEnds: {
      short: '護照有效期限',
      label: '這本護照或證件到哪一天為止有效？',
      hint: '使用難民旅行證明書時需要填寫。使用護照時可以不填。',
    },
    exclusions: {
      short: '入管的事項',
      label: '下面有沒有符合您的情況？',
      hint: '請勾選符合的項目。大多數人一項也沒有。',
    },
    permitEffective: { short: '許可開始日', label: '再入國許可從哪一天起有效？' },
    permitEnds: { short: '許可到期日', label: '再入國許可到哪一天為止有效？' },
    email: {
      short: '電子郵件地址',
      label: '電子郵件地址',
      hint: '請填寫在國外也能收信的電子郵件地址。我們會先寄一封郵件請您確認。',
    },
    name: { short: '姓名', label: '姓名', hint: '我們在郵件裡這樣稱呼您。' },
    language: { short: '語言', label: '郵件的語言' },
    timeZone: { short: '地點', label: '您會在哪裡看郵件？', hint: '郵件在當地早上九點到達。' },
  },
  choose: '請選擇',
  grants: {
    'five-years': '5年',
    'three-years': '3年',
    'one-year': '1年',
    'six-months': '6個月',
    'over-3-months': '其他超過3個月的期間',
    '3-months-or-less': '3個月以下',
    '30-days-or-less': '30天以下',
    unknown: '不知道',
  },
  permits: {
    none: '沒有，或者不知道',
    single: '有，單次有效，還沒有使用',
    multiple: '有，多次有效',
  },
  pendings: {
    none: '沒有',
    renewal: '有，申請更新在留期間',
    change: '有，申請變更在留資格',
    'permanent-residence': '有，申請永住許可',
  },
  declaresReturns: { yes: '是的，我會回來', no: '不，我不再回來' },
  cards: {
    held: '會',
    'issued-later': '還沒有：入管告訴我以後會寄給我',
    missing: '不會，已經遺失、被偷或已交還',
    none: '從來沒有發給過我',
  },
  passports: {
    valid: '有效的護照',
    expired: '到時已經過期的護照',
    'refugee-travel-document': '日本的難民旅行證明書（難民旅行証明書）',
  },
  exclusions: {
    'revocation-hearing': '我收到了有關取消在留資格的意見聽取（意見聴取）通知',
    'departure-hold': '我可能被禁止出境：被起訴、被通緝，或處於附條件釋放中',
    'detention-order': '入管對我簽發了收容令書（収容令書）',
    'supervisory-measure': '我正處於入管的監理措施（監理措置）之下',
    'refugee-application': '我的在留是因為申請難民認定而獲准的',
    'designated-risk': '入管告訴我需要再入國許可',
  },
  usualZones: '常選的地點',
  allZones: '所有地點',
  next: '接下來我們會寄一封郵件給您。在您按下那封郵件裡的按鈕之前，不會再寄送任何內容。',
  button: '寄確認郵件給我',
  leaveEmpty: '請不要填寫這一欄',
  tooQuick: '您按得很快。請再看一遍您填寫的內容，然後再按一次按鈕。這樣做是為了擋住自動填表的程式。',
};

export const checkMail: CheckMailWords = {
  title: '請查看您的信箱',
  wrote: (email) => `我們現在正寄郵件到 ${email}。`,
  press: '請在7天之內開啟那封郵件，在它開啟的頁面上按下按鈕。在那之前不會寄送其他任何內容。',
  notArrived: '十分鐘後還沒有收到？請看看垃圾郵件資料夾，再確認上面的電子郵件地址。',
  mostAnHour:
    '為了不讓任何人塞滿別人的信箱，每個信箱每小時最多收到五封這樣的郵件。如果已經收到五封，請在一小時後再請求一次：',
  understood: '從您的日期來看',
  willCome: '您確認之後，會收到這些郵件',
  noLetters: '根據您填寫的內容，目前還沒有需要提醒的日期。確認之後，您可以在個人頁面上補充日期。',
  stop: '每封郵件都寫明如何停止。如果您在7天之內沒有確認，我們會刪除您填寫的所有內容。',
  wrongAddress: '電子郵件地址寫錯了？請用正確的地址重新登記；寫錯的那份會自動刪除。',
  again: '重新登記',
};

export const confirm: ConfirmPageWords = {
  title: '要我們提醒您嗎？',
  text: '有人（很可能是您）請我們在與日本生活有關的重要日期之前，寄郵件到這個電子郵件地址。按下按鈕，提醒就會開始。',
  until: '如果在登記之後7天之內沒有人按下，我們會刪除所填寫的所有內容，也不再寄信。',
  button: buttons.confirm,
  notYou: '如果不是您，您不需要做任何事。也可以現在就告訴我們：',
};
