import { type Day, dateText } from '../calendar';
import type { Bound, BoundDay } from './assessment';
import type { Permission } from './permission';
import { ruleOfBound } from './rule-of-bound';

/** Every day that could end a permission, ascending: first the one that does, then the one that would have allowed more. */
export function listBounds(permission: Permission | null): readonly BoundDay[] {
  if (permission === null) return [];
  const { ends, boundBy, otherwise } = permission;
  const first = boundDay(boundBy, ends);
  return otherwise === null ? [first] : [first, boundDay(otherwise.boundBy, otherwise.ends)];
}

const boundDay = (bound: Bound, ends: Day): BoundDay => ({ bound, date: dateText(ends), rule: ruleOfBound[bound] });
