import { findDuplicates } from './find-duplicates';
import { matchHeadings } from './match-headings';
import { readRow } from './read-row';
import { readTable } from './read-table';
import type { FileProblem, RosterReading } from './reading';

/** What the reader must be told, because `shared/` cannot know it. */
export type Known = {
  /** Whether a time zone of that name exists; without it only the shape is judged. */
  readonly isTimeZone?: (name: string) => boolean;
};

/**
 * Reads an employer's CSV: a verdict for every row, or one for the file where no row can be read. Pure, and never throws for what a file holds.
 * Columns are found by their headings, English or Japanese, in any order. Empty rows are passed over, but counted.
 */
export function readRoster(text: string, known: Known = {}): RosterReading {
  const split = readTable(text);
  if ('problem' in split) return unreadable(split.problem);
  const [headings, ...records] = split.table;
  if (headings === undefined || (isEmpty(headings) && records.every(isEmpty)))
    return unreadable({ code: 'file-empty' });
  const matched = matchHeadings(headings);
  if ('problem' in matched) return unreadable(matched.problem);

  const setting = { headings: trimEnd(headings), places: matched.places, isTimeZone: known.isTimeZone ?? (() => true) };
  const cellsOf = (rowNumber: number): readonly string[] => split.table[rowNumber - 1] ?? [];
  // The headings are row 1, so the first record below them is row 2.
  const rows = records.flatMap((cells, index) => (isEmpty(cells) ? [] : [readRow(index + 2, cells, setting)]));
  if (rows.length === 0) return unreadable({ code: 'file-without-rows' });
  return {
    outcome: 'read',
    headings: setting.headings,
    columns: new Set(matched.places.keys()),
    unknownHeadings: matched.unknownHeadings,
    rows: findDuplicates(rows, cellsOf),
  };
}

const unreadable = (problem: FileProblem): RosterReading => ({ outcome: 'unreadable', problem });

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Headings without the empty ones a spreadsheet leaves behind the last. */
const trimEnd = (headings: readonly string[]): readonly string[] =>
  headings.slice(0, headings.findLastIndex((heading) => heading.trim() !== '') + 1);
