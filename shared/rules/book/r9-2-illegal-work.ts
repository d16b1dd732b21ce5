import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** What may follow for an employer who lets somebody work illegally, until March 2027. */
export const illegalWork = {
  id: 'R9.2',
  sentence: {
    en: 'Letting somebody work without a status or outside it may bring up to three years of imprisonment, a fine of up to 3,000,000 yen, or both, for companies too. Not knowing is no defence, unless the employer was free of negligence.',
    ja: '在留資格のない人や在留資格で認められない仕事をする人を働かせると、3年以下の懲役（2025年6月1日からは拘禁刑）若しくは300万円以下の罰金又はその併科の対象となり、法人も罰せられます。知らなかったとしても、過失がないときを除き、処罰を免れません。',
  },
  source: immigrationAct('arts. 73-2 and 76-2', '第73条の2及び第76条の2'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
