import { dates } from '../../../shared/words/zh-hant/dates';
import { explain } from '../../../shared/words/zh-hant/explain';
import { check } from '../../../shared/words/zh-hant/pages/check';
import { own } from '../../../shared/words/zh-hant/pages/own';
import { timeline } from '../../../shared/words/zh-hant/pages/timeline';
import { tellingRules as rules } from '../../../shared/words/zh-hant/rules';
import type { CheckWords } from './check/words';

/** What the check says in a browser, in traditional Chinese. */
export const words: CheckWords = {
  core: { language: 'zh-Hant', dates, rules, explain },
  words: { own, timeline, check },
};
