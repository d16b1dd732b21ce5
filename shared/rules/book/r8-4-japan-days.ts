import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** Whose calendar counts: days in Japan. */
export const japanDays = {
  id: 'R8.4',
  sentence: {
    en: 'Days are days in Japan: the departure is the day of the departure inspection, and the return must be through the landing inspection before midnight. An arrival close to midnight may be a day too late.',
    ja: '日付はすべて日本時間です。出国の日は出国の確認を受けた日であり、再入国は上陸の審査が終わった日で考えます。深夜の到着では、審査が翌日になるおそれがあります。',
  },
  source: immigrationAct('art. 25, with arts. 140 and 141 of the Civil Code', '第25条並びに民法第140条及び第141条'),
  confidence: 'derived',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
