import { rosterWords as english } from '../words/en/roster';
import { rosterWords as japanese } from '../words/ja/roster';
import { type Column, columnOf, errorHeadings, isErrorHeading } from './columns';
import type { Delimiter, FileLook } from './file-reading';
import { neutralise } from './neutral-cell';
import type { CellError, RowVerdict, WrongRow } from './reading';
import type { RosterTexts } from './texts';

/** A file as far as its rows are written out again. */
export type FileRows = {
  readonly headings: readonly string[];
  /** Says the delimiter, and which heading means which column. */
  readonly look?: Pick<FileLook, 'columns' | 'delimiter'>;
  readonly rows: Iterable<RowVerdict>;
};

/**
 * The wrong rows as a CSV that can be corrected and uploaded again: the uploader's headings in their order, then what is
 * wrong in two columns, `エラー` and `error`. With a byte order mark, for Excel; CRLF (RFC 4180).
 */
export const writeErrorsCsv = (file: FileRows): string => writeRows(file, wrongRows(file.rows));

/** Just the rows whose employee_id stands in others too, those with the same id together; written as the file of errors is. */
export function writeDuplicatesCsv(file: FileRows): string {
  const rowsOfId = new Map<string, WrongRow[]>();
  for (const row of wrongRows(file.rows)) {
    if (!row.errors.some(({ code }) => code === 'duplicate')) continue;
    const same = rowsOfId.get(row.employeeId);
    if (same === undefined) rowsOfId.set(row.employeeId, [row]);
    else same.push(row);
  }
  return writeRows(file, [...rowsOfId.values()].flat());
}

function* wrongRows(rows: Iterable<RowVerdict>): Generator<WrongRow, void, undefined> {
  for (const row of rows) if (row.outcome === 'errors') yield row;
}

function writeRows({ headings, look }: FileRows, rows: Iterable<WrongRow>): string {
  const delimiter = look?.delimiter ?? ',';
  const nameOf = (column: Column): string =>
    look?.columns.find((each) => each.column === column)?.heading ??
    headings.find((heading) => columnOf(heading) === column) ??
    column;
  const kept = [...headings.keys()].filter((index) => !isErrorHeading(headings[index] ?? ''));
  const writeLine = (cells: readonly string[]): string =>
    `${cells.map((cell) => writeCell(cell, delimiter)).join(delimiter)}\r\n`;

  let text = `\ufeff${writeLine([...kept.map((index) => headings[index] ?? ''), ...errorHeadings])}`;
  for (const { cells, errors } of rows) {
    const said = [japanese, english].map((texts) => writeSentences(errors, texts, nameOf));
    // Cells beyond the headings come last: before the sentences they would push them out of their columns.
    text += writeLine([...kept.map((index) => cells[index] ?? ''), ...said, ...cells.slice(headings.length)]);
  }
  return text;
}

function writeSentences(errors: readonly CellError[], texts: RosterTexts, nameOf: (column: Column) => string): string {
  return errors
    .map((error) => {
      const sentence = texts.cells[error.code](error);
      return error.column === null ? sentence : `${nameOf(error.column)}: ${sentence}`;
    })
    .join(' ');
}

function writeCell(cell: string, delimiter: Delimiter): string {
  const text = neutralise(cell);
  const needsQuotes = text.includes(delimiter) || text.includes('"') || text.includes('\n') || text.includes('\r');
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
