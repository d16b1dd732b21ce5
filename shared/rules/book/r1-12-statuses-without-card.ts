import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** That people whose status comes without a card need only the passport. */
export const statusesWithoutCard = {
  id: 'R1.12',
  sentence: {
    en: 'Statuses that come without a residence card, such as diplomat, official, and designated activities as a digital nomad, are not excluded: with more than three months granted, a valid passport is enough to declare special re-entry. Confirm it with Immigration before leaving.',
    ja: '外交、公用、デジタルノマドの特定活動など在留カードが交付されない在留資格の人は除外されていません。3月を超える在留期間が決定されていれば、有効な旅券だけで再び入国する意図を表明できると考えられます。出国前に出入国在留管理庁に確認してください。',
  },
  source: immigrationAct('art. 26-2 (1) and art. 19-3 (iii) and (iv)', '第26条の2第1項、第19条の3第3号・第4号'),
  confidence: 'derived',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
