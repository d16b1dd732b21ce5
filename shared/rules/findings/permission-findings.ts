import { toCivil } from '../../calendar';
import type { Severity } from '../assessment';
import type { Judged } from '../judge';
import { openTrip, returnsTooLate, tripUnderWay } from '../moments';
import { isUsedUp } from '../reentry-permit';
import { specialReentry } from '../special-reentry';
import type { FindingRow } from './finding-row';

const usesSpecial = ({ permission }: Judged) => permission?.basis === 'special-reentry';
const usesPermit = ({ permission }: Judged) => permission?.basis === 'reentry-permit';
const endsWithContinuation = ({ permission }: Judged) =>
  permission?.boundBy === 'continuation-end' || permission?.boundBy === 'decision';

/** Which permission carries the person home, and what ends it. */
export const permissionFindings = {
  'special-one-year': {
    rule: 'R1.3',
    severity: 'info',
    when: ({ permission }) => permission?.boundBy === 'one-year',
  },
  'special-two-years': {
    rule: 'R1.3',
    severity: 'info',
    when: ({ permission }) => permission?.boundBy === 'two-years',
  },
  'special-stay-cap': {
    rule: 'R1.3',
    severity: 'info',
    when: (judged) => usesSpecial(judged) && judged.permission?.boundBy === 'stay-end',
  },
  'special-continuation-cap': {
    rule: 'R4.3',
    severity: 'warning',
    when: (judged) => usesSpecial(judged) && endsWithContinuation(judged),
  },
  'special-without-card': {
    rule: 'R1.1',
    severity: 'info',
    when: (judged) => usesSpecial(judged) && judged.person.residence.card === 'none',
  },
  'not-extendable-abroad': {
    rule: 'R1.4',
    severity: (judged): Severity => (returnsTooLate(judged) ? 'danger' : 'info'),
    when: (judged) => usesSpecial(judged) && (tripUnderWay(judged) !== null || returnsTooLate(judged)),
  },
  'permit-governs': { rule: 'R2.2', severity: 'info', when: usesPermit },
  'permit-stay-cap': {
    rule: 'R2.2',
    severity: 'info',
    when: (judged) => usesPermit(judged) && judged.permission?.boundBy !== 'permit-end',
  },
  'permit-short-of-special': {
    rule: 'R2.2',
    severity: 'warning',
    when: (judged) => {
      const { person, permission, stay } = judged;
      if (permission?.basis !== 'reentry-permit' || person.trip === null) return false;
      const special = specialReentry(person, person.trip.departs, stay);
      return special !== null && special.ends > permission.ends;
    },
  },
  'permit-not-auto-extended': {
    rule: 'R2.6',
    severity: 'warning',
    when: (judged) => usesPermit(judged) && judged.stay?.boundBy === 'continuation-end',
  },
  'permit-single-used': {
    rule: 'R2.1',
    severity: 'warning',
    when: ({ person }) => person.permit !== null && isUsedUp(person.permit),
  },
  'permit-expired': {
    rule: 'R2.2',
    severity: 'warning',
    when: ({ person }) => person.permit !== null && person.permit.ends < (person.trip?.departs ?? person.on),
  },
  'permit-not-yet-effective': {
    rule: 'R2.1',
    severity: 'warning',
    when: ({ person }) =>
      person.permit !== null && person.trip !== null && person.permit.effective > person.trip.departs,
  },
  'extension-at-embassy': {
    rule: 'R2.5',
    severity: 'warning',
    when: ({ verdict }) => verdict === 'extension-needed',
  },
  'document-governs': {
    rule: 'R1.8',
    severity: 'info',
    when: ({ permission }) => permission?.basis === 'refugee-travel-document',
  },
  'leap-day-clamped': {
    rule: 'R8.3',
    severity: 'info',
    when: (judged) => {
      const trip = openTrip(judged);
      const { permission } = judged;
      if (trip === null || (permission?.boundBy !== 'one-year' && permission?.boundBy !== 'two-years')) return false;
      return toCivil(permission.ends).day !== toCivil(trip.departs).day;
    },
  },
} as const satisfies Record<string, FindingRow>;
