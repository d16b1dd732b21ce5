import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** How a Japanese mission abroad can make a permit longer. */
export const permitExtension = {
  id: 'R2.5',
  sentence: {
    en: 'A Japanese embassy or consulate may extend a re-entry permit that is still valid where a good reason prevents the return, by at most one year at a time and to at most six years after it took effect; seven for special permanent residents. The extension cannot go past the stay granted before departure, unless a renewal or change was pending.',
    ja: '有効期間内に再入国できない相当の理由があるときは、有効期間が残っている間に限り、在外公館で再入国許可の有効期間の延長を申請できます。延長は1回につき1年以内、効力発生の日から6年（特別永住者は7年）以内で、更新や変更を申請中の場合を除き、出国前に決定された在留期間を超えることはできません。',
  },
  source: immigrationAct(
    'art. 26 (5) and (6); Special Act on Immigration Control, art. 23 (1)',
    '第26条第5項・第6項、入管特例法第23条第1項',
  ),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
