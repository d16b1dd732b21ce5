import { CsvError, parse } from 'csv-parse/sync';
import type { FileProblem } from './reading';

/** Records of a CSV in the order of the file; record 0 is the headings. An empty line is a record with one empty cell, as a spreadsheet shows it. */
export type Table = readonly (readonly string[])[];

/**
 * Splits a CSV (RFC 4180) into records. Rows may be ragged and quotes may stand inside a cell: both are judged later or harmless.
 * The one thing that cannot be split is a quote that never closes; the problem names the row where it opened.
 */
export function readTable(text: string): { readonly table: Table } | { readonly problem: FileProblem } {
  try {
    const table = parse(text, {
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
    return { table };
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    // `records` counts what was complete before the open one.
    return { problem: { code: 'file-quote-not-closed', rowNumber: Number(error.records) + 1 } };
  }
}
