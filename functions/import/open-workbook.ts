import { readSheet } from 'read-excel-file/universal';
import type { Workbook, WorkbookProblem } from '../../shared/roster/file-reading';

/**
 * Opens the first sheet of an .xlsx, in Lambda and in a browser alike. Each cell becomes the text the reader of rosters knows:
 * text as it is, also with leading zeros; a number with a date format as `2027-03-01`, with its time where it has one; any other in plain digits.
 * Formulas give what they last came to; cells with an error such as #N/A are empty.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook | { readonly problem: WorkbookProblem }> {
  try {
    // The library takes an ArrayBuffer, and the bytes may be a part of one.
    const data = await readSheet(Uint8Array.from(bytes).buffer, { trim: false });
    const rows = data.map((row) => row.map(writeCell));
    return rows.some((row) => row.some((cell) => cell.trim() !== '')) ? { rows } : { problem: 'workbook-empty' };
  } catch {
    // Whatever it trips over, the sender can do one thing: save the workbook again.
    return { problem: 'workbook-broken' };
  }
}

function writeCell(cell: unknown): string {
  if (cell instanceof Date) return writeDate(cell);
  if (typeof cell === 'number') return writeNumber(cell);
  return cell === null || cell === undefined ? '' : String(cell);
}

/** The library gives days and times as if Excel's clock were UTC. */
function writeDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}

/** `1e21` in plain digits: an employee id is a text of digits, not an amount. */
const writeNumber = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) >= 1e21 ? BigInt(value).toString() : String(value);
