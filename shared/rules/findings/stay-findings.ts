import { continuationRule, decisionRule } from '../continuation-period';
import { openTrip } from '../moments';
import { stayEndRule } from '../stay-end';
import { isStayRenewalOpen, stayRenewalRule, staySoonEndsAfterReturn } from '../stay-renewal';
import type { FindingRow } from './finding-row';

/** What happens to the stay itself. */
export const stayFindings = {
  'stay-ended': {
    rule: stayEndRule.id,
    severity: 'danger',
    when: ({ person, stay }) => stay !== null && person.on > stay.ends,
  },
  'continuation-runs': {
    rule: continuationRule.id,
    severity: 'info',
    when: ({ stay }) => stay?.boundBy === 'continuation-end',
  },
  'void-on-decision': {
    rule: decisionRule.id,
    severity: 'warning',
    when: (judged) => judged.stay?.boundBy === 'continuation-end' && openTrip(judged) !== null,
  },
  'decision-ended-continuation': {
    rule: decisionRule.id,
    severity: 'danger',
    when: ({ stay }) => stay?.boundBy === 'decision',
  },
  'pr-application-gives-no-continuation': {
    rule: continuationRule.id,
    severity: 'warning',
    when: ({ person }) =>
      person.stayEnds !== null &&
      person.residence.pending?.kind === 'permanent-residence' &&
      person.residence.pending.decided === null,
  },
  'stay-renewal-open': {
    rule: stayRenewalRule.id,
    severity: 'warning',
    when: ({ person }) => isStayRenewalOpen(person),
  },
  'stay-ends-soon-after-return': {
    rule: stayRenewalRule.id,
    severity: 'warning',
    when: ({ person }) => staySoonEndsAfterReturn(person),
  },
} as const satisfies Record<string, FindingRow>;
