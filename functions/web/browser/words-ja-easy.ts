import { dates } from '../../../shared/words/ja-easy/dates';
import { explain } from '../../../shared/words/ja-easy/explain';
import { check } from '../../../shared/words/ja-easy/pages/check';
import { own } from '../../../shared/words/ja-easy/pages/own';
import { timeline } from '../../../shared/words/ja-easy/pages/timeline';
import { tellingRules as rules } from '../../../shared/words/ja-easy/rules';
import type { CheckWords } from './check/words';

/** What the check says in a browser, in easy Japanese. */
export const words: CheckWords = {
  core: { language: 'ja-easy', dates, rules, explain },
  words: { own, timeline, check },
};
