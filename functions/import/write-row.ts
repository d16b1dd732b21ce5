import type { EmployerId, Registration } from '../../shared/registrations/registration';
import { withNextLetter } from '../next-letter';
import { isTheirs } from '../people/is-theirs';
import type { Employer } from '../ports/employers';
import type { World } from '../ports/world';
import { hasObjected } from '../uploads/objected';
import type { NotWritten } from '../uploads/part-outcome';
import type { PlannedRow } from '../uploads/plan-part';
import { changePerson, personOf, samePerson, tellPerson } from './people';

/** How a person stands beside their row: as they were planned, as the row wants them, or as somebody else made them since. */
export type Standing = 'as-planned' | 'stands' | 'conflict';

/**
 * Compares a person with their row. Only what a row decides counts: a letter that went meanwhile is no conflict,
 * an objection is, and so is that the person left and keeps the registration.
 */
export function compareRow(employer: EmployerId, row: PlannedRow, stored: Registration | undefined): Standing {
  if (stored === undefined) return row.before === null ? 'as-planned' : 'conflict';
  if (!isTheirs(employer, stored) || hasObjected(stored)) return 'conflict';
  const person = personOf(stored);
  if (samePerson(person, row.after)) return 'stands';
  return row.before !== null && samePerson(person, personIn(row.before)) ? 'as-planned' : 'conflict';
}

/** Ledger writes of letters on their way meet ours; more of them in a row than that is no accident. */
const mostTries = 12;

/** What was found of a person; `stored` is undefined where nobody is registered. */
export type Found = { readonly stored: Registration | undefined };

/**
 * Writes one row, or says why not. `stands` counts as written: an earlier run of ours did it. What was found a moment ago (`seen`) need
 * not be read again: a write on condition of its version fails where somebody else was quicker.
 */
export async function writeRow(
  world: Pick<World, 'clock' | 'registrations'>,
  employer: Employer,
  row: PlannedRow,
  mayWrite: boolean,
  seen?: Found,
): Promise<'written' | NotWritten> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const found = tries === 0 ? seen : undefined;
    const stored = found === undefined ? (await world.registrations.load(row.id))?.registration : found.stored;
    const standing = compareRow(employer.id, row, stored);
    if (standing === 'stands') return 'written';
    if (standing === 'conflict') return 'conflict';
    if (!mayWrite) return 'left';
    const now = world.clock.now();
    const registration = stored === undefined ? tellPerson(row, employer, now) : changePerson(stored, row.after, now);
    if ((await world.registrations.save(withNextLetter(registration, now))) === 'saved') return 'written';
  }
  throw new Error(`Registration ${row.id} was written by somebody else ${mostTries} times in a row`);
}

const personIn = ({ contact, traveller }: NonNullable<PlannedRow['before']>) => ({ contact, traveller });
