import { dates } from '../../../shared/words/my/dates';
import { explain } from '../../../shared/words/my/explain';
import { check } from '../../../shared/words/my/pages/check';
import { own } from '../../../shared/words/my/pages/own';
import { timeline } from '../../../shared/words/my/pages/timeline';
import { tellingRules as rules } from '../../../shared/words/my/rules';
import type { CheckWords } from './check/words';

/** What the check says in a browser, in Burmese. */
export const words: CheckWords = {
  core: { language: 'my', dates, rules, explain },
  words: { own, timeline, check },
};
