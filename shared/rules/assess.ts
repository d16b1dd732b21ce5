import { type DateText, dateText } from '../calendar';
import { listActions } from './actions';
import type { Assessment } from './assessment';
import { listBounds } from './bounds';
import { readCase } from './case';
import { type DeadlineList, listDeadlines } from './deadlines';
import type { Facts } from './facts';
import { listFindings } from './findings';
import { judge } from './judge';
import { describeSituation, type Situation } from './situation';
import { listChoices } from './what-if';

/**
 * What the law of one day in Japan says about one person's facts. The same facts and day give the same answer.
 *
 * Takes facts whose dates exist: check what comes from outside with `findImpossibilities` first. Throws a RangeError otherwise, and
 * for days before 2012-07-09, whose law this book does not know.
 */
export function assess(facts: Facts, on: DateText): Assessment {
  const situation = situationOf(facts, on);
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
    deadlines: listDeadlines(situation).deadlines,
    actions: listActions(situation),
    law: person.law.stated,
  };
}

/** The part of an assessment by which letters are planned; and the day of each deadline at the same place. */
export type DatesOfLaw = Pick<Assessment, 'verdict' | 'basis' | 'boundBy' | 'missing'> & DeadlineList;

/** Says the same as `assess` of the dates alone, at half the cost. Takes and throws the same. */
export function assessDates(facts: Facts, on: DateText): DatesOfLaw {
  const situation = situationOf(facts, on);
  const { verdict, missing, permission } = situation;
  const { days, deadlines } = listDeadlines(situation);
  return {
    verdict,
    basis: permission === null ? null : permission.basis,
    boundBy: permission === null ? null : permission.boundBy,
    missing,
    days,
    deadlines,
  };
}

const situationOf = (facts: Facts, on: DateText): Situation => describeSituation(judge(readCase(facts, on)));
