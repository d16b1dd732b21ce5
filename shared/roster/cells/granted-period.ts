import { type Grant, grants } from '../../rules/facts';
import { tidy } from '../fold';
import type { CellReading } from '../reading';

export type GrantedPeriod = { readonly grant: Grant; readonly grantMonths?: number };

const yearsAndMonths =
  /^(?:(\d{1,2}) ?(?:年間?|years?|yrs?|y))? ?(?:(\d{1,2}) ?(?:[かヶケヵカ箇個]?月間?|months?|mos?|m))?$/;
const days = /^(\d{1,3}) ?(?:日間?|days?|d)$/;
const indefinite = new Set(['無期限', '期限なし', 'none', 'unlimited']);

/**
 * Reads the period that was granted, not what is left of it: `5年`, `1 year`, `1年3月`, `3 months`, `30日`, `無期限`,
 * or the slug of `grant`. Periods of stay are granted in the units of appended table II of the Regulations:
 * nobody is granted 100 days, so days above 90 are read as more than three months.
 */
export function readGrantedPeriod(text: string): CellReading<GrantedPeriod> {
  const tidied = tidy(text).toLowerCase();
  const slug = grants.find((grant) => grant === tidied);
  if (slug !== undefined) return { value: { grant: slug } };
  if (indefinite.has(tidied)) return { value: { grant: 'indefinite' } };
  const inDays = Number(days.exec(tidied)?.[1] ?? 0);
  if (inDays > 0)
    return { value: { grant: inDays <= 30 ? '30-days-or-less' : inDays <= 90 ? '3-months-or-less' : 'over-3-months' } };
  const [, years, months] = yearsAndMonths.exec(tidied) ?? [];
  const inMonths = Number(years ?? 0) * 12 + Number(months ?? 0);
  if (inMonths < 1 || inMonths > longestInMonths) return { code: 'granted-period-unreadable' };
  return { value: { grant: inMonths <= 3 ? '3-months-or-less' : 'over-3-months', grantMonths: inMonths } };
}

/** No period longer than five years is granted; twice that is a slip of the hand. */
const longestInMonths = 120;
