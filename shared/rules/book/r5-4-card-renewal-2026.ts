import type { Rule } from './rule';
import { page } from './sources';

/** When a card that does not end with the stay can be renewed, since June 2026. */
export const cardRenewal2026 = {
  id: 'R5.4',
  sentence: {
    en: 'A card that does not end with the stay is renewed in the last three months before it ends; ask the counter, which confirms it from two months before. Where the card ends at the sixteenth birthday plan with six months as before, although we have not seen that confirmed.',
    ja: '在留期間の満了日とは別に満了する在留カードは、有効期間の満了日の3か月前から満了日までに更新を申請します。2か月前からは確実ですので、それより前は窓口で確認してください。16歳の誕生日（又はその前日）に満了するときは、従来どおり6か月前を目安にしてください（改正後の取扱いは未確認です）。',
  },
  source: page(
    'Immigration Services Agency on renewing a residence card, as others quote it',
    '出入国在留管理庁「在留カードの有効期間の更新申請」（第三者の引用による）',
    'https://www.moj.go.jp/isa/applications/procedures/nyuukokukanri10_00011.html',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2026-06-14',
} as const satisfies Rule;
