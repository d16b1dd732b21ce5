import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** Why every member of a family is assessed alone. */
export const familyMembers = {
  id: 'R7.12',
  sentence: {
    en: 'Every member of a family, a child too, returns on their own permission and shows their own passport and card when leaving; a parent fills in the departure card of a small child. A divorce or the death of the spouse is notified within 14 days where the stay rests on the marriage.',
    ja: '家族は一人ひとり、子どもも含めて、それぞれの許可により再入国し、出国時にはそれぞれの旅券と在留カードを提示します。幼い子どもの再入国出国記録は、親が記入します。在留の根拠が婚姻にある人は、離婚や死別を14日以内に届け出ます。',
  },
  source: immigrationAct('arts. 19-16 and 26-2 (1)', '第19条の16及び第26条の2第1項'),
  confidence: 'derived',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
