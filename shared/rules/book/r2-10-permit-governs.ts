import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** That a permit counts even where special re-entry would reach further. */
export const permitGoverns = {
  id: 'R2.10',
  sentence: {
    en: 'Whoever leaves with a re-entry permit in force should be back by the day the permit ends, even where special re-entry would have lasted longer. If that is too early, get a new permit before leaving, or have an inspector confirm which permission applies.',
    ja: '有効な再入国許可をもって出国する人は、みなし再入国許可の方が長くなる場合でも、再入国許可の有効期間内に戻る前提で計画してください。足りないときは、出国前に新たな許可を受けるか、どちらの許可による出国となるかを入国審査官に確認してください。',
  },
  source: immigrationAct('art. 26 (1) and art. 26-2 (1)', '第26条第1項、第26条の2第1項'),
  confidence: 'derived',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
