import type { Rule } from './rule';
import { page } from './sources';

/** What becomes of a My Number card when its holder moves abroad. */
export const myNumberCard = {
  id: 'R7.5',
  sentence: {
    en: "A foreign national's My Number card ends on the day of moving abroad and is handed back; apply for a new one after the return.",
    ja: '外国籍の人のマイナンバーカードは、国外転出の日に失効しますので、返納してください。帰国後に改めて交付を申請してください。',
  },
  source: page(
    'City of Ritto on My Number cards of people who move abroad',
    '栗東市「国外転出者用マイナンバーカードの継続利用について」',
    'https://www.city.ritto.lg.jp/soshiki/shimin/sogomadoguchi/gyoumu/mynumbercard/kokugaitennsyutusyayou/15469.html',
  ),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2016-01-01',
} as const satisfies Rule;
