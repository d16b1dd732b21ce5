import type { Judged } from '../judge';
import { isAwayForAYear, isAwayLongerThan } from '../long-absence';
import { openTrip } from '../moments';
import type { FindingRow } from './finding-row';

const absentLongerThan = (months: 3 | 6): FindingRow => ({
  rule: 'R7.2',
  severity: 'info',
  when: (judged: Judged) =>
    openTrip(judged) !== null &&
    judged.person.traits.absenceMonths === months &&
    isAwayLongerThan(judged.person, months),
});

/** What a long absence touches besides the permission to come back. */
export const absenceFindings = {
  'absence-over-three-months': absentLongerThan(3),
  'absence-over-six-months': absentLongerThan(6),
  'move-out-one-year': {
    rule: 'R7.2',
    severity: 'info',
    when: (judged) => openTrip(judged) !== null && isAwayForAYear(judged.person),
  },
} as const satisfies Record<string, FindingRow>;
