import { readEmail } from './cells/email';
import { readEmployeeId } from './cells/employee-id';
import { readLanguage } from './cells/language';
import { readName } from './cells/name';
import { readTimeZone } from './cells/time-zone';
import type { Column } from './columns';
import { openRow } from './open-row';
import { readFacts } from './read-facts';
import type { CellError, ReadRow, RowVerdict } from './reading';

/** What every row of one file has in common. */
export type RowSetting = {
  readonly headings: readonly string[];
  readonly places: ReadonlyMap<Column, number>;
  /** Whether a time zone of that name exists; `shared/` has no list of its own. */
  readonly isTimeZone: (name: string) => boolean;
};

/** The verdict for one row: who and what it says, or everything that is wrong with it. */
export function readRow(rowNumber: number, cells: readonly string[], setting: RowSetting): RowVerdict {
  const row = openRow(cells, setting.places);
  const employeeId = row.take('employee_id', readEmployeeId) ?? '';
  const wrong = (first: CellError, ...more: readonly CellError[]): RowVerdict => ({
    outcome: 'errors',
    rowNumber,
    employeeId,
    errors: [first, ...more],
    cells,
  });

  // In a row with too few or too many cells nobody knows which cell belongs to which heading.
  const shape = judgeShape(cells, setting.headings.length);
  if (shape !== undefined) return wrong(shape);

  const email = row.take('email', readEmail);
  for (const needed of ['employee_id', 'email'] as const) if (!row.isFilled(needed)) row.complain(needed, 'missing');
  const contact = {
    name: row.take('name', readName),
    language: row.take('language', readLanguage),
    timeZone: row.take('time_zone', (text) => readTimeZone(text, setting.isTimeZone)),
    secondEmail: row.take('second_email', readEmail),
  };
  const facts = readFacts(row);

  const [first, ...more] = row.errors;
  if (first !== undefined) return wrong(first, ...more);
  if (email === undefined || facts === undefined) throw new Error('A row without errors has an address and facts.');
  return { outcome: 'ok', rowNumber, employeeId, contact: { email, ...contact }, facts } satisfies ReadRow;
}

/** Empty cells behind the last heading are harmless: spreadsheets leave them. */
function judgeShape(cells: readonly string[], expected: number): CellError | undefined {
  if (cells.length < expected) {
    return { column: null, code: 'too-few-cells', cells: { found: cells.length, expected } };
  }
  const beyond = cells.slice(expected).findLastIndex((cell) => cell.trim() !== '');
  if (beyond === -1) return undefined;
  return { column: null, code: 'too-many-cells', cells: { found: expected + beyond + 1, expected } };
}
