import { readSheet } from 'read-excel-file/universal';
import type { Workbook, WorkbookProblem } from '../../shared/roster/file-reading';

/**
 * Opens the first sheet of an .xlsx, in Lambda and in a browser alike. Each cell becomes the text the reader of rosters knows:
 * text as it is, also with leading zeros; a number with a date format as `2027-03-01`, with its time where it has one; any other in plain digits.
 * Formulas give what they last came to; cells with an error such as #N/A are empty.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook | { readonly problem: WorkbookProblem }> {
  try {
    if (unpackedSize(bytes) > mostUnpacked) return { problem: 'workbook-broken' };
    // The library takes an ArrayBuffer, and the bytes may be a part of one.
    const data = await readSheet(Uint8Array.from(bytes).buffer, { trim: false });
    const rows = data.map((row) => row.map(writeCell));
    return rows.some((row) => row.some((cell) => cell.trim() !== '')) ? { rows } : { problem: 'workbook-empty' };
  } catch {
    // Whatever it trips over, the sender can do one thing: save the workbook again.
    return { problem: 'workbook-broken' };
  }
}

/** A sheet of 200,000 rows unpacks to half of it; ten megabytes of zeros, packed on purpose, to far more than any room has memory. */
const mostUnpacked = 250_000_000;

/** What the files in a ZIP come to by its own directory (APPNOTE 4.3.12, 4.3.16), in bytes. Throws where it has none. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let entry = view.getUint32(end + 16, true);
  let size = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    size += view.getUint32(entry + 24, true);
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return size;
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
