import type { Words } from '../words';
import { explain } from './explain';
import { letters } from './letters';
import { rulesWords as rules } from './rules';

/** Everything we say in simplified Chinese. */
export const words: Words = { language: 'zh-Hans', letters, rules, explain };
