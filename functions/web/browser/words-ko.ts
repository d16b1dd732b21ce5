import { dates } from '../../../shared/words/ko/dates';
import { explain } from '../../../shared/words/ko/explain';
import { check } from '../../../shared/words/ko/pages/check';
import { own } from '../../../shared/words/ko/pages/own';
import { timeline } from '../../../shared/words/ko/pages/timeline';
import { tellingRules as rules } from '../../../shared/words/ko/rules';
import type { CheckWords } from './check/words';

/** What the check says in a browser, in Korean. */
export const words: CheckWords = {
  core: { language: 'ko', dates, rules, explain },
  words: { own, timeline, check },
};
