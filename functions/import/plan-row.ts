import type { Instant } from '../../shared/calendar';
import type { Registration, RegistrationId } from '../../shared/registrations/registration';
import { applyRow } from '../../shared/roster/apply-row';
import type { Column } from '../../shared/roster/columns';
import type { ReadRow } from '../../shared/roster/reading';
import type { Language } from '../../shared/words/languages';
import { isTheirs } from '../people/is-theirs';
import type { Employer } from '../ports/employers';
import { hasObjected } from '../uploads/objected';
import type { PeopleAside } from '../uploads/people-aside';
import type { PlannedRow } from '../uploads/plan-part';
import { countLetters, type MailsSoon } from './count-letters';
import { changePerson, personOf, samePerson, tellPerson } from './people';

/** A row that could be read, and whose registration it is. */
export type IdentifiedRow = { readonly said: ReadRow; readonly id: RegistrationId };

export type RowPlan =
  | { readonly change: 'unchanged' }
  | { readonly change: 'objected'; readonly aside: PeopleAside['objected'][number] }
  | {
      readonly change: 'create' | 'update';
      readonly row: PlannedRow;
      readonly mails: MailsSoon;
      readonly language: Language;
    };

/** What a row would do: compares it with what is stored about this employee now. Pure. */
export function planRow(
  employer: Employer,
  columns: ReadonlySet<Column>,
  { said, id }: IdentifiedRow,
  stored: Registration | undefined,
  now: Instant,
): RowPlan {
  const { rowNumber, employeeId } = said;
  // Nothing of theirs is compared or shown, not even a name: only what the employer wrote itself.
  if (stored !== undefined && !isTheirs(employer.id, stored)) {
    return { change: 'objected', aside: { ...asideOf(said, said.contact.name), keepsThemself: true } };
  }
  const after = applyRow(said, columns, stored);
  if (stored === undefined) {
    const row = { rowNumber, employeeId, id, before: null, after };
    const mails = countLetters(tellPerson(row, employer, now), now);
    return { change: 'create', row, mails, language: after.contact.language };
  }
  if (hasObjected(stored)) return { change: 'objected', aside: asideOf(said, after.contact.name) };
  const before = personOf(stored);
  if (samePerson(before, after)) return { change: 'unchanged' };
  const row = { rowNumber, employeeId, id, before: { ...before, state: stored.state }, after };
  const mails = countLetters(changePerson(stored, after, now), now);
  return { change: 'update', row, mails, language: after.contact.language };
}

const asideOf = ({ rowNumber, employeeId }: ReadRow, name: string | undefined) => ({
  rowNumber,
  employeeId,
  ...(name === undefined ? {} : { name }),
});
