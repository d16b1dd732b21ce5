import type { Day } from '../calendar';
import type { Basis, Bound } from './assessment';
import type { StayLimit } from './stay-end';

/** What a person comes back on, and until which day, inclusive. */
export type Permission = {
  readonly basis: Basis;
  readonly ends: Day;
  readonly boundBy: Bound;
  /** What would have ended it later: its own term where the stay ends first, or the stay. Null where nothing else ends it. */
  readonly otherwise: { readonly ends: Day; readonly boundBy: Bound } | null;
};

/** A permission that ends on its own day, or with the stay where that is earlier; on the same day its own bound is named. */
export function cappedByStay(basis: Basis, ends: Day, boundBy: Bound, stay: StayLimit | null): Permission {
  if (stay === null || stay.ends >= ends) return { basis, ends, boundBy, otherwise: stay };
  return { basis, ends: stay.ends, boundBy: stay.boundBy, otherwise: { ends, boundBy } };
}
