import type { Exclusion } from '../facts';
import type { Judged } from '../judge';
import { declarationRule, leavingForGoodRule } from '../leaving-for-good';
import { documentEndedBefore } from '../refugee-travel-document';
import { isShortGrant, lacksCard, specialEligibilityRule } from '../special-eligibility';
import { specialExclusionsRule } from '../special-exclusions';
import { dangerWithoutPermission, type FindingRow } from './finding-row';

const travels = ({ person }: Judged) => person.trip !== null;
const isVisitor = ({ person }: Judged) => person.residence.status === 'temporary-visitor';

const excluded = (exclusion: Exclusion): FindingRow => ({
  rule: specialExclusionsRule.id,
  severity: dangerWithoutPermission,
  when: (judged) => travels(judged) && judged.person.residence.exclusions.includes(exclusion),
});

/** What closes the way home, or one way of several. */
export const obstacleFindings = {
  'temporary-visitor': {
    rule: specialEligibilityRule.id,
    severity: dangerWithoutPermission,
    when: (judged) => travels(judged) && isVisitor(judged),
  },
  'grant-three-months-or-less': {
    rule: specialEligibilityRule.id,
    severity: dangerWithoutPermission,
    when: (judged) => travels(judged) && !isVisitor(judged) && isShortGrant(judged.person),
  },
  'excluded-revocation-hearing': excluded('revocation-hearing'),
  'excluded-departure-hold': excluded('departure-hold'),
  'excluded-detention-order': excluded('detention-order'),
  'excluded-supervisory-measure': excluded('supervisory-measure'),
  'excluded-refugee-application': excluded('refugee-application'),
  'excluded-designated-risk': excluded('designated-risk'),
  'no-card-at-departure': {
    rule: declarationRule.id,
    severity: dangerWithoutPermission,
    when: (judged) => travels(judged) && lacksCard(judged.person),
  },
  'no-valid-passport': {
    rule: specialEligibilityRule.id,
    severity: dangerWithoutPermission,
    when: ({ person }) =>
      person.trip !== null &&
      (person.residence.passport === 'expired' || documentEndedBefore(person, person.trip.departs)),
  },
  'no-return-intent': {
    rule: leavingForGoodRule.id,
    severity: 'danger',
    when: ({ person }) => person.trip !== null && !person.trip.declaresReturn,
  },
} as const satisfies Record<string, FindingRow>;
