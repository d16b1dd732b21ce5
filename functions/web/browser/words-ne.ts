import { dates } from '../../../shared/words/ne/dates';
import { explain } from '../../../shared/words/ne/explain';
import { check } from '../../../shared/words/ne/pages/check';
import { own } from '../../../shared/words/ne/pages/own';
import { timeline } from '../../../shared/words/ne/pages/timeline';
import { tellingRules as rules } from '../../../shared/words/ne/rules';
import type { CheckWords } from './check/words';

/** What the check says in a browser, in Nepali. */
export const words: CheckWords = {
  core: { language: 'ne', dates, rules, explain },
  words: { own, timeline, check },
};
