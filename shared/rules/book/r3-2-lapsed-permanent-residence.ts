import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** That lost permanent residence does not come back with a certificate of eligibility. */
export const lapsedPermanentResidence = {
  id: 'R3.2',
  sentence: {
    en: 'A permanent residence that has lapsed is not restored by a certificate of eligibility, because nobody lands as a permanent resident. The usual way is to ask a Japanese embassy or consulate about a visa as a long-term resident, or to start over.',
    ja: '永住者は上陸時に決定される在留資格ではないため、失った永住者の在留資格が在留資格認定証明書によって回復することはありません。通常は、在外公館に定住者の査証について相談するか、改めて一から手続をすることになります。',
  },
  source: immigrationAct('art. 7 (1) (ii)', '第7条第1項第2号'),
  confidence: 'derived',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
