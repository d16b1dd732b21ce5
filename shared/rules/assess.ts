import { type DateText, dateText } from '../calendar';
import { listActions } from './actions';
import type { Assessment } from './assessment';
import { listBounds } from './bounds';
import { readCase } from './case';
import { listDeadlines } from './deadlines';
import type { Facts } from './facts';
import { listFindings } from './findings';
import { judge } from './judge';
import { describeSituation } from './situation';
import { listChoices } from './what-if';

/**
 * What the law of one day in Japan says about one person's facts. The same facts and day give the same answer.
 *
 * Takes facts whose dates exist: check what comes from outside with `findImpossibilities` first. Throws a RangeError otherwise, and
 * for days before 2012-07-09, whose law this book does not know.
 */
export function assess(facts: Facts, on: DateText): Assessment {
  const situation = describeSituation(judge(readCase(facts, on)));
  const { person, verdict, missing, permission, planToReturnBy } = situation;
  return {
    verdict,
    basis: permission === null ? null : permission.basis,
    returnBy: permission === null ? null : dateText(permission.ends),
    planToReturnBy: planToReturnBy === null ? null : dateText(planToReturnBy),
    boundBy: permission === null ? null : permission.boundBy,
    bounds: listBounds(permission),
    choices: listChoices(situation),
    missing,
    findings: listFindings(situation),
    deadlines: listDeadlines(situation),
    actions: listActions(situation),
    law: person.law.stated,
  };
}
