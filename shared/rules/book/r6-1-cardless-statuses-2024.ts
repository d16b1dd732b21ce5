import type { Rule } from './rule';
import { immigrationRegulations } from './sources';

/** Who leaves on the passport alone, with the digital nomads of 2024. */
export const cardlessStatuses2024 = {
  id: 'R6.1',
  sentence: {
    en: 'Diplomats, Officials, the staff of the Taiwan and Palestine offices and digital nomads, with their families, hold no residence card, so special re-entry appears open to them on a valid passport alone where more than three months were granted. For digital nomads this is our reading: confirm it with Immigration.',
    ja: '「外交」及び「公用」の人、台湾及びパレスチナの駐日機関の職員並びにデジタルノマドとそれぞれの家族には在留カードが交付されず、決定された在留期間が3月以下でなければ、有効な旅券のみでみなし再入国許可の対象になると解されます。デジタルノマドについては当方の解釈ですので、出入国在留管理庁に確認してください。',
  },
  source: immigrationRegulations(
    'art. 19-5, with arts. 19-3 and 26-2 (1) of the Act',
    '第19条の5並びに入管法第19条の3及び第26条の2第1項',
  ),
  confidence: 'derived',
  checked: '2026-11-22',
  from: '2024-03-31',
} as const satisfies Rule;
