import type { Words } from '../words';
import { explain } from './explain';
import { letters } from './letters';
import { rulesWords as rules } from './rules';

/** Everything we say in Korean. */
export const words: Words = { language: 'ko', letters, rules, explain };
