import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** That a pending renewal does not lengthen a permit by itself. */
export const permitWhilePending = {
  id: 'R2.6',
  sentence: {
    en: 'While a renewal or change is pending, a re-entry permit is lengthened to the end of the continuation only where Immigration decides so. Until then the printed day counts.',
    ja: '在留期間の更新や在留資格の変更を申請中でも、再入国許可の有効期間が特例期間の末日まで延びるのは、出入国在留管理庁が延長した場合に限られます。延長がないかぎり、許可に記載された日までです。',
  },
  source: immigrationAct('art. 26 (4)', '第26条第4項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
