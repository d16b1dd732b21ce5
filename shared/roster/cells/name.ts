import type { CellReading } from '../reading';

/** As in the registration form. */
const longest = 100;
/** White space other than one space at a time. */
const untidy = /[^\S ]|\s\s/;

/** Reads a name by the rule of the registration form; line breaks inside the cell become spaces. */
export function readName(text: string): CellReading<string> {
  const name = untidy.test(text) ? text.replace(/\s+/g, ' ') : text;
  return name.length <= longest ? { value: name } : { code: 'too-long' };
}
