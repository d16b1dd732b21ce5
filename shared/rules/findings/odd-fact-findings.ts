import { addYears } from '../../calendar';
import type { RuleId } from '../book/rule-id';
import type { Case } from '../case';
import { grantReaches, isGrantUsual, periodsOf } from '../grant';
import { longestPermit } from '../reentry-permit';
import type { Situation } from '../situation';
import { always, type FindingRow, givenCard, givenPending, givenPermit, givenStay } from './finding-row';

const odd = (rule: RuleId, given: FindingRow['given'], when: (person: Case, situation: Situation) => boolean) =>
  ({
    rule,
    severity: 'warning',
    given,
    when: (situation) => when(situation.person, situation),
  }) as const satisfies FindingRow;

/** A child's card may end before the stay for a birthday other than the sixteenth, so nothing is odd about it. */
const isMinor = ({ birthDate, on }: Case): boolean => birthDate !== null && on < addYears(birthDate, 18);

/** Facts that look odd. The person may know better than we do, so they never change a verdict. */
export const oddFactFindings = {
  'filed-after-stay-end': odd(
    'R4.2',
    givenPending,
    ({ pending, stayEnds }) => pending !== null && stayEnds !== null && pending.filed > stayEnds,
  ),
  'filed-in-future': odd('R4.2', givenPending, ({ pending, on }) => pending !== null && pending.filed > on),
  'decided-in-future': odd(
    'R4.2',
    givenPending,
    ({ pending, on }) => pending !== null && pending.decided !== null && pending.decided > on,
  ),
  'permit-effective-in-future': odd('R2.1', givenPermit, ({ permit, on }) => permit !== null && permit.effective > on),
  'permit-longer-than-law': odd('R2.2', givenPermit, (person) => {
    const { permit } = person;
    return permit !== null && permit.ends > longestPermit(person, permit.effective);
  }),
  'permit-past-stay-end': odd(
    'R2.2',
    givenPermit,
    ({ permit }, { stay }) => permit !== null && stay !== null && permit.ends > stay.ends,
  ),
  'card-not-with-stay': odd('R5.4', givenCard, (person, { cardEndsAtSixteen }) => {
    const { cardEnds, stayEnds, traits } = person;
    if (traits.stay !== 'fixed' || cardEnds === null || stayEnds === null || cardEnds === stayEnds) return false;
    return !cardEndsAtSixteen && !(cardEnds < stayEnds && isMinor(person));
  }),
  'stay-longer-than-grant': odd('R4.1', givenStay, (person) => {
    const reach = grantReaches(person);
    return reach !== null && person.stayEnds !== null && person.stayEnds > reach;
  }),
  'grant-unusual-for-status': odd('R6', always, (person) => !isGrantUsual(person)),
  'status-not-yet-in-force': odd('R6', always, (person) => periodsOf(person) === undefined),
} as const satisfies Record<string, FindingRow>;
