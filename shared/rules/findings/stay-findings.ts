import { openTrip } from '../moments';
import { isStayRenewalOpen, staySoonEndsAfterReturn } from '../stay-renewal';
import type { FindingRow } from './finding-row';

/** What happens to the stay itself. */
export const stayFindings = {
  'stay-ended': {
    rule: 'R4.1',
    severity: 'danger',
    when: ({ person, stay }) => stay !== null && person.on > stay.ends,
  },
  'continuation-runs': {
    rule: 'R4.2',
    severity: 'info',
    when: ({ stay }) => stay?.boundBy === 'continuation-end',
  },
  'void-on-decision': {
    rule: 'R4.3',
    severity: 'warning',
    when: (judged) => judged.stay?.boundBy === 'continuation-end' && openTrip(judged) !== null,
  },
  'decision-ended-continuation': {
    rule: 'R4.3',
    severity: 'danger',
    when: ({ stay }) => stay?.boundBy === 'decision',
  },
  'pr-application-gives-no-continuation': {
    rule: 'R4.2',
    severity: 'warning',
    when: ({ person }) =>
      person.stayEnds !== null &&
      person.residence.pending?.kind === 'permanent-residence' &&
      person.residence.pending.decided === null,
  },
  'stay-renewal-open': {
    rule: 'R4.4',
    severity: 'warning',
    when: ({ person }) => isStayRenewalOpen(person),
  },
  'stay-ends-soon-after-return': {
    rule: 'R4.4',
    severity: 'warning',
    when: ({ person }) => staySoonEndsAfterReturn(person),
  },
} as const satisfies Record<string, FindingRow>;
