import type { Basis, Bound } from '../../rules/assessment';

/** The Japanese a reader of another language shows at a counter: what this is, the dates, and what is asked. Dates arrive written in Japanese. */
export const counter = {
  intro: '日本に在留する外国人の方の、再入国・在留の期日に関するお知らせです。次の期日の確認をお願いします。',
  traveller: (name: string): string => `対象者：${name}`,
  departs: (date: string): string => `出国日：${date}`,
  returnBy: (date: string): string => `再入国の期限：${date}`,
  basis: {
    'special-reentry': '根拠：みなし再入国許可',
    'reentry-permit': '根拠：再入国許可',
    'refugee-travel-document': '根拠：難民旅行証明書',
  } satisfies Record<Basis, string>,
  bound: {
    'one-year': '理由：出国の日から1年',
    'two-years': '理由：出国の日から2年（特別永住者）',
    'stay-end': '理由：在留期間の満了日',
    'continuation-end': '理由：特例期間の末日（申請の結果が出た場合はその日まで）',
    'permit-end': '理由：再入国許可の有効期限',
    decision: '理由：申請の結果が出た日',
    'document-end': '理由：難民旅行証明書の有効期限',
  } satisfies Record<Bound, string>,
  stayEnds: (date: string): string => `在留期間の満了日：${date}`,
  cardEnds: (date: string): string => `在留カード等の有効期限：${date}`,
  /** What the reader wants to know, by what the letter is about. */
  asks: {
    return: '再入国の期限と、今からできる手続を教えてください。',
    permit: '再入国許可の申請について教えてください。',
    stay: '在留期間の更新について教えてください。',
    card: '在留カード（特別永住者証明書）の更新について教えてください。',
  },
  notOfficial: 'これは公的な書類ではありません。本人が入力した日付から計算したものです。',
} as const;
