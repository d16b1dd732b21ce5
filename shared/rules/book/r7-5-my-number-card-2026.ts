import type { Rule } from './rule';
import { page } from './sources';

/** What becomes of a My Number card, or of a specified residence card, when its holder moves abroad. */
export const myNumberCard2026 = {
  id: 'R7.5',
  sentence: {
    en: "A foreign national's My Number card ends on the day of moving abroad. What becomes of a specified residence card, which is both cards in one, is not settled: ask Immigration or the municipality before an absence of a year or more.",
    ja: '外国籍の人のマイナンバーカードは、国外転出の日に失効します。在留カードと一体の特定在留カードの扱いは未確認ですので、1年以上出国するときは、事前に出入国在留管理庁又は市区町村に確認してください。',
  },
  source: page(
    'City of Ritto on My Number cards of people who move abroad',
    '栗東市「国外転出者用マイナンバーカードの継続利用について」',
    'https://www.city.ritto.lg.jp/soshiki/shimin/sogomadoguchi/gyoumu/mynumbercard/kokugaitennsyutusyayou/15469.html',
  ),
  confidence: 'derived',
  checked: '2026-11-22',
  from: '2026-06-14',
} as const satisfies Rule;
