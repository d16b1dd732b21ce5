import { rosterWords as english } from '../words/en/roster';
import { rosterWords as japanese } from '../words/ja/roster';
import { type Column, columnOf, errorHeadings, isErrorHeading } from './columns';
import type { CellError, RosterReading } from './reading';
import type { RosterTexts } from './texts';

/**
 * The wrong rows as a CSV that can be corrected and uploaded again: the uploader's headings in their order, then what is
 * wrong in two columns, `エラー` and `error`. UTF-8 with a byte order mark, for Excel; CRLF (RFC 4180).
 */
export function writeErrorsCsv(reading: Extract<RosterReading, { readonly outcome: 'read' }>): string {
  const { headings } = reading;
  const headingOf = (column: Column): string => headings.find((heading) => columnOf(heading) === column) ?? column;
  const kept = [...headings.keys()].filter((index) => !isErrorHeading(headings[index] ?? ''));

  const lines = reading.rows.flatMap((row) => {
    if (row.outcome === 'ok') return [];
    const cells = kept.map((index) => row.cells[index] ?? '');
    const said = [japanese, english].map((texts) => writeSentences(row.errors, texts, headingOf));
    // Cells beyond the headings come last: before the sentences they would push them out of their columns.
    return [[...cells, ...said, ...row.cells.slice(headings.length)]];
  });
  const firstLine = [...kept.map((index) => headings[index] ?? ''), ...errorHeadings];
  return `\ufeff${[firstLine, ...lines].map(writeLine).join('')}`;
}

function writeSentences(
  errors: readonly CellError[],
  texts: RosterTexts,
  headingOf: (column: Column) => string,
): string {
  return errors
    .map((error) => {
      const sentence = texts.cells[error.code](error);
      return error.column === null ? sentence : `${headingOf(error.column)}: ${sentence}`;
    })
    .join(' ');
}

const writeLine = (cells: readonly string[]): string => `${cells.map(writeCell).join(',')}\r\n`;

/** Begins a formula in Excel, LibreOffice or Google Sheets (OWASP, CSV Injection): an apostrophe before it makes it text. */
const formula = /^\s*[=+\-@＝＋－＠]/;

function writeCell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /["\r\n,]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
