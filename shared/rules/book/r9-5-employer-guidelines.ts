import type { Rule } from './rule';
import { page } from './sources';

/** What the guidelines ask of employers of foreign workers. */
export const employerGuidelines = {
  id: 'R9.5',
  sentence: {
    en: 'The guidelines ask employers to help with procedures for the stay and to consider leave for visits home. With ten foreign workers or more, they appoint a person in charge.',
    ja: '外国人労働者の雇用管理に関する指針は、在留手続への援助と一時帰国のための休暇への配慮に努めるよう事業主に求めています。外国人労働者を常時10人以上雇用するときは、雇用労務責任者を選任します。',
  },
  source: page(
    'Ministry of Health, Labour and Welfare, Notice 276 of 2007, guidelines for employers of foreign workers',
    '厚生労働省「外国人労働者の雇用管理の改善等に関して事業主が適切に対処するための指針」（平成19年厚生労働省告示第276号）',
    'https://www.japaneselawtranslation.go.jp/ja/notices/download/128',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
