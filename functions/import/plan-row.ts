import { applyRow, type Person } from '../../shared/roster/apply-row';
import type { Column } from '../../shared/roster/columns';
import type { ReadRow } from '../../shared/roster/reading';
import type { Language } from '../../shared/words/languages';
import type { Employer } from '../ports/employers';
import type { World } from '../ports/world';
import { hasObjected } from '../uploads/objected';
import type { PlannedRow } from '../uploads/plan-part';
import { registrationOfEmployee } from '../uploads/registration-of-employee';
import { countLetters, type MailsSoon } from './count-letters';
import { changePerson, personOf, samePerson, tellPerson } from './people';

export type RowPlan =
  | { readonly change: 'unchanged' | 'objected'; readonly rowNumber: number; readonly after: Person }
  | {
      readonly change: 'create' | 'update';
      readonly row: PlannedRow;
      readonly mails: MailsSoon;
      readonly language: Language;
    };

/** What a row would do: compares it with what is stored about this employee now. Writes nothing. */
export async function planRow(
  world: Pick<World, 'clock' | 'registrations'>,
  employer: Employer,
  columns: ReadonlySet<Column>,
  said: ReadRow,
): Promise<RowPlan> {
  const now = world.clock.now();
  const { rowNumber, employeeId } = said;
  const id = registrationOfEmployee(employer.id, employeeId);
  const stored = (await world.registrations.load(id))?.registration;
  const after = applyRow(said, columns, stored);
  if (stored === undefined) {
    const row = { rowNumber, employeeId, id, before: null, after };
    const mails = countLetters(tellPerson(row, employer, now), now);
    return { change: 'create', row, mails, language: after.contact.language };
  }
  if (hasObjected(stored)) return { change: 'objected', rowNumber, after };
  const before = personOf(stored);
  if (samePerson(before, after)) return { change: 'unchanged', rowNumber, after };
  const row = { rowNumber, employeeId, id, before: { ...before, state: stored.state }, after };
  const mails = countLetters(changePerson(stored, after, now), now);
  return { change: 'update', row, mails, language: after.contact.language };
}
