import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** That a person without a status of residence, such as a newborn, has no special re-entry. */
export const noStatus = {
  id: 'R1.10',
  sentence: {
    en: 'Somebody without a status of residence, such as a newborn in the first 60 days, cannot leave on special re-entry. Apply for the status within 30 days of the birth, and ask Immigration about a re-entry permit before any trip.',
    ja: '出生後60日までの、まだ在留資格のない子どもなど、在留資格のない人は、みなし再入国許可の対象外です。出生から30日以内に在留資格の取得を申請し、渡航の前に再入国許可について出入国在留管理庁に相談してください。',
  },
  source: immigrationAct('art. 22-2 and art. 26-2 (1)', '第22条の2、第26条の2第1項'),
  confidence: 'derived',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
