import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** How long a re-entry permit may be. */
export const permitLength = {
  id: 'R2.2',
  sentence: {
    en: 'A re-entry permit ends on the day printed on it: at most five years after it takes effect, six for special permanent residents. It is never granted past the end of the stay.',
    ja: '再入国許可の有効期間は、許可の証印等に記載された日までです。効力発生の日から最長5年（特別永住者は6年）で、在留期間を超えて許可されることはありません。',
  },
  source: immigrationAct(
    'art. 26 (3); Special Act on Immigration Control, art. 23 (1)',
    '第26条第3項、入管特例法第23条第1項',
  ),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
