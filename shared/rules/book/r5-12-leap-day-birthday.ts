import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** When somebody born on 29 February has a birthday. */
export const leapDayBirthday = {
  id: 'R5.12',
  sentence: {
    en: 'For the validity of a card, a birthday on 29 February falls on 28 February in years that are no leap years.',
    ja: '在留カードの有効期間の計算では、2月29日生まれの人のうるう年以外の年の誕生日は、2月28日とみなします。',
  },
  source: immigrationAct('art. 19-5 (1) (ii)', '第19条の5第1項第2号'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
