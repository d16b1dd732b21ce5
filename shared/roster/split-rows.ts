import type { Delimiter } from './file-reading';

/** A quote that opens and never closes: the one thing in a CSV that cannot be split. */
export class QuoteNotClosed extends Error {
  /** The row in which it opens, counted from 1. */
  constructor(readonly rowNumber: number) {
    super(`The quote of row ${rowNumber} does not close.`);
  }
}

const quote = 34; // "
const lineFeed = 10;
const carriageReturn = 13;

/**
 * Splits the pieces of a CSV (RFC 4180) into records, in the order of the file, holding no more than a piece and a record.
 *
 * - Records end with CR LF, LF or CR, also in one file. An empty line is a record with one empty cell, as a spreadsheet shows it.
 * - A quote counts only at the beginning of a cell; what stands between its end and the next delimiter belongs to the cell, as in Excel.
 * - Records may be ragged. Throws QuoteNotClosed.
 *
 * csv-parse does the same; a tenth of a million rows a second need one that reads long texts in slices.
 */
export function* splitRows(pieces: Iterable<string>, delimiter: Delimiter): Generator<string[], void, undefined> {
  const delimiterCode = delimiter.charCodeAt(0);
  let rest = '';
  let rowNumber = 1;
  /** Only read on when there is twice as much: a record over many pieces is then begun anew a few times, not for each piece. */
  let enough = 0;
  for (const piece of pieces) {
    rest += piece;
    if (rest.length < enough) continue;
    let from = 0;
    for (;;) {
      const cells: string[] = [];
      const end = splitRecord(rest, from, delimiterCode, false, cells);
      if (end === -1) break;
      yield cells;
      rowNumber += 1;
      from = end;
    }
    rest = rest.slice(from);
    enough = rest.length * 2;
  }
  for (let from = 0; from < rest.length; rowNumber += 1) {
    const cells: string[] = [];
    from = splitRecord(rest, from, delimiterCode, true, cells);
    if (from === -1) throw new QuoteNotClosed(rowNumber);
    yield cells;
  }
}

/** Puts the record that begins at `from` into `cells` and gives the place behind its end; -1 where its end is not in the text. */
function splitRecord(text: string, from: number, delimiter: number, isLast: boolean, cells: string[]): number {
  const { length } = text;
  let at = from;
  for (;;) {
    let quoted = '';
    if (text.charCodeAt(at) === quote) {
      const close = findClosingQuote(text, at + 1);
      // A quote at the end of a piece may be the first of two.
      if (close === -1 || (close === length - 1 && !isLast)) return -1;
      quoted = text.slice(at + 1, close);
      if (quoted.includes('"')) quoted = quoted.replaceAll('""', '"');
      at = close + 1;
    }
    const begin = at;
    let code = -1;
    for (; at < length; at += 1) {
      code = text.charCodeAt(at);
      if (code === delimiter || code === lineFeed || code === carriageReturn) break;
    }
    if (at === length && !isLast) return -1;
    cells.push(quoted === '' ? text.slice(begin, at) : quoted + text.slice(begin, at));
    if (at === length) return length;
    at += 1;
    if (code === delimiter) continue;
    if (code === lineFeed) return at;
    // A CR at the end of a piece may be the first half of CR LF.
    if (at === length && !isLast) return -1;
    return text.charCodeAt(at) === lineFeed ? at + 1 : at;
  }
}

/** Where the quote closes that opened before `from`; two quotes in a row are one of the text. -1 where none does. */
function findClosingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== quote) return at;
  }
  return -1;
}
