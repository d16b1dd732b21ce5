import type { Exclusion } from '../facts';
import type { Judged } from '../judge';
import { documentEndedBefore } from '../refugee-travel-document';
import { isShortGrant, lacksCard } from '../special-eligibility';
import { dangerWithoutPermission, type FindingRow } from './finding-row';

const travels = ({ person }: Judged) => person.trip !== null;
const isVisitor = ({ person }: Judged) => person.residence.status === 'temporary-visitor';

const excluded = (exclusion: Exclusion): FindingRow => ({
  rule: 'R1.2',
  severity: dangerWithoutPermission,
  when: (judged) => travels(judged) && judged.person.residence.exclusions.includes(exclusion),
});

/** What closes the way home, or one way of several. */
export const obstacleFindings = {
  'temporary-visitor': {
    rule: 'R1.1',
    severity: dangerWithoutPermission,
    when: (judged) => travels(judged) && isVisitor(judged),
  },
  'grant-three-months-or-less': {
    rule: 'R1.1',
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
    rule: 'R1.5',
    severity: dangerWithoutPermission,
    when: (judged) => travels(judged) && lacksCard(judged.person),
  },
  'no-valid-passport': {
    rule: 'R1.1',
    severity: dangerWithoutPermission,
    when: ({ person }) =>
      person.trip !== null &&
      (person.residence.passport === 'expired' || documentEndedBefore(person, person.trip.departs)),
  },
  'no-return-intent': {
    rule: 'R3.1',
    severity: 'danger',
    when: ({ person }) => person.trip !== null && !person.trip.declaresReturn,
  },
} as const satisfies Record<string, FindingRow>;
