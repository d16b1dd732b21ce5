import { dates } from '../../../shared/words/fil/dates';
import { explain } from '../../../shared/words/fil/explain';
import { check } from '../../../shared/words/fil/pages/check';
import { own } from '../../../shared/words/fil/pages/own';
import { timeline } from '../../../shared/words/fil/pages/timeline';
import { tellingRules as rules } from '../../../shared/words/fil/rules';
import type { CheckWords } from './check/words';

/** What the check says in a browser, in Filipino. */
export const words: CheckWords = {
  core: { language: 'fil', dates, rules, explain },
  words: { own, timeline, check },
};
