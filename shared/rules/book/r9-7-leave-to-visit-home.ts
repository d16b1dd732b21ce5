import type { Rule } from './rule';
import { page } from './sources';

/** What leave a Specified Skilled Worker gets for a visit home. */
export const leaveToVisitHome = {
  id: 'R9.7',
  sentence: {
    en: 'A contract with a Specified Skilled Worker grants the necessary leave when the worker wishes to visit home for a while.',
    ja: '特定技能外国人との雇用契約では、本人が一時帰国を希望したときに必要な休暇を取得させることとされています。',
  },
  source: page(
    'Japan International Corporation of Welfare Services, Q2-14 on Specified Skilled Workers',
    '国際厚生事業団（JICWELS）特定技能Q&A Q2-14',
    'https://jicwels.or.jp/fcw/?faq=q2-14%EF%BC%8E%E7%89%B9%E5%AE%9A%E6%8A%80%E8%83%BD%E5%A4%96%E5%9B%BD%E4%BA%BA%E3%81%AE%E4%B8%80%E6%99%82%E5%B8%B0%E5%9B%BD%E6%99%82%E3%81%AE%E4%BC%91%E6%9A%87%E5%8F%96%E5%BE%97%E3%81%AB%E3%81%A4',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2019-04-01',
} as const satisfies Rule;
