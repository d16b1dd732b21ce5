import type { Words } from '../words';
import { explain } from './explain';
import { letters } from './letters';
import { rulesWords as rules } from './rules';

/** Everything we say in Nepali. */
export const words: Words = { language: 'ne', letters, rules, explain };
