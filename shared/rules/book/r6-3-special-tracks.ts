import type { Rule } from './rule';
import { immigrationRegulations } from './sources';

/** How long the named tracks last that share a status with others. */
export const specialTracks = {
  id: 'R6.3',
  sentence: {
    en: 'J-Skip is Highly Skilled Professional (i), five years; J-Find is Designated Activities for up to two years; a digital nomad has Designated Activities for six months, without renewal.',
    ja: '特別高度人材（J-Skip）は高度専門職1号（5年）、未来創造人材（J-Find）は最長2年の特定活動、デジタルノマドは6か月の特定活動（更新不可）として在留します。',
  },
  source: immigrationRegulations('Appended Table 2', '別表第2'),
  confidence: 'derived',
  checked: '2026-11-22',
  from: '2024-03-31',
} as const satisfies Rule;
