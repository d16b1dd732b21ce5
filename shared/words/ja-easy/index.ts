import { words as ja } from '../ja';
import type { Words } from '../words';

/** Everything we say in easy Japanese. */
export const words: Words = { ...ja, language: 'ja-easy' };
