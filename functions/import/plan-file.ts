import type { RegistrationId } from '../../shared/registrations/registration';
import type { Column } from '../../shared/roster/columns';
import type { ReadRow, RowVerdict } from '../../shared/roster/reading';
import { doAtOnce } from '../do-at-once';
import type { Employer } from '../ports/employers';
import type { LettersSoon, Upload, UploadCounts } from '../ports/uploads';
import type { World } from '../ports/world';
import { writeJson } from '../uploads/json-files';
import { asideKey, planKey } from '../uploads/keys';
import { hasObjected } from '../uploads/objected';
import type { PeopleAside } from '../uploads/people-aside';
import { type PlannedRow, rowsPerPart } from '../uploads/plan-part';
import { registrationOfEmployee } from '../uploads/registration-of-employee';
import type { MailsSoon } from './count-letters';
import { type IdentifiedRow, planRow, type RowPlan } from './plan-row';

/** Reads of the table under way at once: enough to hide their waiting, few enough for a table that serves others. */
const readsAtOnce = 25;

/** A file that could be read: the columns it has, and a verdict for each of its rows. */
export type PlannableFile = {
  readonly columns: ReadonlySet<Column>;
  readonly rows: () => Iterable<RowVerdict>;
};

export type Plan = Pick<Upload, 'parts' | 'partsDone' | 'underway' | 'rowsToWrite' | 'counts' | 'letters'>;

const noLetters: LettersSoon = { today: 0, week: 0, people: 0 };
const noCounts: UploadCounts = {
  create: 0,
  update: 0,
  unchanged: 0,
  missing: 0,
  conflict: 0,
  objected: 0,
  error: 0,
};

/**
 * Compares every row with what is stored, a thousand at a time, and writes the plan to the bucket: parts of rows to write, and
 * the people nobody writes. Registers nobody.
 */
export async function planFile(
  world: Pick<World, 'clock' | 'registrations' | 'files'>,
  uploadId: string,
  employer: Employer,
  { columns, rows }: PlannableFile,
): Promise<Plan> {
  const counts: Record<keyof UploadCounts, number> = { ...noCounts };
  const byLanguage: Plan['letters']['byLanguage'] = {};
  const letters = { ...noLetters, byLanguage };
  const missing = new Set(await world.registrations.peopleOf(employer.id));
  const objected: PeopleAside['objected'][number][] = [];
  let parts = 0;
  let part: PlannedRow[] = [];
  const writePart = async () => {
    await writeJson(world, planKey(uploadId, parts), part);
    parts += 1;
    part = [];
  };
  const take = (one: RowPlan) => {
    counts[one.change] += 1;
    if (one.change === 'objected') objected.push(one.aside);
    if ('row' in one) {
      part.push(one.row);
      Object.assign(letters, addMails(letters, one.mails));
      Object.assign(byLanguage, { [one.language]: addMails(byLanguage[one.language] ?? noLetters, one.mails) });
    }
  };

  for (const some of inSlices(rows())) {
    const right = some.flatMap((row) => (row.outcome === 'ok' ? [identify(employer, row)] : []));
    counts.error += some.length - right.length;
    for (const { id } of right) missing.delete(id);
    if (missing.size > 0) for (const id of namedByWrongRows(employer, some)) missing.delete(id);
    const stored = await doAtOnce(right, readsAtOnce, ({ id }) => world.registrations.load(id));
    const now = world.clock.now();
    for (const [index, row] of right.entries()) {
      take(planRow(employer, columns, row, stored[index]?.registration, now));
      if (part.length === rowsPerPart) await writePart();
    }
  }
  const rowsToWrite = parts * rowsPerPart + part.length;
  if (part.length > 0) await writePart();
  const aside: PeopleAside = { missing: await readMissing(world, employer, [...missing]), objected };
  counts.missing = aside.missing.length;
  await writeJson(world, asideKey(uploadId), aside);
  return { parts, partsDone: [], underway: [], rowsToWrite, counts, letters };
}

const addMails = ({ today, week, people }: LettersSoon, mails: MailsSoon): LettersSoon => ({
  today: today + mails.today,
  week: week + mails.week,
  people: people + (mails.week > 0 ? 1 : 0),
});

const identify = (employer: Employer, said: ReadRow): IdentifiedRow => ({
  said,
  id: registrationOfEmployee(employer.id, said.employeeId),
});

/** Also a row that cannot be read says that its person is there. */
const namedByWrongRows = (employer: Employer, rows: readonly RowVerdict[]): readonly RegistrationId[] =>
  rows.flatMap(({ outcome, employeeId }) =>
    outcome === 'ok' || employeeId === '' ? [] : [registrationOfEmployee(employer.id, employeeId)],
  );

/** People this employer registered whom no row names. Whoever objected is nobody to propose, and about a leaver was decided already. */
async function readMissing(
  world: Pick<World, 'registrations'>,
  employer: Employer,
  ids: readonly RegistrationId[],
): Promise<PeopleAside['missing']> {
  const found = await doAtOnce(ids, readsAtOnce, (id) => world.registrations.load(id));
  return found.flatMap((stored) => {
    if (stored === undefined) return [];
    const { origin, contact, offeredAt } = stored.registration;
    if (origin.by !== 'employer' || origin.employerId !== employer.id) return [];
    if (hasObjected(stored.registration) || offeredAt !== undefined) return [];
    return [{ employeeId: origin.employeeId, ...(contact.name === undefined ? {} : { name: contact.name }) }];
  });
}

function* inSlices(rows: Iterable<RowVerdict>): Iterable<readonly RowVerdict[]> {
  let slice: RowVerdict[] = [];
  for (const row of rows) {
    slice.push(row);
    if (slice.length === rowsPerPart) {
      yield slice;
      slice = [];
    }
  }
  if (slice.length > 0) yield slice;
}
