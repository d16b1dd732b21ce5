import { type DateText, dateText } from '../calendar';
import { listActions } from './actions';
import type { Assessment } from './assessment';
import { readCase } from './case';
import { listDeadlines } from './deadlines';
import type { Facts } from './facts';
import { listFindings } from './findings';
import { judge } from './judge';
import { law } from './law';

/**
 * What the law says about one person's facts, seen on one day in Japan. The same facts and day give the same answer.
 *
 * Takes facts whose dates exist: check what comes from outside with `findImpossibilities` first. Throws a RangeError otherwise.
 */
export function assess(facts: Facts, on: DateText): Assessment {
  const judged = judge(readCase(facts, on));
  const { verdict, missing, permission, planToReturnBy } = judged;
  return {
    verdict,
    basis: permission?.basis ?? null,
    returnBy: permission && dateText(permission.ends),
    planToReturnBy: planToReturnBy === null ? null : dateText(planToReturnBy),
    boundBy: permission?.boundBy ?? null,
    missing,
    findings: listFindings(judged),
    deadlines: listDeadlines(judged),
    actions: listActions(judged),
    law,
  };
}
