import { nameForm } from '../../registrations/contact-form';
import type { CellReading } from '../reading';

/** Reads a name by the rule of the registration form; line breaks inside the cell become spaces. */
export function readName(text: string): CellReading<string> {
  const read = nameForm.safeParse(text.replace(/\s+/g, ' '));
  return read.success ? { value: read.data } : { code: 'too-long' };
}
