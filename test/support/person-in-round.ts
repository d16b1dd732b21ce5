import { instant } from '../../shared/calendar';
import type { PersonInRound } from '../../shared/employers/person-in-round';

/** Somebody abroad who was registered in November 2026, got a letter on New Year's Day 2027, and has not answered. */
export const aPersonInRound = (different: Partial<PersonInRound> = {}): PersonInRound => ({
  employeeId: 'E1',
  name: 'Ann Lee',
  standing: 'silent',
  abroad: true,
  next: { kind: 'return', date: '2027-01-31' },
  registeredAt: instant(Date.parse('2026-11-23T10:00:00+09:00')),
  toldAt: instant(Date.parse('2027-01-01T09:00:00+09:00')),
  seenAt: null,
  unreachableSince: null,
  moved: [],
  ...different,
});
