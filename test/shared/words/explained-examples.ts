/** What eleven of the worked examples are explained with: the verdict, the dates, then each sentence behind the rule it rests on. */
export const explainedExamples: Readonly<
  Record<string, { readonly en: readonly string[]; readonly ja: readonly string[] }>
> = {
  G01: {
    en: [
      'Your dates appear to fit the law. Please confirm them with Immigration before you travel.',
      'The permission appears to run until the end of 20 December 2027, Japan time. Please confirm it with Immigration.',
      'Plan to be back by 13 December 2027, a week earlier: one cancelled flight should not cost you your status.',
      'R1.3: The last day is 20 December 2027, because special re-entry lasts one year from the day you leave.',
      'R4.1: Your period of stay alone would have allowed 31 May 2028.',
      'R4.1: A re-entry permit obtained by 20 December 2026, before you leave, could reach as far as 31 May 2028, the last day of your period of stay. As of 22 November 2026 it costs 4,000 yen for one trip and 7,000 yen for several; please check the fee on the Immigration page.',
    ],
    ja: [
      'この日程は、法律の定める期間に収まると見られます。出発の前に、出入国在留管理庁で確認してください。',
      '再入国の許可は、2027年12月20日の終わり（日本時間）まで有効と見られます。出入国在留管理庁で確認してください。',
      '飛行機が1便欠航しても在留資格を失わないように、1週間前の2027年12月13日までに戻る計画にしてください。',
      'R1.3: 最終日は2027年12月20日です。みなし再入国許可の有効期間は、出国の日から1年だからです。',
      'R4.1: 在留期間だけなら、最終日は2028年5月31日でした。',
      'R4.1: 出国前（2026年12月20日まで）に再入国許可を受ければ、最長で2028年5月31日（在留期間の満了日）まで及ぶ可能性があります。手数料は、2026年11月22日現在、1回限りが4,000円、数次が7,000円です。出入国在留管理庁のページで確認してください。',
    ],
  },
  G02: {
    en: [
      'Your dates appear to fit the law. Please confirm them with Immigration before you travel.',
      'The permission appears to run until the end of 30 June 2027, Japan time. Please confirm it with Immigration.',
      'Plan to be back by 23 June 2027, a week earlier: one cancelled flight should not cost you your status.',
      'R4.1: The last day is 30 June 2027, because your period of stay ends on that day, and no permission reaches further.',
      'R1.3: One year of special re-entry alone would have allowed 20 December 2027.',
    ],
    ja: [
      'この日程は、法律の定める期間に収まると見られます。出発の前に、出入国在留管理庁で確認してください。',
      '再入国の許可は、2027年6月30日の終わり（日本時間）まで有効と見られます。出入国在留管理庁で確認してください。',
      '飛行機が1便欠航しても在留資格を失わないように、1週間前の2027年6月23日までに戻る計画にしてください。',
      'R4.1: 最終日は2027年6月30日です。その日に在留期間が満了し、どの許可もそれより先には及ばないからです。',
      'R1.3: みなし再入国許可の1年だけなら、最終日は2027年12月20日でした。',
    ],
  },
  G04: {
    en: [
      'For this trip you appear to need a re-entry permit. Please apply for it at Immigration before you leave.',
      'The permission appears to run until the end of 15 December 2027, Japan time. Please confirm it with Immigration.',
      'Plan to be back by 8 December 2027, a week earlier: one cancelled flight should not cost you your status.',
      'R1.3: The last day is 15 December 2027, because special re-entry lasts one year from the day you leave.',
      'R4.1: Your period of stay alone would have allowed 25 December 2027.',
      'R4.1: A re-entry permit obtained by 15 December 2026, before you leave, could reach as far as 25 December 2027, the last day of your period of stay. As of 22 November 2026 it costs 4,000 yen for one trip and 7,000 yen for several; please check the fee on the Immigration page.',
      'R1.4: Special re-entry cannot be extended abroad, and cannot be exchanged for a permit there. Please plan with the last day as it is.',
    ],
    ja: [
      'この渡航には再入国許可が必要と見られます。出国の前に、出入国在留管理庁で申請してください。',
      '再入国の許可は、2027年12月15日の終わり（日本時間）まで有効と見られます。出入国在留管理庁で確認してください。',
      '飛行機が1便欠航しても在留資格を失わないように、1週間前の2027年12月8日までに戻る計画にしてください。',
      'R1.3: 最終日は2027年12月15日です。みなし再入国許可の有効期間は、出国の日から1年だからです。',
      'R4.1: 在留期間だけなら、最終日は2027年12月25日でした。',
      'R4.1: 出国前（2026年12月15日まで）に再入国許可を受ければ、最長で2027年12月25日（在留期間の満了日）まで及ぶ可能性があります。手数料は、2026年11月22日現在、1回限りが4,000円、数次が7,000円です。出入国在留管理庁のページで確認してください。',
      'R1.4: みなし再入国許可は、海外では延長できず、再入国許可に切り替えることもできません。最終日は動かないものとして計画してください。',
    ],
  },
  G15: {
    en: [
      'Your dates appear to fit, but with very little time to spare. Please plan to be back earlier.',
      'The permission appears to run until the end of 1 December 2028, Japan time. Please confirm it with Immigration.',
      'Plan to be back by 24 November 2028, a week earlier: one cancelled flight should not cost you your status.',
      'R1.3: The last day is 1 December 2028, because special re-entry lasts two years from the day you leave for special permanent residents.',
      'R2.2: A re-entry permit obtained by 1 December 2026, before you leave, could reach as far as 1 December 2032. As of 22 November 2026 it costs 4,000 yen for one trip and 7,000 yen for several; please check the fee on the Immigration page.',
    ],
    ja: [
      'この日程は期間に収まると見られますが、余裕がほとんどありません。もっと早く戻る計画にしてください。',
      '再入国の許可は、2028年12月1日の終わり（日本時間）まで有効と見られます。出入国在留管理庁で確認してください。',
      '飛行機が1便欠航しても在留資格を失わないように、1週間前の2028年11月24日までに戻る計画にしてください。',
      'R1.3: 最終日は2028年12月1日です。特別永住者のみなし再入国許可の有効期間は、出国の日から2年だからです。',
      'R2.2: 出国前（2026年12月1日まで）に再入国許可を受ければ、最長で2032年12月1日まで及ぶ可能性があります。手数料は、2026年11月22日現在、1回限りが4,000円、数次が7,000円です。出入国在留管理庁のページで確認してください。',
    ],
  },
  G22: {
    en: [
      'For this trip you appear to need a re-entry permit. Please apply for it at Immigration before you leave.',
      'R1.1: You were granted three months or less, so special re-entry is not open to you. You need a re-entry permit before you leave.',
      'R4.1: A re-entry permit obtained by 20 December 2026, before you leave, could reach as far as 10 February 2027, the last day of your period of stay. As of 22 November 2026 it costs 4,000 yen for one trip and 7,000 yen for several; please check the fee on the Immigration page.',
    ],
    ja: [
      'この渡航には再入国許可が必要と見られます。出国の前に、出入国在留管理庁で申請してください。',
      'R1.1: 許可された在留期間が3月以下のため、みなし再入国許可の対象になりません。出国の前に再入国許可が必要です。',
      'R4.1: 出国前（2026年12月20日まで）に再入国許可を受ければ、最長で2027年2月10日（在留期間の満了日）まで及ぶ可能性があります。手数料は、2026年11月22日現在、1回限りが4,000円、数次が7,000円です。出入国在留管理庁のページで確認してください。',
    ],
  },
  G40: {
    en: [
      'For this trip you appear to need a re-entry permit. Please apply for it at Immigration before you leave.',
      'The permission appears to run until the end of 1 June 2027, Japan time. Please confirm it with Immigration.',
      'Plan to be back by 25 May 2027, a week earlier: one cancelled flight should not cost you your status.',
      'R2.2: The last day is 1 June 2027, because your re-entry permit ends on that day.',
      'R2.2: A new re-entry permit obtained by 1 December 2026, before you leave, could reach as far as 1 December 2031. As of 22 November 2026 it costs 4,000 yen for one trip and 7,000 yen for several; please check the fee on the Immigration page.',
      'R2.10: Special re-entry might reach further than your permit. Do not rely on it while you hold a permit: get a new permit, or ask Immigration which one applies.',
    ],
    ja: [
      'この渡航には再入国許可が必要と見られます。出国の前に、出入国在留管理庁で申請してください。',
      '再入国の許可は、2027年6月1日の終わり（日本時間）まで有効と見られます。出入国在留管理庁で確認してください。',
      '飛行機が1便欠航しても在留資格を失わないように、1週間前の2027年5月25日までに戻る計画にしてください。',
      'R2.2: 最終日は2027年6月1日です。再入国許可の有効期限がその日だからです。',
      'R2.2: 出国前（2026年12月1日まで）に新しい再入国許可を受ければ、最長で2031年12月1日まで及ぶ可能性があります。手数料は、2026年11月22日現在、1回限りが4,000円、数次が7,000円です。出入国在留管理庁のページで確認してください。',
      'R2.10: みなし再入国許可のほうが長くなる可能性がありますが、再入国許可を持っている間は当てにしないでください。新しい許可を受けるか、どちらが適用されるか出入国在留管理庁で確認してください。',
    ],
  },
  G46: {
    en: [
      'Your re-entry permit appears to end before your return. Please ask a Japanese embassy or consulate to extend it while it is still valid.',
      'The permission appears to run until the end of 15 January 2027, Japan time. Please confirm it with Immigration.',
      'Plan to be back by 8 January 2027, a week earlier: one cancelled flight should not cost you your status.',
      'R2.2: The last day is 15 January 2027, because your re-entry permit ends on that day.',
      'R2.5: An extension of your permit by a Japanese embassy or consulate, asked for by 15 January 2027 while the permit is valid and for a reason you cannot help, could reach as far as 15 January 2028.',
    ],
    ja: [
      '再入国許可は、戻る予定の日より前に終わると見られます。有効期間内に、日本の大使館または領事館で延長を申請してください。',
      '再入国の許可は、2027年1月15日の終わり（日本時間）まで有効と見られます。出入国在留管理庁で確認してください。',
      '飛行機が1便欠航しても在留資格を失わないように、1週間前の2027年1月8日までに戻る計画にしてください。',
      'R2.2: 最終日は2027年1月15日です。再入国許可の有効期限がその日だからです。',
      'R2.5: やむを得ない理由があり、許可の有効期間内（2027年1月15日まで）に日本の大使館または領事館で延長を申請すれば、最長で2028年1月15日まで及ぶ可能性があります。',
    ],
  },
  G49: {
    en: [
      'Your dates appear to fit, but with very little time to spare. Please plan to be back earlier.',
      'The permission appears to run until the end of 28 February 2027, Japan time. Please confirm it with Immigration.',
      'Plan to be back by 31 December 2026, while your period of stay itself still runs: the time after it ends on the very day your application is decided.',
      'R4.2: The last day is 28 February 2027, because your stay continues for at most two months after its end while your application is undecided.',
      'R1.3: One year of special re-entry alone would have allowed 20 December 2027.',
    ],
    ja: [
      'この日程は期間に収まると見られますが、余裕がほとんどありません。もっと早く戻る計画にしてください。',
      '再入国の許可は、2027年2月28日の終わり（日本時間）まで有効と見られます。出入国在留管理庁で確認してください。',
      '在留期間そのものが続いている2026年12月31日までに戻る計画にしてください。その後の特例期間は、申請の結果が出たその日に終わります。',
      'R4.2: 最終日は2027年2月28日です。申請の結果が出るまでの特例期間は、在留期間の満了日から2か月以内だからです。',
      'R1.3: みなし再入国許可の1年だけなら、最終日は2027年12月20日でした。',
    ],
  },
  G53: {
    en: [
      'According to these dates, your right to come back or to stay appears to have ended. Please contact Immigration now.',
      'The permission to come back appears to have ended on 10 January 2027. Please confirm it with Immigration.',
      'R4.3: The last day was 10 January 2027, because your continued stay ended with the decision on your application, or when its two months were over.',
      'Before you fly or work, find out where you stand: tell Immigration your status, the days of your trip and what happened.',
      'If you are abroad, ask the nearest Japanese embassy or consulate which visa you need now.',
      'Immigration Services Agency, Foreign Residents Information Center: 0570-013904, from abroad +81-3-5796-7112, Monday to Friday 8:30 to 17:15 in Japan.',
    ],
    ja: [
      'この日付によると、再入国または在留の根拠はすでに失われたと見られます。すぐに出入国在留管理庁に相談してください。',
      '再入国の許可は、2027年1月10日に終わったと見られます。出入国在留管理庁で確認してください。',
      'R4.3: 最終日は2027年1月10日でした。申請の結果が出た日、または満了日から2か月が過ぎた日に、特例期間が終わったからです。',
      '飛行機に乗る前、働く前に、今の状況を確認してください。在留資格、渡航の日付、事情を出入国在留管理庁に伝えてください。',
      '海外にいる場合は、どの査証（ビザ）が必要か、最寄りの日本の大使館または領事館で確認してください。',
      '出入国在留管理庁 外国人在留総合インフォメーションセンター：0570-013904、海外からは +81-3-5796-7112（日本時間の平日8:30～17:15）',
    ],
  },
  G57: {
    en: [
      'Your dates appear to fit the law. Please confirm them with Immigration before you travel.',
      'The permission appears to run until the end of 15 February 2027, Japan time. Please confirm it with Immigration.',
      'Plan to be back by 8 February 2027, a week earlier: one cancelled flight should not cost you your status.',
      'R4.1: The last day is 15 February 2027, because your period of stay ends on that day, and no permission reaches further.',
      'R1.3: One year of special re-entry alone would have allowed 5 January 2028.',
      'R1.3: If your stay is renewed before you leave, which you can apply for now, the last day could be as late as 5 January 2028, if the new period reaches that far.',
    ],
    ja: [
      'この日程は、法律の定める期間に収まると見られます。出発の前に、出入国在留管理庁で確認してください。',
      '再入国の許可は、2027年2月15日の終わり（日本時間）まで有効と見られます。出入国在留管理庁で確認してください。',
      '飛行機が1便欠航しても在留資格を失わないように、1週間前の2027年2月8日までに戻る計画にしてください。',
      'R4.1: 最終日は2027年2月15日です。その日に在留期間が満了し、どの許可もそれより先には及ばないからです。',
      'R1.3: みなし再入国許可の1年だけなら、最終日は2028年1月5日でした。',
      'R1.3: 出国の前に在留期間が更新されれば（今、申請できます）、新しい在留期間しだいで、最終日は最も遅くて2028年1月5日になる可能性があります。',
    ],
  },
  G75: {
    en: [
      'We cannot say anything yet, because something important is missing. Please add it.',
      'The period of stay that was granted to you, such as 1 year or 3 months. What counts is the grant, not what is left of it.',
      'R1.1: Whoever was granted three months or less has no special re-entry, however much of it is left. We do not guess: a wrong date could cost you your status.',
    ],
    ja: [
      '大切な情報が足りないため、まだ判断できません。足りない情報を入力してください。',
      '許可された在留期間（「1年」「3月」など）。残りの期間ではなく、許可された長さが必要です。',
      'R1.1: 許可された在留期間が3月以下の方は、残りの日数にかかわらず、みなし再入国許可の対象になりません。誤った日付は在留資格を失うことにつながるため、推測はしません。',
    ],
  },
};
