import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** How long a card ran that was issued before November 2023. */
export const earlierCards = {
  id: 'R5.2',
  sentence: {
    en: 'A card issued to a permanent resident of sixteen or over, or to a Highly Skilled Professional (ii), runs seven years, the day of issue included; other cards end with the period of stay. A card issued under sixteen ends on the sixteenth birthday, or with the stay where that is earlier.',
    ja: '16歳以上の永住者及び高度専門職2号の人の在留カードの有効期間は交付の日から起算して7年で、その他の人の在留カードは在留期間の満了日に満了します。16歳未満で交付を受けた在留カードは、16歳の誕生日に満了し、在留期間の満了日が先に来るときはその日に満了します。',
  },
  source: immigrationAct('art. 19-5 (1)', '第19条の5第1項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
