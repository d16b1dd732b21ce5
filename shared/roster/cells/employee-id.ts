import { tidy } from '../fold';
import type { CellReading } from '../reading';

const longest = 64;
/** What Excel makes of a long number when it opens a CSV: the digits after the sixth are lost. */
const mangledNumber = /^\d(\.\d+)?E\+\d+$/;

/** Reads an employee id as text: leading zeros count, the width of letters and digits does not. */
export function readEmployeeId(text: string): CellReading<string> {
  const id = tidy(text);
  if (id.length > longest) return { code: 'too-long' };
  return mangledNumber.test(id) ? { code: 'number-mangled' } : { value: id };
}
