import type { Day } from '../calendar';
import type { Basis, Bound } from './assessment';
import type { StayLimit } from './stay-end';

/** What a person comes back on, and until which day, inclusive. */
export type Permission = { readonly basis: Basis; readonly ends: Day; readonly boundBy: Bound };

/** A permission that ends on its own day, or with the stay where that is earlier; on the same day its own bound is named. */
export function cappedByStay(own: Permission, stay: StayLimit | null): Permission {
  if (stay === null || stay.ends >= own.ends) return own;
  return { basis: own.basis, ends: stay.ends, boundBy: stay.boundBy };
}
