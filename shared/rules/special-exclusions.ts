import type { Case } from './case';

/**
 * Whether anything was stated that closes special re-entry by name (R1.2).
 * Not stated counts as none, so every assessment says: confirm with Immigration.
 */
export function isExcluded({ law, residence }: Case): boolean {
  const { exclusions } = residence;
  return exclusions.length > 0 && exclusions.some((stated) => law.specialExclusions.closedTo.includes(stated));
}
