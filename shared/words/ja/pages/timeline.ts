import type { TimelineWords } from '../../timeline-words';

/** What the picture of somebody's days says, in Japanese. */
export const timeline: TimelineWords = {
  title: '日付の図',
  marks: {
    today: '今日',
    departure: '出国',
    'planned-return': '再入国の予定日',
    returned: '再入国',
    aim: '帰国の目標日',
    return: '日本に戻る最終日',
    'stay-end': '在留期間の満了日',
    'continuation-end': '特例期間の末日',
    'permit-end': '再入国許可の有効期限',
    'document-end': '難民旅行証明書の期限',
    'card-end': '在留カードの有効期限',
    'stay-renewal-opens': '在留更新の申請開始',
    'card-renewal-opens': 'カード更新の開始',
    'permit-apply-by': '再入国許可の申請期限',
    'extension-apply-by': '許可の延長の申請期限',
  },
  when: (date, count) => {
    if (count === 0) return date;
    return count > 0 ? `${date}（あと${count}日）` : `${date}（${-count}日前）`;
  },
  tell: (date, marks) => `${date}：${marks.join('、')}。`,
  stretches: {
    away: (from, to) => `${from}から${to}まで国外。`,
    margin: (from, to) => `${from}から${to}までは欠航などに備える余裕で、予定には入れません。`,
    'stay-renewal': (from, to) => `在留期間の更新は、おおよそ${from}から${to}まで申請できます。`,
    'card-renewal': (from, to) => `在留カードの更新は、${from}から${to}まで申請できます。`,
  },
  strip:
    '帯は、どの方も15日前から105日後までを表します。長い線が今日、短い線が30日ごとの目盛りです。太い帯は国外にいる期間、丸は出国と再入国、四角は期限の日です。',
  awayToday: '今日は国外。',
  nothingUntil: (date) => `${date}まで、期限はありません。`,
};
