import type { Encoding } from '../../shared/roster/file-reading';

/** The name of an encoding on the web (IANA, Character Sets); CP932 is what IANA calls windows-31j. */
export const charsetOf = (encoding: Encoding): string => (encoding === 'cp932' ? 'windows-31j' : encoding);
