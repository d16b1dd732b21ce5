import type { Rule } from './rule';
import { immigrationRegulations } from './sources';

/** Which periods of stay each status could have, until September 2025. */
export const periodsOfStay = {
  id: 'R6',
  sentence: {
    en: 'Each status of residence has its own periods of stay. Whoever stays longer than three months holds a residence card, except temporary visitors, Diplomats, Officials and the few groups the regulations name.',
    ja: '在留期間は、在留資格ごとに定められています。3月を超える在留期間が決定された人には、「短期滞在」、「外交」、「公用」の人及び法務省令で定める人を除き、在留カードが交付されます。',
  },
  source: immigrationRegulations('Appended Table 2, with art. 19-3 of the Act', '別表第2及び入管法第19条の3'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
