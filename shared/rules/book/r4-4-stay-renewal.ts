import type { Rule } from './rule';
import { immigrationRegulations } from './sources';

/** When and where a renewal is filed. */
export const stayRenewal = {
  id: 'R4.4',
  sentence: {
    en: 'A renewal is filed while in Japan, by the last day of the stay. For grants of six months or more Immigration takes it from about three months before, and earlier for a good reason such as a long business trip; shorter grants may be renewed at any time.',
    ja: '在留期間の更新は、在留期間の満了日までに、日本にいる間に申請します。6月以上の在留期間を決定されている人はおおむね満了日の3か月前から（長期の出張など特別な事情があるときは、それより前でも相談のうえ）、6月未満の人はいつでも申請できます。',
  },
  source: immigrationRegulations('art. 21 (1)', '第21条第1項'),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
