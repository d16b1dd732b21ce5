import { dates } from '../../../shared/words/zh-hans/dates';
import { explain } from '../../../shared/words/zh-hans/explain';
import { check } from '../../../shared/words/zh-hans/pages/check';
import { own } from '../../../shared/words/zh-hans/pages/own';
import { timeline } from '../../../shared/words/zh-hans/pages/timeline';
import { tellingRules as rules } from '../../../shared/words/zh-hans/rules';
import type { CheckWords } from './check/words';

/** What the check says in a browser, in simplified Chinese. */
export const words: CheckWords = {
  core: { language: 'zh-Hans', dates, rules, explain },
  words: { own, timeline, check },
};
