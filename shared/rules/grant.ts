import { addDays, addMonths, type Day } from '../calendar';
import type { Case } from './case';
import type { Periods } from './values/granted-periods';

/** Whether the granted period, as stated, is one the law knows for the status. What was not stated is not judged. */
export function isGrantUsual(person: Case): boolean {
  const { periods } = person;
  const { grant, grantMonths } = person.residence;
  if (person.traits.stay !== 'fixed' || periods === undefined) return true;
  if (grantMonths !== undefined && !(allows(periods, grantMonths) && agrees(grant, grantMonths))) return false;
  switch (grant) {
    case 'unknown':
      return true;
    case 'indefinite':
      return false;
    case '30-days-or-less':
      return periods.days === true;
    case '3-months-or-less':
      return allows(periods, 3);
    case 'over-3-months':
      return !person.isVisitor;
  }
}

/** The last day a stay granted today could reach: whoever has more left has misread a date or the period. Null where nothing was stated. */
export function grantReaches(person: Case): Day | null {
  const { periods } = person;
  const { grant, grantMonths } = person.residence;
  if (person.traits.stay !== 'fixed' || periods === undefined) return null;
  if (grantMonths !== undefined) return addMonths(person.on, grantMonths);
  if (grant === '30-days-or-less') return addDays(person.on, 30);
  if (grant === '3-months-or-less') return addMonths(person.on, 3);
  return grant === 'over-3-months' ? addMonths(person.on, longest(periods)) : null;
}

const allows = (periods: Periods, months: number): boolean =>
  'months' in periods ? periods.months.includes(months) : months <= periods.upTo;

const agrees = (grant: string, months: number): boolean =>
  grant === 'over-3-months' ? months > 3 : grant === '3-months-or-less' ? months <= 3 : grant !== '30-days-or-less';

const longest = (periods: Periods): number => ('months' in periods ? (periods.months[0] ?? 0) : periods.upTo);
