import { assess } from '../../../shared/rules';
import { examples } from '../../../shared/rules/examples';
import { type Explanation, explain } from '../../../shared/words/explain';
import type { Reason } from '../../../shared/words/explain-cite';
import type { Language } from '../../../shared/words/languages';
import { wordsFor } from '../../support/words';

/** What an example is explained with, line by line as its reader gets it; a rule's id stands before the sentence it is behind. */
export function tellExample(id: string, language: Language): readonly string[] {
  const example = examples.find((one) => one.id === id);
  if (example === undefined) throw new Error(`there is no example ${id}`);
  return tell(explain(assess(example.facts, example.on), wordsFor(language)));
}

export const tell = (explanation: Explanation): readonly string[] => [
  explanation.verdict,
  ...[explanation.limit, explanation.plan].filter((line) => line !== null),
  ...explanation.because.map(cited),
  ...explanation.later.map(cited),
  ...explanation.changes.map(cited),
  ...explanation.closed.map(cited),
  ...explanation.unknown.flatMap((reason) => [reason.what, cited(reason)]),
  ...explanation.turnTo,
];

const cited = ({ text, rule }: Reason): string => `${rule?.id}: ${text}`;
