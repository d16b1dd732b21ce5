import { dates } from '../../../shared/words/en/dates';
import { explain } from '../../../shared/words/en/explain';
import { check } from '../../../shared/words/en/pages/check';
import { own } from '../../../shared/words/en/pages/own';
import { timeline } from '../../../shared/words/en/pages/timeline';
import { tellingRules as rules } from '../../../shared/words/en/rules';
import type { CheckWords } from './check/words';

/** What the check says in a browser, in English. */
export const words: CheckWords = {
  core: { language: 'en', dates, rules, explain },
  words: { own, timeline, check },
};
