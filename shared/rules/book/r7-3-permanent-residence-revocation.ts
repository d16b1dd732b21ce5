import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** When permanent residence can be revoked from April 2027. */
export const permanentResidenceRevocation = {
  id: 'R7.3',
  sentence: {
    en: 'From 1 April 2027 permanent residence can be revoked for deliberately not paying taxes or social insurance, for breaching duties of the Immigration Act and for certain crimes; outside bad-faith cases another status follows, such as Long-Term Resident. Earlier arrears count too, so arrange payment before a long trip.',
    ja: '2027年4月1日から、故意に公租公課を支払わない場合、入管法上の義務に違反した場合、一定の罪を犯した場合などに、永住者の在留資格を取り消されることがあります（悪質な場合を除き、定住者などの在留資格に変更されます）。それ以前の滞納も対象となり得ますので、長期の出国前に納付の手配をしてください。',
  },
  source: immigrationAct(
    'art. 22-4 (1), as amended by Act 60 of 2024',
    '第22条の4第1項（令和6年法律第60号による改正後）',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2027-04-01',
} as const satisfies Rule;
