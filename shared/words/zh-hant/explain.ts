import type { ExplainWords } from '../explain-words';

/** Why a date is what it is, and what would change it, in traditional Chinese. */
export const explain: ExplainWords = {
  ended: (date) => `再入國的許可看來已於${date}結束。請向出入國在留管理廳確認。`,
  plan: {
    'week-earlier': (date) => `請計劃提早一週，最遲於${date}回來：不要因為一班飛機取消就失去在留資格。`,
    'within-the-stay': (date) =>
      `請計劃最遲於${date}回來，那時在留期間本身還沒有屆滿：屆滿之後的那段時間，在您的申請作出結果的當天就會結束。`,
  },
  because: (date, why) => `最後一天是${date}，${why}。`,
  becausePast: (date, why) => `當時的最後一天是${date}，${why}。`,
  later: {
    'one-year': (date) => `如果只看視同再入國許可的一年期限，最後一天本來會是${date}。`,
    'two-years': (date) => `如果只看視同再入國許可的兩年期限，最後一天本來會是${date}。`,
    'stay-end': (date) => `如果只看您的在留期間，最後一天本來會是${date}。`,
    'continuation-end': (date) => `如果只看您在申請尚無結果期間得以延續的在留，最後一天本來最遲會是${date}。`,
    'permit-end': (date) => `如果只看您的再入國許可上印的日期，最後一天本來會是${date}。`,
    decision: (date) => `如果只看您隨申請結果而結束的在留，最後一天本來會是${date}。`,
    'document-end': (date) => `如果只看您的難民旅行證明書上印的日期，最後一天本來會是${date}。`,
  },
  changes: {
    special: (until) =>
      `如果您打算回來並因此勾選「暫時出境」（一時的な出国），視同再入國許可（みなし再入国許可）最晚可能到${until}。`,
    permit: ({ by, until, held, untilStayEnds, fee }) =>
      `如果在出境之前、最遲於${by}取得${held ? '新的' : ''}再入國許可（再入国許可），最晚可能到${until}${untilStayEnds ? '，即您在留期間的最後一天' : ''}。${fee}`,
    fee: (single, multiple, asOf) =>
      `截至${asOf}，手續費為單次有效${single}日圓、多次有效${multiple}日圓；請在出入國在留管理廳的網頁上核對。`,
    renewal: (until, opens) =>
      `如果您的在留期間在出境之前獲准更新（${opens === 'now' ? '現在就可以申請' : `大約從${opens.from}起可以申請`}），並且新的在留期間足夠長，最後一天最晚可能是${until}。`,
    renewalTooLate: (from) =>
      `您的在留期間通常大約從${from}起才能更新，那時已過了您計劃出境的日子。請向出入國在留管理廳詢問，您的理由是否允許提前申請；如果在留期間延長，最後一天可能會更晚。`,
    extension: ({ by, until }) =>
      `如果有無法避免的理由，並在許可有效期間內、最遲於${by}向日本的大使館或領事館申請延長許可，最晚可能到${until}。`,
  },
  unknown: {
    stayEnds: '任何再入國的許可，最遲都會隨在留期間的屆滿而結束。',
    grant:
      '獲准的在留期間為三個月以下的人，無論還剩多少天，都沒有視同再入國許可。我們不作猜測：錯誤的日期可能會讓您失去在留資格。',
    passportEnds: '您憑這份證件回來，所以它的最後一天就是回到日本的最後一天。',
  },
  turnTo: {
    lapsed: [
      '在搭飛機或工作之前，請先弄清楚自己目前的狀況：請把您的在留資格、旅行的日期和事情的經過告訴出入國在留管理廳。',
      '如果您在國外，請向最近的日本大使館或領事館詢問，您現在需要哪種簽證。',
    ],
    impossible: ['在預訂或取消任何行程之前，請先諮詢出入國在留管理廳，或熟悉入管法的律師。'],
  },
  immigration:
    '出入國在留管理廳 外國人在留綜合諮詢中心（外国人在留総合インフォメーションセンター）：0570-013904，從海外撥打 +81-3-5796-7112，日本時間星期一至星期五 8:30 至 17:15。',
};
