import { dates } from '../../../shared/words/vi/dates';
import { explain } from '../../../shared/words/vi/explain';
import { check } from '../../../shared/words/vi/pages/check';
import { own } from '../../../shared/words/vi/pages/own';
import { timeline } from '../../../shared/words/vi/pages/timeline';
import { tellingRules as rules } from '../../../shared/words/vi/rules';
import type { CheckWords } from './check/words';

/** What the check says in a browser, in Vietnamese. */
export const words: CheckWords = {
  core: { language: 'vi', dates, rules, explain },
  words: { own, timeline, check },
};
