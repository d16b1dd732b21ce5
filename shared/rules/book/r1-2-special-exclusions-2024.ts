import type { Rule } from './rule';
import { immigrationRegulations } from './sources';

/** Whom special re-entry is closed to by name, with the supervisory measure that Act 56 of 2023 brought. */
export const specialExclusions2024 = {
  id: 'R1.2',
  sentence: {
    en: 'Special re-entry is closed to people with a revocation hearing, a departure hold, a detention order, a supervisory measure, a stay for a refugee application, or a designation as a risk. They need a re-entry permit.',
    ja: '在留資格取消しの意見聴取の通知を受けた人、出国確認の留保の対象となる人、収容令書の発付を受けた人、監理措置に付された人、難民認定等の申請のための特定活動で在留する人、国の利益や公安を害するおそれ等により再入国許可が必要と認定された人は、みなし再入国許可の対象外です。再入国許可が必要です。',
  },
  source: immigrationRegulations('art. 29-4 (1)', '第29条の4第1項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2024-06-10',
} as const satisfies Rule;
