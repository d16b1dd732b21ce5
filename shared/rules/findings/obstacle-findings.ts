import type { Exclusion } from '../facts';
import { documentEndedBefore } from '../refugee-travel-document';
import type { Situation } from '../situation';
import { isShortGrant, lacksCard } from '../special-eligibility';
import { closesSpecialReentry } from '../special-exclusions';
import { dangerWithoutPermission, type FindingRow, givenExclusions, givenTrip } from './finding-row';

const isVisitor = ({ person }: Situation) => person.residence.status === 'temporary-visitor';

const excluded = (exclusion: Exclusion): FindingRow => ({
  rule: 'R1.2',
  severity: dangerWithoutPermission,
  given: givenExclusions,
  when: ({ person }) =>
    person.trip !== null &&
    person.residence.exclusions.includes(exclusion) &&
    closesSpecialReentry(person.law, exclusion),
});

/** What closes the way home, or one way of several. */
export const obstacleFindings = {
  'temporary-visitor': { rule: 'R1.1', severity: dangerWithoutPermission, given: givenTrip, when: isVisitor },
  'grant-three-months-or-less': {
    rule: 'R1.1',
    severity: dangerWithoutPermission,
    given: givenTrip,
    when: (situation) => isShortGrant(situation.person) && !isVisitor(situation),
  },
  'no-card-at-departure': {
    rule: 'R1.5',
    severity: dangerWithoutPermission,
    given: givenTrip,
    when: ({ person }) => lacksCard(person),
  },
  'no-valid-passport': {
    rule: 'R1.1',
    severity: dangerWithoutPermission,
    given: givenTrip,
    when: ({ person }) =>
      person.residence.passport === 'expired' ||
      (person.trip !== null && documentEndedBefore(person, person.trip.departs)),
  },
  'no-return-intent': {
    rule: 'R3.1',
    severity: 'danger',
    given: givenTrip,
    when: ({ person }) => person.trip !== null && !person.trip.declaresReturn,
  },
  'excluded-revocation-hearing': excluded('revocation-hearing'),
  'excluded-departure-hold': excluded('departure-hold'),
  'excluded-detention-order': excluded('detention-order'),
  'excluded-supervisory-measure': excluded('supervisory-measure'),
  'excluded-refugee-application': excluded('refugee-application'),
  'excluded-designated-risk': excluded('designated-risk'),
} as const satisfies Record<string, FindingRow>;
