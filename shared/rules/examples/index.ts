/** The worked examples of the law: printed in the README and on the page, and tested one by one. */
import type { LawText } from '../book/rule';
import { cardExamples } from './card';
import { closedExamples } from './closed';
import type { Example } from './example';
import { lastDayExamples } from './last-day';
import { paperExamples } from './papers';
import { permitExamples } from './permits';
import { specialReentryExamples } from './special-reentry';
import { stayExamples } from './stay';

export type { Example, Outcome } from './example';

export type ExampleArea = { readonly title: LawText; readonly examples: readonly Example[] };

/** The examples by what they are about. */
export const exampleAreas: readonly ExampleArea[] = [
  { title: { en: 'How long special re-entry lasts', ja: 'みなし再入国許可の期間' }, examples: specialReentryExamples },
  { title: { en: 'Which day is the last', ja: '期限の最終日の数え方' }, examples: lastDayExamples },
  { title: { en: 'Passport and card at departure', ja: '出国の際の旅券と在留カード' }, examples: paperExamples },
  { title: { en: 'Where special re-entry is closed', ja: 'みなし再入国許可を使えない場合' }, examples: closedExamples },
  {
    title: { en: 'Re-entry permits and travel documents', ja: '再入国許可と難民旅行証明書' },
    examples: permitExamples,
  },
  {
    title: { en: 'A stay that ends, an application undecided', ja: '在留期間の満了と申請中の手続' },
    examples: stayExamples,
  },
  { title: { en: 'A card that ends', ja: '在留カードの有効期限' }, examples: cardExamples },
];

/** Every example. */
export const examples: readonly Example[] = exampleAreas.flatMap(({ examples }) => examples);

/** A case that the facts cannot say, and what holds for it. */
export type UnspokenCase = { readonly id: Example['id']; readonly who: LawText; readonly why: LawText };

export const unspokenCases: readonly UnspokenCase[] = [
  {
    id: 'G69',
    who: {
      en: 'A newborn of 20 days who has no status of residence yet.',
      ja: 'まだ在留資格のない、生後20日の子ども。',
    },
    why: {
      en: 'The facts begin with a status of residence, and the child has none: nothing may be worked out. Special re-entry is closed. Apply for a status within 30 days of the birth, and ask Immigration about a re-entry permit before any trip.',
      ja: '在留資格がない人については、期限を計算できない。みなし再入国許可は使えない。出生から30日以内に在留資格の取得を申請し、渡航の前に再入国許可について出入国在留管理庁に相談すること。',
    },
  },
];
