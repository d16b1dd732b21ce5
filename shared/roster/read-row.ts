import { openRow } from './open-row';
import { readFacts } from './read-facts';
import type { CellError, ReadRow, RowVerdict } from './reading';
import type { RowSetting } from './row-setting';

/** The verdict for one row: who and what it says, or everything that is wrong with it. */
export function readRow(rowNumber: number, cells: readonly string[], setting: RowSetting): RowVerdict {
  const { readers } = setting;
  const row = openRow(cells, setting.places);
  const employeeId = row.take('employee_id', readers.employeeId) ?? '';
  const wrong = (first: CellError, ...more: readonly CellError[]): RowVerdict => ({
    outcome: 'errors',
    rowNumber,
    employeeId,
    errors: [first, ...more],
    cells,
  });

  // In a row with too few or too many cells nobody knows which cell belongs to which heading.
  const shape = judgeShape(cells, setting.width);
  if (shape !== undefined) return wrong(shape);

  const email = row.take('email', readers.email);
  if (employeeId === '' && !row.isFilled('employee_id')) row.complain('employee_id', 'missing');
  if (email === undefined && !row.isFilled('email')) row.complain('email', 'missing');
  const name = row.take('name', readers.name);
  const language = row.take('language', readers.language);
  const timeZone = row.take('time_zone', readers.timeZone);
  const secondEmail = row.take('second_email', readers.email);
  const facts = readFacts(row, setting);

  const [first, ...more] = row.errors;
  if (first !== undefined) return wrong(first, ...more);
  if (email === undefined || facts === undefined) throw new Error('A row without errors has an address and facts.');
  const contact = { email, name, language, timeZone, secondEmail };
  return { outcome: 'ok', rowNumber, employeeId, contact, facts } satisfies ReadRow;
}

/** Empty cells behind the last heading are harmless: spreadsheets leave them. */
export function judgeShape(cells: readonly string[], expected: number): CellError | undefined {
  if (cells.length < expected) {
    return { column: null, code: 'too-few-cells', cells: { found: cells.length, expected } };
  }
  if (cells.length === expected) return undefined;
  const beyond = cells.slice(expected).findLastIndex((cell) => cell.trim() !== '');
  if (beyond === -1) return undefined;
  return { column: null, code: 'too-many-cells', cells: { found: expected + beyond + 1, expected } };
}
