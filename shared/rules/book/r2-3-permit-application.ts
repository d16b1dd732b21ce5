import type { Rule } from './rule';
import { immigrationRegulations } from './sources';

/** What an application for a permit needs, and who may file it. */
export const permitApplication = {
  id: 'R2.3',
  sentence: {
    en: 'The application needs the form, the passport (or the reason in writing why there is none) and the residence card or special permanent resident certificate. The applicant, a legal representative, an approved member of staff of the employer or school, a travel agency, or a notified lawyer or administrative scrivener may file it; a relative or someone living with the applicant may do so for a child under 16 or in illness.',
    ja: '申請には、申請書、旅券（提示できないときは理由書）、在留カードまたは特別永住者証明書が必要です。申請できるのは、本人、法定代理人、承認を受けた勤務先や学校の職員、旅行業者、届け出た弁護士・行政書士で、16歳未満の人や病気の人については親族や同居者も申請できます。',
  },
  source: immigrationRegulations('art. 29', '第29条'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
