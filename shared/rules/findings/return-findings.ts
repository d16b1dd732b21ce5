import type { Bound } from '../assessment';
import type { RuleId } from '../book/rule-id';
import type { Situation } from '../situation';
import { type FindingRow, givenOpenTrip, givenReturn, givenTrip } from './finding-row';

const tooLateFor = (bound: Bound, rule: RuleId): FindingRow => ({
  rule,
  severity: 'danger',
  given: givenReturn,
  when: ({ permission, returnsTooLate }) => returnsTooLate && permission !== null && permission.boundBy === bound,
});

const returnsAfterStay = ({ openTrip, stay }: Situation): boolean =>
  openTrip !== null && openTrip.returns !== null && stay !== null && openTrip.returns > stay.ends;

const returnsOnLastDay = ({ openTrip, permission }: Situation): boolean =>
  openTrip !== null && openTrip.returns !== null && permission !== null && openTrip.returns === permission.ends;

/** How the planned return fits what carries the person home. */
export const returnFindings = {
  'over-one-year': tooLateFor('one-year', 'R1.3'),
  'over-two-years': tooLateFor('two-years', 'R1.3'),
  'return-after-permit': tooLateFor('permit-end', 'R2.2'),
  'return-after-document': tooLateFor('document-end', 'R1.8'),
  'return-after-stay-end': {
    rule: 'R4.1',
    severity: 'danger',
    given: givenReturn,
    when: (situation) => returnsAfterStay(situation) && situation.stay?.boundBy === 'stay-end',
  },
  'return-after-continuation': {
    rule: 'R4.2',
    severity: 'danger',
    given: givenReturn,
    when: (situation) => returnsAfterStay(situation) && situation.stay?.boundBy !== 'stay-end',
  },
  'boundary-last-day': { rule: 'R8.1', severity: 'warning', given: givenReturn, when: returnsOnLastDay },
  'arrival-near-midnight': { rule: 'R8.4', severity: 'warning', given: givenReturn, when: returnsOnLastDay },
  'departure-after-stay-end': {
    rule: 'R4.1',
    severity: 'danger',
    given: givenOpenTrip,
    when: ({ openTrip, stay }) => openTrip !== null && stay !== null && openTrip.departs > stay.ends,
  },
  'returned-late': {
    rule: 'R1.7',
    severity: 'danger',
    given: givenTrip,
    when: ({ person, permission }) =>
      person.trip !== null &&
      person.trip.returned !== null &&
      permission !== null &&
      person.trip.returned > permission.ends,
  },
} as const satisfies Record<string, FindingRow>;
