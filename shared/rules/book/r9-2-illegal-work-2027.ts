import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** What may follow for an employer who lets somebody work illegally, from April 2027. */
export const illegalWork2027 = {
  id: 'R9.2',
  sentence: {
    en: 'Letting somebody work without a status or outside it may bring up to five years of imprisonment, a fine of up to 5,000,000 yen, or both, for companies too. Not knowing is no defence, unless the employer was free of negligence.',
    ja: '在留資格のない人や在留資格で認められない仕事をする人を働かせると、5年以下の拘禁刑若しくは500万円以下の罰金又はその併科の対象となり、法人も罰せられます。知らなかったとしても、過失がないときを除き、処罰を免れません。',
  },
  source: immigrationAct(
    'arts. 73-2 and 76-2, as amended by Act 60 of 2024',
    '第73条の2及び第76条の2（令和6年法律第60号による改正後）',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2027-04-01',
} as const satisfies Rule;
