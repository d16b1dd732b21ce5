import type { RegistrationId } from '../../shared/registrations/registration';
import type { Column } from '../../shared/roster/columns';
import type { ReadRow, RowVerdict } from '../../shared/roster/reading';
import type { Language } from '../../shared/words/languages';
import type { Employer } from '../ports/employers';
import type { LettersSoon, Upload, UploadCounts } from '../ports/uploads';
import type { World } from '../ports/world';
import { writeJson } from '../uploads/json-files';
import { asideKey } from '../uploads/keys';
import type { PeopleAside } from '../uploads/people-aside';
import { registrationOfEmployee } from '../uploads/registration-of-employee';
import { askAhead } from './ask-ahead';
import { collectParts } from './collect-parts';
import type { MailsSoon } from './count-letters';
import { loadByIds } from './load-by-ids';
import { type IdentifiedRow, planRow, type RowPlan } from './plan-row';
import { readMissing } from './read-missing';

/**
 * Rows planned together: as many as one request for items takes, and few enough to be forgotten soon. With a thousand a file of 200,000 rows took
 * 50 MB more.
 */
const rowsAtOnce = 100;
/** A request takes about ten milliseconds, and the work on its rows one or two: with four on their way a large file is planned in a quarter of the time. */
const slicesAhead = 4;

/** A file that could be read: the columns it has, and a verdict for each of its rows. */
export type PlannableFile = {
  readonly columns: ReadonlySet<Column>;
  readonly rows: () => Iterable<RowVerdict>;
};

export type Plan = Pick<Upload, 'parts' | 'partsDone' | 'underway' | 'rowsToWrite' | 'counts' | 'letters'>;

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
 * Compares every row with what is stored, a hundred at a time, and writes the plan to the bucket: parts of rows to write, and
 * the people nobody writes. Registers nobody.
 */
export async function planFile(
  world: Pick<World, 'clock' | 'registrations' | 'files'>,
  uploadId: string,
  employer: Employer,
  { columns, rows }: PlannableFile,
): Promise<Plan> {
  const counts: Record<keyof UploadCounts, number> = { ...noCounts };
  const letters = noMails();
  const byLanguage: Partial<Record<Language, MailCount>> = {};
  const missing = new Set(await world.registrations.peopleOf(employer.id));
  const objected: PeopleAside['objected'][number][] = [];
  const parts = collectParts(world, uploadId);
  const take = (one: RowPlan) => {
    counts[one.change] += 1;
    if (one.change === 'objected') objected.push(one.aside);
    if ('row' in one) {
      parts.add(one.row);
      addMails(letters, one.mails);
      const ofLanguage = byLanguage[one.language] ?? noMails();
      byLanguage[one.language] = ofLanguage;
      addMails(ofLanguage, one.mails);
    }
  };

  const slices = askAhead(inSlices(rows()), slicesAhead, async (some) => {
    const right = some.flatMap((row) => (row.outcome === 'ok' ? identify(employer, row) : []));
    const known = await loadByIds(
      world,
      right.map(({ id }) => id),
    );
    return { some, right, known };
  });
  for await (const { some, right, known } of slices) {
    counts.error += some.length - right.length;
    for (const { id } of right) missing.delete(id);
    if (missing.size > 0) for (const id of namedByWrongRows(employer, some)) missing.delete(id);
    const now = world.clock.now();
    for (const row of right) {
      const one = planRow(employer, columns, row, known.get(row.id), now);
      take(one);
      if ('row' in one && parts.isFull()) await parts.writePart();
    }
  }
  const written = await parts.end();
  const aside: PeopleAside = { missing: await readMissing(world, employer.id, [...missing]), objected };
  counts.missing = aside.missing.length;
  await writeJson(world, asideKey(uploadId), aside);
  return { ...written, partsDone: [], underway: [], counts, letters: { ...letters, byLanguage } };
}

type MailCount = { -readonly [Each in keyof LettersSoon]: LettersSoon[Each] };

const noMails = (): MailCount => ({ today: 0, week: 0, people: 0 });

function addMails(count: MailCount, { today, week }: MailsSoon): void {
  count.today += today;
  count.week += week;
  if (week > 0) count.people += 1;
}

const identify = (employer: Employer, said: ReadRow): IdentifiedRow => ({
  said,
  id: registrationOfEmployee(employer.id, said.employeeId),
});

/** Also a row that cannot be read says that its person is there. */
const namedByWrongRows = (employer: Employer, rows: readonly RowVerdict[]): readonly RegistrationId[] =>
  rows.flatMap(({ outcome, employeeId }) =>
    outcome === 'ok' || employeeId === '' ? [] : [registrationOfEmployee(employer.id, employeeId)],
  );

function* inSlices(rows: Iterable<RowVerdict>): Iterable<readonly RowVerdict[]> {
  let slice: RowVerdict[] = [];
  for (const row of rows) {
    slice.push(row);
    if (slice.length === rowsAtOnce) {
      yield slice;
      slice = [];
    }
  }
  if (slice.length > 0) yield slice;
}
