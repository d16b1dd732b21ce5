import { toCivil } from '../../calendar';
import type { Severity } from '../assessment';
import { decisionRule } from '../continuation-period';
import { clampRule } from '../counting';
import type { Judged } from '../judge';
import { openTrip, returnsTooLate, tripUnderWay } from '../moments';
import { permitExtensionRule } from '../permit-extension';
import { isUsedUp, permitLengthRule, permitRule, permitWhilePendingRule } from '../reentry-permit';
import { refugeeTravelDocumentRule } from '../refugee-travel-document';
import { specialEligibilityRule } from '../special-eligibility';
import { specialNotExtendableRule, specialReentry, specialReentryRule } from '../special-reentry';
import type { FindingRow } from './finding-row';

const usesSpecial = ({ permission }: Judged) => permission?.basis === 'special-reentry';
const usesPermit = ({ permission }: Judged) => permission?.basis === 'reentry-permit';
const endsWithContinuation = ({ permission }: Judged) =>
  permission?.boundBy === 'continuation-end' || permission?.boundBy === 'decision';

/** Which permission carries the person home, and what ends it. */
export const permissionFindings = {
  'special-one-year': {
    rule: specialReentryRule.id,
    severity: 'info',
    when: ({ permission }) => permission?.boundBy === 'one-year',
  },
  'special-two-years': {
    rule: specialReentryRule.id,
    severity: 'info',
    when: ({ permission }) => permission?.boundBy === 'two-years',
  },
  'special-stay-cap': {
    rule: specialReentryRule.id,
    severity: 'info',
    when: (judged) => usesSpecial(judged) && judged.permission?.boundBy === 'stay-end',
  },
  'special-continuation-cap': {
    rule: decisionRule.id,
    severity: 'warning',
    when: (judged) => usesSpecial(judged) && endsWithContinuation(judged),
  },
  'special-without-card': {
    rule: specialEligibilityRule.id,
    severity: 'info',
    when: (judged) => usesSpecial(judged) && judged.person.residence.card === 'none',
  },
  'not-extendable-abroad': {
    rule: specialNotExtendableRule.id,
    severity: (judged): Severity => (returnsTooLate(judged) ? 'danger' : 'info'),
    when: (judged) => usesSpecial(judged) && (tripUnderWay(judged) !== null || returnsTooLate(judged)),
  },
  'permit-governs': { rule: permitLengthRule.id, severity: 'info', when: usesPermit },
  'permit-stay-cap': {
    rule: permitLengthRule.id,
    severity: 'info',
    when: (judged) => usesPermit(judged) && judged.permission?.boundBy !== 'permit-end',
  },
  'permit-short-of-special': {
    rule: permitLengthRule.id,
    severity: 'warning',
    when: (judged) => {
      const { person, permission, stay } = judged;
      if (permission?.basis !== 'reentry-permit' || person.trip === null) return false;
      const special = specialReentry(person, person.trip.departs, stay);
      return special !== null && special.ends > permission.ends;
    },
  },
  'permit-not-auto-extended': {
    rule: permitWhilePendingRule.id,
    severity: 'warning',
    when: (judged) => usesPermit(judged) && judged.stay?.boundBy === 'continuation-end',
  },
  'permit-single-used': {
    rule: permitRule.id,
    severity: 'warning',
    when: ({ person }) => person.permit !== null && isUsedUp(person.permit),
  },
  'permit-expired': {
    rule: permitLengthRule.id,
    severity: 'warning',
    when: ({ person }) => person.permit !== null && person.permit.ends < (person.trip?.departs ?? person.on),
  },
  'permit-not-yet-effective': {
    rule: permitRule.id,
    severity: 'warning',
    when: ({ person }) =>
      person.permit !== null && person.trip !== null && person.permit.effective > person.trip.departs,
  },
  'extension-at-embassy': {
    rule: permitExtensionRule.id,
    severity: 'warning',
    when: ({ verdict }) => verdict === 'extension-needed',
  },
  'document-governs': {
    rule: refugeeTravelDocumentRule.id,
    severity: 'info',
    when: ({ permission }) => permission?.basis === 'refugee-travel-document',
  },
  'leap-day-clamped': {
    rule: clampRule.id,
    severity: 'info',
    when: (judged) => {
      const trip = openTrip(judged);
      const { permission } = judged;
      if (trip === null || (permission?.boundBy !== 'one-year' && permission?.boundBy !== 'two-years')) return false;
      return toCivil(permission.ends).day !== toCivil(trip.departs).day;
    },
  },
} as const satisfies Record<string, FindingRow>;
