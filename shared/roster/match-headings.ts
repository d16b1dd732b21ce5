import { type Column, columnOf, isErrorHeading, neededColumns } from './columns';
import type { Answers, ColumnLook } from './file-reading';
import { fold } from './fold';

/** What a heading means: a column of ours, one to pass over, or nothing we know. */
export type Meaning = ColumnLook['column'];

/** Says what a heading means, by the person's answers first and the spellings we know second; undefined for an empty one. */
export type MeaningOf = (heading: string) => Meaning | undefined;

export function meaningBy(mapping: Answers['mapping'] = {}): MeaningOf {
  const answered = new Map(Object.entries(mapping).map(([heading, meaning]) => [fold(heading), meaning]));
  return (heading) => {
    const text = heading.trim();
    if (text === '') return undefined;
    return answered.get(fold(text)) ?? columnOf(text) ?? (isErrorHeading(text) ? 'ignore' : 'unknown');
  };
}

export type MatchedHeadings = {
  /** As the uploader wrote them, without the empty ones a spreadsheet leaves behind the last. */
  readonly headings: readonly string[];
  /** One for each heading. */
  readonly meanings: readonly Meaning[];
  /** Where each known column stands. */
  readonly places: ReadonlyMap<Column, number>;
  readonly unknown: readonly string[];
  /** Headings that mean the same column as one before them. */
  readonly twice: readonly string[];
  readonly missing: readonly Column[];
};

/** Finds our columns among the headings of a file. */
export function matchHeadings(row: readonly string[], meaningOf: MeaningOf): MatchedHeadings {
  const headings = row.slice(0, row.findLastIndex((heading) => heading.trim() !== '') + 1);
  const places = new Map<Column, number>();
  const unknown: string[] = [];
  const twice: string[] = [];
  const meanings = headings.map((heading, index): Meaning => {
    const meaning = meaningOf(heading) ?? 'ignore';
    if (meaning === 'unknown') unknown.push(heading.trim());
    if (meaning === 'unknown' || meaning === 'ignore') return meaning;
    if (places.has(meaning)) twice.push(heading.trim());
    else places.set(meaning, index);
    return meaning;
  });
  const missing = neededColumns.filter((column) => !places.has(column));
  return { headings, meanings, places, unknown: shorten(unknown), twice: shorten(twice), missing };
}

/** A first row may hold anything, also a thousand sentences: the beginning of the first twenty says enough. */
const shorten = (headings: readonly string[]): readonly string[] =>
  headings.slice(0, 20).map((heading) => (heading.length > 80 ? `${heading.slice(0, 80)}…` : heading));
