import type { ExplainWords } from '../explain-words';

/** Why a date is what it is, and what would change it, in Japanese. */
export const explain: ExplainWords = {
  ended: (date) => `再入国の許可は、${date}に終わったと見られます。出入国在留管理庁で確認してください。`,
  plan: {
    'week-earlier': (date) =>
      `飛行機が1便欠航しても在留資格を失わないように、1週間前の${date}までに戻る計画にしてください。`,
    'within-the-stay': (date) =>
      `在留期間そのものが続いている${date}までに戻る計画にしてください。その後の特例期間は、申請の結果が出たその日に終わります。`,
  },
  because: (date, why) => `最終日は${date}です。${why}。`,
  becausePast: (date, why) => `最終日は${date}でした。${why}。`,
  later: {
    'one-year': (date) => `みなし再入国許可の1年だけなら、最終日は${date}でした。`,
    'two-years': (date) => `みなし再入国許可の2年だけなら、最終日は${date}でした。`,
    'stay-end': (date) => `在留期間だけなら、最終日は${date}でした。`,
    'continuation-end': (date) => `申請の結果を待つ特例期間だけなら、最終日は遅くとも${date}でした。`,
    'permit-end': (date) => `再入国許可に記載された有効期限だけなら、最終日は${date}でした。`,
    decision: (date) => `申請の結果とともに終わった特例期間だけなら、最終日は${date}でした。`,
    'document-end': (date) => `難民旅行証明書に記載された有効期限だけなら、最終日は${date}でした。`,
  },
  changes: {
    special: (until) =>
      `戻る予定があり、「一時的な出国」にチェックを入れれば、みなし再入国許可は最長で${until}まで及ぶ可能性があります。`,
    permit: ({ by, until, held, untilStayEnds, fee }) =>
      `出国前（${by}まで）に${held ? '新しい' : ''}再入国許可を受ければ、最長で${until}${untilStayEnds ? '（在留期間の満了日）' : ''}まで及ぶ可能性があります。${fee}`,
    fee: (single, multiple, asOf) =>
      `手数料は、${asOf}現在、1回限りが${single}円、数次が${multiple}円です。出入国在留管理庁のページで確認してください。`,
    renewal: (until, opens) =>
      `出国の前に在留期間が更新されれば（${opens === 'now' ? '今、申請できます' : `${opens.from}ごろから申請できます`}）、新しい在留期間しだいで、最終日は最も遅くて${until}になる可能性があります。`,
    renewalTooLate: (from) =>
      `在留期間の更新を申請できるのは通常${from}ごろからで、出国の予定日より後です。事情により早く申請できるかどうか、出入国在留管理庁に相談してください。在留期間が延びれば、最終日は遅くなる可能性があります。`,
    extension: ({ by, until }) =>
      `やむを得ない理由があり、許可の有効期間内（${by}まで）に日本の大使館または領事館で延長を申請すれば、最長で${until}まで及ぶ可能性があります。`,
  },
  unknown: {
    stayEnds: '再入国の許可は、どれも遅くとも在留期間の満了日に終わるためです。',
    grant:
      '許可された在留期間が3月以下の方は、残りの日数にかかわらず、みなし再入国許可の対象になりません。誤った日付は在留資格を失うことにつながるため、推測はしません。',
    passportEnds: 'この証明書で日本に戻るため、証明書の有効期限が最終日になります。',
  },
  turnTo: {
    lapsed: [
      '飛行機に乗る前、働く前に、今の状況を確認してください。在留資格、渡航の日付、事情を出入国在留管理庁に伝えてください。',
      '海外にいる場合は、どの査証（ビザ）が必要か、最寄りの日本の大使館または領事館で確認してください。',
    ],
    impossible: ['予約や取消しをする前に、出入国在留管理庁、または入管法に詳しい弁護士に相談してください。'],
  },
};
