import { addYears, dayOf } from '../../calendar';
import { cardEndsAtSixteen, cardRenewalRule } from '../card-renewal';
import type { Case } from '../case';
import { continuationRule } from '../continuation-period';
import { grantReaches, isGrantUsual } from '../grant';
import { longestPermit, permitLengthRule, permitRule } from '../reentry-permit';
import { statusOfResidence } from '../status';
import { stayEndRule } from '../stay-end';
import type { FindingRow } from './finding-row';

const odd = (rule: string, when: (person: Case) => boolean): FindingRow => ({
  rule,
  severity: 'warning',
  when: ({ person }) => when(person),
});

/** A child's card may end before the stay for a birthday other than the sixteenth, so nothing is odd about it. */
const isMinor = ({ birthDate, on }: Case): boolean => birthDate !== null && on < addYears(birthDate, 18);

/** Facts that look odd. The person may know better than we do, so they never change a verdict. */
export const oddFactFindings = {
  'filed-after-stay-end': odd(
    continuationRule.id,
    ({ pending, stayEnds }) => pending !== null && stayEnds !== null && pending.filed > stayEnds,
  ),
  'filed-in-future': odd(continuationRule.id, ({ pending, on }) => pending !== null && pending.filed > on),
  'decided-in-future': odd(
    continuationRule.id,
    ({ pending, on }) => pending !== null && pending.decided !== null && pending.decided > on,
  ),
  'permit-effective-in-future': odd(permitRule.id, ({ permit, on }) => permit !== null && permit.effective > on),
  'permit-longer-than-law': odd(permitLengthRule.id, (person) => {
    const { permit } = person;
    return permit !== null && permit.ends > longestPermit(person, permit.effective);
  }),
  'permit-past-stay-end': {
    rule: permitLengthRule.id,
    severity: 'warning',
    when: ({ person, stay }) => person.permit !== null && stay !== null && person.permit.ends > stay.ends,
  },
  'card-not-with-stay': odd(cardRenewalRule.id, (person) => {
    const { cardEnds, stayEnds, traits } = person;
    if (traits.stay !== 'fixed' || cardEnds === null || stayEnds === null || cardEnds === stayEnds) return false;
    return !cardEndsAtSixteen(person) && !(cardEnds < stayEnds && isMinor(person));
  }),
  'stay-longer-than-grant': odd(stayEndRule.id, (person) => {
    const reach = grantReaches(person);
    return reach !== null && person.stayEnds !== null && person.stayEnds > reach;
  }),
  'grant-unusual-for-status': odd(statusOfResidence.id, (person) => !isGrantUsual(person)),
  'status-not-yet-in-force': odd(
    statusOfResidence.id,
    ({ traits, on }) => traits.from !== null && on < dayOf(traits.from),
  ),
} as const satisfies Record<string, FindingRow>;
