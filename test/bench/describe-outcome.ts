/** What a benchmark found out, as Markdown that is also read in a terminal. */
import type { Goal, Outcome } from './outcome';
import { describeSurroundings } from './surroundings';
import { table } from './table';

export function describeOutcome({ rows, notes }: Outcome): string {
  const results = table(
    ['what', 'measured', 'beside', 'ratio', 'goal', ''],
    rows.map(({ what, measured, beside, ratio, goal }) => [
      what,
      measured,
      beside,
      ratio,
      goal?.text ?? '',
      goal === undefined ? '' : sayMet(goal),
    ]),
  );
  const missed = rows.flatMap(({ what, goal }) =>
    goal === undefined || goal.met ? [] : [`Not met: ${what}. ${goal.whyNot ?? 'Nobody knows why yet.'}`],
  );
  return [describeSurroundings(), results, ...missed, ...notes].join('\n\n');
}

const sayMet = ({ met }: Goal): string => (met ? 'met' : 'not met');
