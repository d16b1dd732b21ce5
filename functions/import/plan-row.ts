import { applyRow } from '../../shared/roster/apply-row';
import type { Column } from '../../shared/roster/columns';
import type { ReadRow } from '../../shared/roster/reading';
import type { Employer } from '../ports/employers';
import type { World } from '../ports/world';
import type { PlannedRow } from '../uploads/plan-part';
import { registrationOfEmployee } from '../uploads/registration-of-employee';
import { countLetters, type MailsSoon } from './count-letters';
import { changePerson, personOf, samePerson, tellPerson } from './people';

export type RowPlan = {
  readonly change: 'create' | 'update' | 'unchanged';
  readonly row: PlannedRow;
  readonly mails: MailsSoon;
};

/** What a row would do: compares it with what is stored about this employee now. Writes nothing. */
export async function planRow(
  world: Pick<World, 'clock' | 'registrations'>,
  employer: Employer,
  columns: ReadonlySet<Column>,
  row: ReadRow,
): Promise<RowPlan> {
  const now = world.clock.now();
  const id = registrationOfEmployee(employer.id, row.employeeId);
  const stored = (await world.registrations.load(id))?.registration;
  const before = stored === undefined ? null : personOf(stored);
  const after = applyRow(row, columns, stored);
  const planned = {
    rowNumber: row.rowNumber,
    employeeId: row.employeeId,
    id,
    version: stored?.version ?? 0,
    before,
    after,
  };
  const change = before === null ? 'create' : samePerson(before, after) ? 'unchanged' : 'update';
  const registration = stored === undefined ? tellPerson(planned, employer, now) : changePerson(stored, after, now);
  return { change, row: planned, mails: countLetters(registration, now) };
}
