import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** Who may leave on special re-entry. */
export const specialEligibility = {
  id: 'R1.1',
  sentence: {
    en: 'Special re-entry is for residents who leave with a valid passport and, where they must have one, their residence card or special permanent resident certificate, and who declare that they will come back. It is closed to temporary visitors and to people granted a period of stay of three months or less.',
    ja: 'みなし再入国許可は、在留資格をもって在留し、有効な旅券と、交付の対象となる人は在留カード（特別永住者は特別永住者証明書）を所持して、再び入国する意図を表明して出国する人のための制度です。短期滞在の人と、3月以下の在留期間を決定された人は対象外です。',
  },
  source: immigrationAct(
    'art. 26-2 (1) and art. 19-3 (i) and (ii); Special Act on Immigration Control, art. 23 (2)',
    '第26条の2第1項、第19条の3第1号・第2号、入管特例法第23条第2項',
  ),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
