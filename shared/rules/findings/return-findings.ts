import type { Judged } from '../judge';
import { openTrip, returnsOnLastDay, returnsTooLate } from '../moments';
import type { FindingRow } from './finding-row';

const returnsAfterStay = (judged: Judged): boolean => {
  const returns = openTrip(judged)?.returns ?? null;
  return returns !== null && judged.stay !== null && returns > judged.stay.ends;
};

/** How the planned return fits what carries the person home. */
export const returnFindings = {
  'over-one-year': {
    rule: 'R1.3',
    severity: 'danger',
    when: (judged) => judged.permission?.boundBy === 'one-year' && returnsTooLate(judged),
  },
  'over-two-years': {
    rule: 'R1.3',
    severity: 'danger',
    when: (judged) => judged.permission?.boundBy === 'two-years' && returnsTooLate(judged),
  },
  'return-after-permit': {
    rule: 'R2.2',
    severity: 'danger',
    when: (judged) => judged.permission?.boundBy === 'permit-end' && returnsTooLate(judged),
  },
  'return-after-document': {
    rule: 'R1.8',
    severity: 'danger',
    when: (judged) => judged.permission?.boundBy === 'document-end' && returnsTooLate(judged),
  },
  'return-after-stay-end': {
    rule: 'R4.1',
    severity: 'danger',
    when: (judged) => judged.stay?.boundBy === 'stay-end' && returnsAfterStay(judged),
  },
  'return-after-continuation': {
    rule: 'R4.2',
    severity: 'danger',
    when: (judged) => judged.stay?.boundBy !== 'stay-end' && returnsAfterStay(judged),
  },
  'departure-after-stay-end': {
    rule: 'R4.1',
    severity: 'danger',
    when: (judged) => {
      const trip = openTrip(judged);
      return trip !== null && judged.stay !== null && trip.departs > judged.stay.ends;
    },
  },
  'returned-late': {
    rule: 'R1.7',
    severity: 'danger',
    when: ({ person, permission }) =>
      person.trip !== null &&
      person.trip.returned !== null &&
      permission !== null &&
      person.trip.returned > permission.ends,
  },
  'boundary-last-day': { rule: 'R8.1', severity: 'warning', when: returnsOnLastDay },
  'arrival-near-midnight': { rule: 'R8.4', severity: 'warning', when: returnsOnLastDay },
} as const satisfies Record<string, FindingRow>;
