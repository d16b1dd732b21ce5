import { isUsedUp } from '../reentry-permit';
import type { Situation } from '../situation';
import { specialReentry } from '../special-reentry';
import { type FindingRow, givenPermit } from './finding-row';

const usesPermit = ({ permission }: Situation) => permission !== null && permission.basis === 'reentry-permit';

/** What a re-entry permit that somebody holds does for the trip, and what it does not. */
export const permitFindings = {
  'permit-governs': { rule: 'R2.2', severity: 'info', given: givenPermit, when: usesPermit },
  'permit-stay-cap': {
    rule: 'R2.2',
    severity: 'info',
    given: givenPermit,
    when: (situation) => usesPermit(situation) && situation.permission?.boundBy !== 'permit-end',
  },
  'permit-short-of-special': {
    rule: 'R2.2',
    severity: 'warning',
    given: givenPermit,
    // Abroad it is too late for a new permit.
    when: ({ person, permission, stay, tripAhead }) => {
      if (tripAhead === null || permission === null || permission.basis !== 'reentry-permit') return false;
      const special = specialReentry(person, tripAhead.departs, stay);
      return special !== null && special.ends > permission.ends;
    },
  },
  'permit-not-auto-extended': {
    rule: 'R2.6',
    severity: 'warning',
    given: givenPermit,
    when: (situation) => usesPermit(situation) && situation.stay?.boundBy === 'continuation-end',
  },
  'permit-single-used': {
    rule: 'R2.1',
    severity: 'warning',
    given: givenPermit,
    when: ({ person }) => person.permit !== null && isUsedUp(person.permit),
  },
  'permit-expired': {
    rule: 'R2.2',
    severity: 'warning',
    given: givenPermit,
    when: ({ person }) => person.permit !== null && person.permit.ends < (person.trip?.departs ?? person.on),
  },
  'permit-not-yet-effective': {
    rule: 'R2.1',
    severity: 'warning',
    given: givenPermit,
    when: ({ person }) =>
      person.permit !== null && person.trip !== null && person.permit.effective > person.trip.departs,
  },
  'extension-at-embassy': {
    rule: 'R2.5',
    severity: 'warning',
    given: givenPermit,
    when: ({ verdict }) => verdict === 'extension-needed',
  },
} as const satisfies Record<string, FindingRow>;
