import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** Who leaves on the passport alone, holding no card. */
export const cardlessStatuses = {
  id: 'R6.1',
  sentence: {
    en: 'Diplomats, Officials and the staff of the Taiwan and Palestine offices, with their families, hold no residence card. Special re-entry is open to them on a valid passport alone, where the granted period is longer than three months.',
    ja: '「外交」及び「公用」の人並びに台湾及びパレスチナの駐日機関の職員とその家族には、在留カードは交付されません。決定された在留期間が3月以下でなければ、有効な旅券のみでみなし再入国許可の対象となります。',
  },
  source: immigrationAct(
    'art. 19-3 and art. 26-2 (1), with Regulations art. 19-5',
    '第19条の3及び第26条の2第1項並びに同法施行規則第19条の5',
  ),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
