import { dates } from '../../../shared/words/id/dates';
import { explain } from '../../../shared/words/id/explain';
import { check } from '../../../shared/words/id/pages/check';
import { own } from '../../../shared/words/id/pages/own';
import { timeline } from '../../../shared/words/id/pages/timeline';
import { tellingRules as rules } from '../../../shared/words/id/rules';
import type { CheckWords } from './check/words';

/** What the check says in a browser, in Indonesian. */
export const words: CheckWords = {
  core: { language: 'id', dates, rules, explain },
  words: { own, timeline, check },
};
