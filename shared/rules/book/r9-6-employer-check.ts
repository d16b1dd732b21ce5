import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** What an employer checks before an employee's trip. */
export const employerCheck = {
  id: 'R9.6',
  sentence: {
    en: 'Before an employee travels, check that the stay reaches beyond the return, that the residence card is in hand, which permit there is for a year or more, and whether an application is pending. Treat copies of the card as personal data, and never copy its My Number side.',
    ja: '従業員の出国前には、在留期間が帰国の日より後まであること、在留カードを所持していること、1年を超えるときは再入国許可の種類、申請中の手続の有無を確認してください。在留カードの写しは個人情報として扱い、特定在留カードの個人番号の面は複写しないでください。',
  },
  source: immigrationAct('arts. 26 and 26-2', '第26条及び第26条の2'),
  confidence: 'derived',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
