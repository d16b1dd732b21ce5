import { addDays, addMonths, dayOf } from '../../calendar';
import type { Situation } from '../situation';
import { type FindingRow, givenReturn } from './finding-row';

/** Three months to the day are not longer than three months. */
const isAwayLongerThan = ({ openTrip }: Situation, months: number): boolean =>
  openTrip !== null && openTrip.returns !== null && openTrip.returns > addMonths(openTrip.departs, months);

const absentLongerThan = (months: 3 | 6): FindingRow => ({
  rule: 'R7.2',
  severity: 'info',
  given: givenReturn,
  when: (situation) => situation.person.traits.absenceMonths === months && isAwayLongerThan(situation, months),
});

/** City hall, insurance and tax ask the same question: is the person away for a year or more? */
const forAYear = (rule: FindingRow['rule']): FindingRow => ({
  rule,
  severity: 'info',
  given: givenReturn,
  when: ({ isAwayForAYear }) => isAwayForAYear,
});

const firstMyNumberCards = dayOf('2016-01-01');

/** The practice around permanent residence looks at a single absence of more than about 90 days. */
const daysThatMayResetTheCount = 90;

/** What a long absence touches besides the permission to come back. */
export const absenceFindings = {
  'absence-over-three-months': absentLongerThan(3),
  'absence-over-six-months': absentLongerThan(6),
  'absence-may-reset-count': {
    rule: 'R7.9',
    severity: 'info',
    given: givenReturn,
    when: ({ openTrip, person }) =>
      openTrip !== null &&
      openTrip.returns !== null &&
      person.traits.stay !== 'indefinite' &&
      person.residence.status !== 'temporary-visitor' &&
      openTrip.returns > addDays(openTrip.departs, daysThatMayResetTheCount),
  },
  'move-out-one-year': forAYear('R7.4'),
  'my-number-card-after-moving-out': {
    rule: 'R7.5',
    severity: 'info',
    given: givenReturn,
    when: ({ isAwayForAYear, person }) => isAwayForAYear && person.on >= firstMyNumberCards,
  },
  'insurance-after-moving-out': forAYear('R7.6'),
  'tax-agent-for-absence': forAYear('R7.7'),
} as const satisfies Record<string, FindingRow>;
