import type { Rule } from './rule';
import { page } from './sources';

/** That the card with the My Number function is a residence card. */
export const specifiedResidenceCard = {
  id: 'R1.6',
  sentence: {
    en: 'A specified residence card, which is a residence card and a My Number card in one, counts as the residence card. It is shown at departure in the same way, and becomes void and is handed back for the same reasons.',
    ja: '特定在留カード（在留カードとマイナンバーカードを一体にしたもの）は、在留カードの一種です。出国の際の提示、失効、返納の扱いは在留カードと同じです。',
  },
  source: page(
    'House of Representatives, summary of the bill that became Act 59 of 2024',
    '衆議院、令和6年法律第59号の法律案の概要',
    'https://www.shugiin.go.jp/Internet/itdb_rchome.nsf/html/rchome/Horitsu/houmuFCCD1E2F858B818249258B23001ED069.htm',
  ),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2026-06-14',
} as const satisfies Rule;
