import type { Rule } from './rule';
import { page } from './sources';

/** When a move abroad, and the return, is notified to the municipality. */
export const movingOut = {
  id: 'R7.4',
  sentence: {
    en: 'Whoever goes abroad for a year or more gives the municipality notice of moving out, from about 14 days before leaving, also with a re-entry permission. After the return the new address is notified within 14 days.',
    ja: '1年以上海外に行く人は、再入国許可を受けて出国する場合でも、出国のおおむね14日前から、住居地の市区町村に転出届を提出します。帰国後は、住居地を定めた日から14日以内に転入と住居地を届け出ます。',
  },
  source: page(
    'City of Kobe, "How do I give notice of moving abroad?"; the return: Immigration Act, art. 19-9',
    '神戸市「海外への転出の手続きについて教えてください。」（帰国後の届出は入管法第19条の9）',
    'https://faq.city.kobe.lg.jp/print/faq/136?site_domain=default',
  ),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
