import type { Instant } from '../../shared/calendar';
import { wentOut } from '../../shared/registrations/ledger';
import type { EmployerId, Registration } from '../../shared/registrations/registration';
import { isEmptied } from '../emptied';
import { withNextLetter } from '../next-letter';
import { isTheirs } from '../people/is-theirs';
import type { World } from '../ports/world';
import { hasObjected } from '../uploads/objected';
import type { PlannedRow } from '../uploads/plan-part';
import type { LetterGone, UndoneRow } from '../uploads/undone-part';
import { personOf, restorePerson, samePerson } from './people';

type Table = Pick<World, 'clock' | 'registrations'>;
type Step =
  | { readonly outcome: UndoneRow['outcome'] }
  | { readonly remove: Registration }
  | { readonly restore: Registration };

/** What taking a row back would do now, and the letters that went since the import. */
export function foretellUndo(
  employer: EmployerId,
  row: PlannedRow,
  stored: Registration | undefined,
  since: Instant,
): UndoneRow {
  // Only what it comes to counts here, not when.
  const step = stepBack(employer, row, stored, since);
  const outcome = 'remove' in step ? 'removed' : 'restore' in step ? 'restored' : step.outcome;
  const letters = lettersSince(employer, stored, since);
  return { rowNumber: row.rowNumber, employeeId: row.employeeId, outcome, letters };
}

/** Letters on their way meet us on the same item; more often in a row than that is no accident. */
const mostTries = 12;

/** Takes a row back. `known` are letters seen by a run before, whose ledger may be gone by now. */
export async function undoRow(
  world: Table,
  employer: EmployerId,
  row: PlannedRow,
  since: Instant,
  known: readonly LetterGone[],
): Promise<UndoneRow> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const stored = (await world.registrations.load(row.id))?.registration;
    const step = stepBack(employer, row, stored, world.clock.now());
    const outcome = await take(world, step);
    if (outcome === 'conflict') continue;
    const letters = stored === undefined ? known : lettersSince(employer, stored, since);
    return { rowNumber: row.rowNumber, employeeId: row.employeeId, outcome, letters };
  }
  throw new Error(`Registration ${row.id} was written by somebody else ${mostTries} times in a row`);
}

/** Only a person who is still as the import left them is taken back; letters that went meanwhile do not count as a change. */
function stepBack(
  employer: EmployerId,
  { before, after }: PlannedRow,
  stored: Registration | undefined,
  now: Instant,
): Step {
  if (stored === undefined) return { outcome: before === null ? 'removed' : 'kept' };
  if (!isTheirs(employer, stored) || isEmptied(stored)) return { outcome: 'kept' };
  const person = personOf(stored);
  // An objection stays: without it the next file would register the person again.
  if (before === null) {
    return hasObjected(stored) || !samePerson(person, after) ? { outcome: 'kept' } : { remove: stored };
  }
  const { state, ...old } = before;
  if (samePerson(person, old)) return { outcome: 'restored' };
  return samePerson(person, after) ? { restore: restorePerson(stored, old, state, now) } : { outcome: 'kept' };
}

async function take({ clock, registrations }: Table, step: Step): Promise<UndoneRow['outcome'] | 'conflict'> {
  if ('outcome' in step) return step.outcome;
  if ('remove' in step) return registrations.remove(step.remove.id, step.remove.version);
  const saved = await registrations.save(withNextLetter(step.restore, clock.now()));
  return saved === 'saved' ? 'restored' : 'conflict';
}

/** What left us, or is leaving, since an instant: nobody can call it back. Letters to somebody who is no longer theirs are none of the employer's business. */
function lettersSince(employer: EmployerId, stored: Registration | undefined, since: Instant): readonly LetterGone[] {
  if (stored === undefined || !isTheirs(employer, stored)) return [];
  return stored.ledger.flatMap((entry) => {
    const { key, at, status } = entry;
    return at >= since && (status === 'claimed' || wentOut(entry)) ? [{ key, at, status }] : [];
  });
}
