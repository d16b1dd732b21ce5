import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** How soon a lost card is replaced. */
export const lostCard = {
  id: 'R5.8',
  sentence: {
    en: 'Whoever loses the card applies for a new one within 14 days of learning of it, or within 14 days of the next entry where that was abroad. Special re-entry cannot be started without the card.',
    ja: '在留カードを紛失したときは、その事実を知った日から14日以内に、海外で知ったときはその後最初に入国した日から14日以内に、再交付を申請します。在留カードを所持せずにみなし再入国許可で出国することはできません。',
  },
  source: immigrationAct('art. 19-12 (1)', '第19条の12第1項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
