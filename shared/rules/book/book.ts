import { specialExclusions } from './r1-2-special-exclusions';
import { specialExclusions2024 } from './r1-2-special-exclusions-2024';

/** The rule book: every version of every rule, by id, older ones first. A new version is a new file and a line here. */
export const book = [specialExclusions, specialExclusions2024] as const;
