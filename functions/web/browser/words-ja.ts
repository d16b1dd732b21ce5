import { dates } from '../../../shared/words/ja/dates';
import { explain } from '../../../shared/words/ja/explain';
import { check } from '../../../shared/words/ja/pages/check';
import { own } from '../../../shared/words/ja/pages/own';
import { timeline } from '../../../shared/words/ja/pages/timeline';
import { tellingRules as rules } from '../../../shared/words/ja/rules';
import type { CheckWords } from './check/words';

/** What the check says in a browser, in Japanese. */
export const words: CheckWords = {
  core: { language: 'ja', dates, rules, explain },
  words: { own, timeline, check },
};
