import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** Where a permit is granted, and where it can be cancelled. */
export const permitOnlyInJapan = {
  id: 'R2.7',
  sentence: {
    en: 'No re-entry permit can be granted to somebody who is already abroad. Immigration may cancel a permit while its holder is in Japan.',
    ja: '出国した後に、海外で新たに再入国許可を受けることはできません。再入国許可は、本人が日本にいる間に取り消されることがあります。',
  },
  source: immigrationAct('art. 26 (1) and (7)', '第26条第1項・第7項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
