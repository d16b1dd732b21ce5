import type { Rule } from './rule';
import { civilCode } from './sources';

/** How the first day of a window is found. */
export const windowsCountedBack = {
  id: 'R8.5',
  sentence: {
    en: 'A window of months before a last day opens on the same day of the earlier month, or on the last day of that month where it has no such day. It closes at the end of the last day itself.',
    ja: '「満了日の何か月前から」という申請期間は、さかのぼった月の同じ日（その日がないときはその月の末日）に始まり、満了日の終わりまで続きます。',
  },
  source: civilCode('art. 143', '第143条'),
  confidence: 'derived',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
