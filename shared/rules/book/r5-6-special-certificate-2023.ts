import type { Rule } from './rule';
import { specialAct } from './sources';

/** How long a special permanent resident certificate ran from November 2023: a child's ends a day earlier. */
export const specialCertificate2023 = {
  id: 'R5.6',
  sentence: {
    en: 'A special permanent resident certificate ends on the seventh birthday after the application or, when renewed, after the old one ended; one issued under sixteen ends on the day before the sixteenth birthday. It need not be carried in Japan, but must be in hand at departure for special re-entry.',
    ja: '特別永住者証明書は、申請又は届出の日の後7回目の誕生日（更新のときは従前の有効期間の満了日の後7回目の誕生日）に満了し、16歳未満で交付を受けたものは16歳の誕生日の前日に満了します。日本国内での携帯義務はありませんが、みなし再入国許可で出国するときは所持している必要があります。',
  },
  source: specialAct('arts. 9, 12, 17 (4) and 23 (2)', '第9条、第12条、第17条第4項及び第23条第2項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2023-11-01',
} as const satisfies Rule;
