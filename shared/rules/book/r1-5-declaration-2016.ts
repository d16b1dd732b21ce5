import type { Rule } from './rule';
import { page } from './sources';

/** How the wish to come back is declared since one box serves every kind of re-entry. */
export const declaration2016 = {
  id: 'R1.5',
  sentence: {
    en: 'At the departure inspection, tick the box for a temporary departure with return on the card for re-entrants (ED card) and show the residence card. The other box says that you will not come back.',
    ja: '出国審査の際、再入国出国記録（EDカード）の、一時的な出国であり再入国する予定である旨の欄にチェックし、在留カードを提示してください。もう一方の欄は、再入国する予定がないことを示すものです。',
  },
  source: page(
    'Immigration Services Agency, Special re-entry permit',
    '出入国在留管理庁「みなし再入国許可」（英語版）',
    'https://www.isa.go.jp/en/applications/guide/minashisainyukoku.html',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2016-04-01',
} as const satisfies Rule;
