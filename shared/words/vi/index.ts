import type { Words } from '../words';
import { explain } from './explain';
import { letters } from './letters';
import { rulesWords as rules } from './rules';

/** Everything we say in Vietnamese. */
export const words: Words = { language: 'vi', letters, rules, explain };
