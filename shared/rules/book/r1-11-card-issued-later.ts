import type { Rule } from './rule';
import { page } from './sources';

/** That newcomers who wait for their card count as holding it. */
export const cardIssuedLater = {
  id: 'R1.11',
  sentence: {
    en: 'Newcomers whose passport says that the residence card will be issued later count as holding it. At departure they show that note in the passport.',
    ja: '旅券に在留カードを後日交付する旨の記載がある新規入国者は、在留カードを所持しているものとして扱われます。出国の際は、その記載のある旅券を提示してください。',
  },
  source: page(
    'Act 79 of 2009 amending the Immigration Act, supplementary provisions, art. 7 (3)',
    '平成21年法律第79号（入管法等改正法）附則第7条第3項',
    'https://laws.e-gov.go.jp/law/326CO0000000319',
  ),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
