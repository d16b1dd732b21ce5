import type { Rule } from './rule';
import { page } from './sources';

/** Which periods of stay each status can have, since those of Specified Skilled Workers grew. */
export const periodsOfStay2025 = {
  id: 'R6',
  sentence: {
    en: 'Each status of residence has its own periods of stay; since 30 September 2025 Specified Skilled Workers (i) may be granted up to three years at once, and (ii) two years as well. Whoever stays longer than three months holds a residence card, with few exceptions.',
    ja: '在留期間は在留資格ごとに定められており、2025年9月30日から、特定技能1号では3年を超えない範囲の期間、特定技能2号では従来の期間に加えて2年の決定を受けられるようになりました。3月を超える在留期間が決定された人には、一部の例外を除き、在留カードが交付されます。',
  },
  source: page(
    'Immigration Services Agency, operating guidelines for Specified Skilled Workers, comparison of 30 September 2025',
    '出入国在留管理庁「特定技能外国人受入れに関する運用要領」新旧対照表（2025年9月30日）',
    'https://www.moj.go.jp/isa/content/001447259.pdf',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2025-09-30',
} as const satisfies Rule;
