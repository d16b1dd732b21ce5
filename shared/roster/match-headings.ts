import { type Column, columnOf, isErrorHeading, neededColumns } from './columns';
import type { FileProblem } from './reading';

export type MatchedHeadings = {
  /** Where each known column stands. */
  readonly places: ReadonlyMap<Column, number>;
  readonly unknownHeadings: readonly string[];
};

/** Finds our columns among the headings of a file. Without the needed ones, or with one twice, no row can be read. */
export function matchHeadings(headings: readonly string[]): MatchedHeadings | { readonly problem: FileProblem } {
  const places = new Map<Column, number>();
  const unknownHeadings: string[] = [];
  const twice: string[] = [];
  for (const [index, heading] of headings.entries()) {
    const column = columnOf(heading);
    if (column !== undefined && places.has(column)) twice.push(heading.trim());
    else if (column !== undefined) places.set(column, index);
    else if (heading.trim() !== '' && !isErrorHeading(heading)) unknownHeadings.push(heading.trim());
  }
  const missing = neededColumns.filter((column) => !places.has(column));
  if (missing.length > 0) return { problem: { code: 'file-missing-columns', columns: missing } };
  if (twice.length > 0) return { problem: { code: 'file-duplicate-columns', headings: quote(twice) } };
  return { places, unknownHeadings: quote(unknownHeadings) };
}

/** A first row may hold anything, also a thousand sentences: the beginning of the first twenty says enough. */
const quote = (headings: readonly string[]): readonly string[] =>
  headings.slice(0, 20).map((heading) => (heading.length > 80 ? `${heading.slice(0, 80)}…` : heading));
