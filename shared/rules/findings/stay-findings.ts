import { always, type FindingRow, givenPending, givenStay } from './finding-row';

/** What happens to the stay itself. */
export const stayFindings = {
  'stay-ended': {
    rule: 'R4.1',
    severity: 'danger',
    given: givenStay,
    when: ({ person, stay }) => stay !== null && person.on > stay.ends,
  },
  'stay-renewal-open': {
    rule: 'R4.4',
    severity: 'warning',
    given: givenStay,
    when: ({ isStayRenewalOpen }) => isStayRenewalOpen,
  },
  'stay-ends-soon-after-return': {
    rule: 'R4.4',
    severity: 'warning',
    given: givenStay,
    when: ({ staySoonEndsAfterReturn }) => staySoonEndsAfterReturn,
  },
  'continuation-runs': {
    rule: 'R4.2',
    severity: 'info',
    given: givenPending,
    when: ({ stay }) => stay !== null && stay.boundBy === 'continuation-end',
  },
  'void-on-decision': {
    rule: 'R4.3',
    severity: 'warning',
    given: givenPending,
    when: ({ stay, openTrip }) => stay !== null && stay.boundBy === 'continuation-end' && openTrip !== null,
  },
  'decision-ended-continuation': {
    rule: 'R4.3',
    severity: 'danger',
    given: givenPending,
    when: ({ stay }) => stay !== null && stay.boundBy === 'decision',
  },
  'pr-application-gives-no-continuation': {
    rule: 'R4.5',
    severity: 'warning',
    given: givenPending,
    when: ({ person }) =>
      person.stayEnds !== null &&
      person.residence.pending?.kind === 'permanent-residence' &&
      person.residence.pending.decided === null,
  },
  'no-work-after-lapse': {
    rule: 'R9.4',
    severity: 'danger',
    given: always,
    when: ({ verdict, person }) => verdict === 'lapsed' && person.residence.status !== 'temporary-visitor',
  },
} as const satisfies Record<string, FindingRow>;
