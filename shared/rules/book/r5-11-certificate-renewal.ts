import type { Rule } from './rule';
import { specialAct } from './sources';

/** When a special permanent resident certificate can be renewed. */
export const certificateRenewal = {
  id: 'R5.11',
  sentence: {
    en: 'A special permanent resident certificate is renewed in the last two months before it ends, where it ends at the sixteenth birthday in the last six; earlier for an unavoidable reason. We have not read the text in force since 14 June 2026: ask the municipality.',
    ja: '特別永住者証明書は、有効期間の満了日の2か月前（16歳の誕生日又はその前日に満了するときは6か月前）から満了日までに更新を申請し、やむを得ない理由があるときはそれより前でも申請できます。2026年6月14日以後の条文は未確認ですので、市区町村で確認してください。',
  },
  source: specialAct('art. 12', '第12条'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
