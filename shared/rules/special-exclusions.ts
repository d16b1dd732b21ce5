import type { Case } from './case';
import type { Exclusion } from './facts';
import type { Law } from './law-on';

/** Whether the law of the day closes special re-entry for this reason (R1.2). */
export const closesSpecialReentry = (law: Law, exclusion: Exclusion): boolean =>
  law.specialExclusions.closedTo.includes(exclusion);

/**
 * Whether anything was stated that closes special re-entry by name.
 * Not stated counts as none, so every assessment says: confirm with Immigration.
 */
export const isExcluded = ({ law, residence }: Case): boolean =>
  residence.exclusions.some((stated) => closesSpecialReentry(law, stated));
