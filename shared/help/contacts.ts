/**
 * Whom to ask, with official names, numbers and pages. What a person reads around them stands in `shared/words`.
 * Compared on `contactsCheckedOn` with stored copies of the agencies' pages, and of public pages that cite them; nobody was called.
 * The bureaus have no number here: those that could be found did not agree, so their official page gives it.
 */
import { type Day, fromCivil } from '../calendar';

/** The day somebody last compared all of this. */
export const contactsCheckedOn: Day = fromCivil({ year: 2026, month: 11, day: 23 });

/** An official page, in Japanese and as its owner shows it to readers of other languages. */
export type OfficialPage = { readonly ja: string; readonly en: string };

/** What an office calls itself. */
export type OfficialName = { readonly ja: string; readonly en: string };

/** A place one can call. */
export type Office = {
  readonly name: OfficialName;
  /** As dialled inside Japan. */
  readonly phone: string;
  /** As dialled from abroad, and from telephones that cannot dial the other. */
  readonly phoneFromAbroad: string;
  /** Japan time, Monday to Friday, closed on public holidays. */
  readonly hours: string;
  readonly page: OfficialPage;
};

const ofAgency = (path: string): OfficialPage => ({
  ja: `https://www.moj.go.jp/isa/${path}`,
  en: `https://www.moj.go.jp/isa/${path}?hl=en`,
});

/** The Immigration Services Agency on the telephone. */
export const informationCenter: Office = {
  name: { ja: '外国人在留総合インフォメーションセンター', en: 'Foreign Residents Information Center' },
  phone: '0570-013904',
  phoneFromAbroad: '+81-3-5796-7112',
  hours: '8:30–17:15',
  page: ofAgency('consultation/center/index.html'),
};

/** Immigration, legal aid, human rights and work under one roof, in Tokyo. */
export const supportCenter: Office = {
  name: { ja: '外国人在留支援センター（FRESC）', en: 'Foreign Residents Support Center (FRESC)' },
  phone: '0570-011000',
  phoneFromAbroad: '+81-3-5363-3013',
  hours: '9:00–17:00',
  page: ofAgency('support/fresc/fresc01.html'),
};

/** The eight regional bureaus, from north to south, and the prefectures each is there for. */
export const bureaus: readonly { readonly name: OfficialName; readonly serves: OfficialName }[] = [
  bureau('札幌', 'Sapporo', '北海道', 'Hokkaido'),
  bureau('仙台', 'Sendai', '青森、岩手、宮城、秋田、山形、福島', 'Aomori, Iwate, Miyagi, Akita, Yamagata, Fukushima'),
  bureau(
    '東京',
    'Tokyo',
    '茨城、栃木、群馬、埼玉、千葉、東京、神奈川、新潟、山梨、長野',
    'Ibaraki, Tochigi, Gunma, Saitama, Chiba, Tokyo, Kanagawa, Niigata, Yamanashi, Nagano',
  ),
  bureau(
    '名古屋',
    'Nagoya',
    '富山、石川、福井、岐阜、静岡、愛知、三重',
    'Toyama, Ishikawa, Fukui, Gifu, Shizuoka, Aichi, Mie',
  ),
  bureau('大阪', 'Osaka', '滋賀、京都、大阪、兵庫、奈良、和歌山', 'Shiga, Kyoto, Osaka, Hyogo, Nara, Wakayama'),
  bureau('広島', 'Hiroshima', '鳥取、島根、岡山、広島、山口', 'Tottori, Shimane, Okayama, Hiroshima, Yamaguchi'),
  bureau('高松', 'Takamatsu', '徳島、香川、愛媛、高知', 'Tokushima, Kagawa, Ehime, Kochi'),
  bureau(
    '福岡',
    'Fukuoka',
    '福岡、佐賀、長崎、熊本、大分、宮崎、鹿児島、沖縄',
    'Fukuoka, Saga, Nagasaki, Kumamoto, Oita, Miyazaki, Kagoshima, Okinawa',
  ),
];

function bureau(city: string, cityInEnglish: string, prefectures: string, prefecturesInEnglish: string) {
  return {
    name: { ja: `${city}出入国在留管理局`, en: `${cityInEnglish} Regional Immigration Services Bureau` },
    serves: { ja: prefectures, en: prefecturesInEnglish },
  };
}

export const officialPages = {
  /** Every bureau and branch office with address and telephone. */
  bureaus: ofAgency('about/region/index.html'),
  /** Every embassy and consulate of Japan. */
  missions: {
    ja: 'https://www.mofa.go.jp/mofaj/annai/zaigai/list/index.html',
    en: 'https://www.mofa.go.jp/about/emb_cons/mofaserv.html',
  },
  /** A new residence card for one that was lost. */
  lostCard: ofAgency('applications/procedures/nyuukokukanri10_00010.html'),
  /** The re-entry permit, and what proves it to an airline when its papers are lost abroad. */
  reentry: ofAgency('immigration/procedures/16-5.html'),
} as const satisfies Record<string, OfficialPage>;
