import { continuationRule } from '../continuation-period';
import { anniversaryRule, japanDayRule } from '../counting';
import type { Judged } from '../judge';
import { lateReturnRule } from '../leaving-for-good';
import { openTrip, returnsOnLastDay, returnsTooLate } from '../moments';
import { permitLengthRule } from '../reentry-permit';
import { refugeeTravelDocumentRule } from '../refugee-travel-document';
import { specialReentryRule } from '../special-reentry';
import { stayEndRule } from '../stay-end';
import type { FindingRow } from './finding-row';

const returnsAfterStay = (judged: Judged): boolean => {
  const returns = openTrip(judged)?.returns ?? null;
  return returns !== null && judged.stay !== null && returns > judged.stay.ends;
};

/** How the planned return fits what carries the person home. */
export const returnFindings = {
  'over-one-year': {
    rule: specialReentryRule.id,
    severity: 'danger',
    when: (judged) => judged.permission?.boundBy === 'one-year' && returnsTooLate(judged),
  },
  'over-two-years': {
    rule: specialReentryRule.id,
    severity: 'danger',
    when: (judged) => judged.permission?.boundBy === 'two-years' && returnsTooLate(judged),
  },
  'return-after-permit': {
    rule: permitLengthRule.id,
    severity: 'danger',
    when: (judged) => judged.permission?.boundBy === 'permit-end' && returnsTooLate(judged),
  },
  'return-after-document': {
    rule: refugeeTravelDocumentRule.id,
    severity: 'danger',
    when: (judged) => judged.permission?.boundBy === 'document-end' && returnsTooLate(judged),
  },
  'return-after-stay-end': {
    rule: stayEndRule.id,
    severity: 'danger',
    when: (judged) => judged.stay?.boundBy === 'stay-end' && returnsAfterStay(judged),
  },
  'return-after-continuation': {
    rule: continuationRule.id,
    severity: 'danger',
    when: (judged) => judged.stay?.boundBy !== 'stay-end' && returnsAfterStay(judged),
  },
  'departure-after-stay-end': {
    rule: stayEndRule.id,
    severity: 'danger',
    when: (judged) => {
      const trip = openTrip(judged);
      return trip !== null && judged.stay !== null && trip.departs > judged.stay.ends;
    },
  },
  'returned-late': {
    rule: lateReturnRule.id,
    severity: 'danger',
    when: ({ person, permission }) =>
      person.trip !== null &&
      person.trip.returned !== null &&
      permission !== null &&
      person.trip.returned > permission.ends,
  },
  'boundary-last-day': { rule: anniversaryRule.id, severity: 'warning', when: returnsOnLastDay },
  'arrival-near-midnight': { rule: japanDayRule.id, severity: 'warning', when: returnsOnLastDay },
} as const satisfies Record<string, FindingRow>;
