import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** That temporary visitors on cruise ships have a re-entry of their own, which is not assessed. */
export const cruiseReentry = {
  id: 'R1.9',
  sentence: {
    en: 'Temporary visitors who travel on a cruise ship have a special re-entry of their own, for 15 days from departure. It is not assessed here: ask Immigration or the cruise line.',
    ja: '短期滞在の人が指定旅客船で出国して戻る場合には、出国の日から15日間の特別なみなし再入国許可があります。ここでは判定していませんので、出入国在留管理庁か船会社にお尋ねください。',
  },
  source: immigrationAct('art. 26-3', '第26条の3'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2015-01-01',
} as const satisfies Rule;
