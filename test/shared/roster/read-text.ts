import type { Answers, FileReading } from '../../../shared/roster/file-reading';
import { meaningBy } from '../../../shared/roster/match-headings';
import { readSource } from '../../../shared/roster/read-source';
import type { RowVerdict } from '../../../shared/roster/reading';
import { splitRows } from '../../../shared/roster/split-rows';

/** A reading with all its rows at hand. */
export type TextReading =
  | Exclude<FileReading, { readonly outcome: 'read' }>
  | (Omit<Extract<FileReading, { readonly outcome: 'read' }>, 'rows'> & { readonly rows: readonly RowVerdict[] });

/** Reads a CSV with commas that is already text. */
export function readText(text: string, answers: Answers = {}): TextReading {
  const source = {
    found: { format: 'csv', delimiter: ',' },
    rows: () => splitRows([text.replace(/^\ufeff/, '')], ','),
  } as const;
  const reading = readSource(source, { meaningOf: meaningBy(answers.mapping), answers, isTimeZone: () => true });
  return reading.outcome === 'read' ? { ...reading, rows: [...reading.rows()] } : reading;
}
