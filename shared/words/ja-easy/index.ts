import type { Words } from '../words';
import { dates } from './dates';
import { explain } from './explain';
import { letters } from './letters';
import { lettersMore } from './letters-more';
import { rulesWords as rules } from './rules';

/** Everything we say in easy Japanese. */
export const words: Words = { language: 'ja-easy', dates, letters, lettersMore, rules, explain };
