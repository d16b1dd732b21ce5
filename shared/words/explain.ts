import type { Assessment } from '../rules';
import { ruleInForce } from '../rules/book/rules';
import { type Explanation, explainFrom } from './explain-from';
import type { TellingWords } from './words';

export type { Explanation } from './explain-from';

/** What an assessment means in the words of one language. It cites the law the assessment was made by, from the whole rule book. */
export const explain = (assessment: Assessment, words: TellingWords): Explanation =>
  explainFrom(ruleInForce, assessment, words);
