import { toCivil } from '../../calendar';
import type { Severity } from '../assessment';
import type { Situation } from '../situation';
import { type FindingRow, givenPermission } from './finding-row';

const usesSpecial = ({ permission }: Situation) => permission !== null && permission.basis === 'special-reentry';
const boundBySpecialTerm = ({ permission }: Situation) =>
  permission !== null && (permission.boundBy === 'one-year' || permission.boundBy === 'two-years');
const endsWithContinuation = ({ permission }: Situation) =>
  permission !== null && (permission.boundBy === 'continuation-end' || permission.boundBy === 'decision');

/** Which permission carries the person home, other than a permit, and what ends it. */
export const permissionFindings = {
  'special-one-year': {
    rule: 'R1.3',
    severity: 'info',
    given: givenPermission,
    when: ({ permission }) => permission !== null && permission.boundBy === 'one-year',
  },
  'special-two-years': {
    rule: 'R1.3',
    severity: 'info',
    given: givenPermission,
    when: ({ permission }) => permission !== null && permission.boundBy === 'two-years',
  },
  'special-stay-cap': {
    rule: 'R1.3',
    severity: 'info',
    given: givenPermission,
    when: (situation) => usesSpecial(situation) && situation.permission?.boundBy === 'stay-end',
  },
  'special-continuation-cap': {
    rule: 'R4.3',
    severity: 'warning',
    given: givenPermission,
    when: (situation) => usesSpecial(situation) && endsWithContinuation(situation),
  },
  'special-without-card': {
    rule: 'R1.1',
    severity: 'info',
    given: givenPermission,
    when: (situation) => usesSpecial(situation) && situation.person.residence.card === 'none',
  },
  'not-extendable-abroad': {
    rule: 'R1.4',
    severity: ({ returnsTooLate }): Severity => (returnsTooLate ? 'danger' : 'info'),
    given: givenPermission,
    when: (situation) => usesSpecial(situation) && (situation.tripUnderWay !== null || situation.returnsTooLate),
  },
  'leap-day-clamped': {
    rule: 'R8.3',
    severity: 'info',
    given: givenPermission,
    when: (situation) => {
      const { openTrip, permission } = situation;
      if (openTrip === null || permission === null || !boundBySpecialTerm(situation)) return false;
      return toCivil(permission.ends).day !== toCivil(openTrip.departs).day;
    },
  },
  'document-governs': {
    rule: 'R1.8',
    severity: 'info',
    given: givenPermission,
    when: ({ permission }) => permission !== null && permission.basis === 'refugee-travel-document',
  },
} as const satisfies Record<string, FindingRow>;
