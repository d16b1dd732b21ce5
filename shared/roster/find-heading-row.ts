import { type Delimiter, delimiters } from './file-reading';
import type { MeaningOf } from './match-headings';
import { splitRows } from './split-rows';

type Rows = Iterable<readonly string[]>;

/** How many rows that are not empty headings are looked for in: above them may stand a title, a date, a note. */
const highest = 20;

/**
 * The index of the row with the headings: the one that names most of our columns; where none names any, the first that is not empty.
 * undefined where all rows are empty.
 */
export function findHeadingRow(rows: Rows, meaningOf: MeaningOf): number | undefined {
  return judgeHeadings(rows, meaningOf).index;
}

/** The delimiter whose rows name most of our columns; among equals the one that gives most cells, then the comma. */
export function findDelimiter(head: string, meaningOf: MeaningOf): Delimiter {
  const judged = delimiters.map((delimiter) => ({
    delimiter,
    ...judgeHeadings(splitHead(head, delimiter), meaningOf),
  }));
  const [best] = judged.toSorted((one, other) => other.known - one.known || other.widest - one.widest);
  return best?.delimiter ?? ',';
}

/** How many of our columns a text that begins a file names, split in the best way. */
export const countKnownHeadings = (head: string, meaningOf: MeaningOf): number =>
  Math.max(...delimiters.map((delimiter) => judgeHeadings(splitHead(head, delimiter), meaningOf).known));

function judgeHeadings(rows: Rows, meaningOf: MeaningOf) {
  let best: { readonly index: number; readonly known: number } | undefined;
  let widest = 0;
  let index = -1;
  let seen = 0;
  for (const row of rows) {
    index += 1;
    widest = Math.max(widest, row.length);
    const meanings = row.map(meaningOf).filter((meaning) => meaning !== undefined);
    if (meanings.length === 0) continue;
    const known = new Set(meanings.filter((meaning) => meaning !== 'unknown' && meaning !== 'ignore')).size;
    if (best === undefined || known > best.known) best = { index, known };
    seen += 1;
    if (seen === highest) break;
  }
  return { index: best?.index, known: best?.known ?? 0, widest };
}

/** The rows of the beginning of a file; the last may be cut off, and a quote may be open. */
function* splitHead(head: string, delimiter: Delimiter): Generator<readonly string[]> {
  // The generator gives up whole rows before it complains about the open quote of the last.
  try {
    yield* splitRows([head], delimiter);
  } catch {
    return;
  }
}
