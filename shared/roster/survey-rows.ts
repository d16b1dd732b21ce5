import type { CellReaders } from './cell-readers';
import { textOf } from './cell-readers';
import { type Column, dateColumns } from './columns';
import { type Duplicates, watchForDuplicates } from './find-duplicates';
import { collectDateEvidence, type DateEvidence } from './judge-dates';
import type { MatchedHeadings } from './match-headings';
import { judgeShape } from './read-row';
import { detach } from './remember';

/** What only all rows together can say. */
export type Survey = {
  /** Rows that have anything in them. */
  readonly rowCount: number;
  readonly duplicates: Duplicates;
  readonly dates: ReadonlyMap<Column, DateEvidence>;
  /** For each heading its first cells that are not empty. */
  readonly samples: readonly (readonly string[])[];
};

const mostSamples = 3;
const longestSample = 40;

/** Goes through the rows below the headings once, before any of them is judged. */
export function surveyRows(
  rows: Iterable<NumberedRow>,
  { headings, places }: MatchedHeadings,
  readers: CellReaders,
): Survey {
  const ids = watchForDuplicates();
  const idPlace = places.get('employee_id');
  const dates = dateColumns.flatMap((column) => {
    const place = places.get(column);
    return place === undefined ? [] : [{ column, place, evidence: collectDateEvidence(readers.shapeOf) }];
  });
  const samples = headings.map((): string[] => []);
  const unsampled = new Set(headings.keys());
  let rowCount = 0;

  for (const { rowNumber, cells } of rows) {
    rowCount += 1;
    const id = idPlace === undefined ? undefined : readers.employeeId(cells[idPlace] ?? '');
    if (id !== undefined && 'value' in id) ids.add(id.value, rowNumber);
    // Where cells are missing or too many, they may stand below the wrong heading.
    if (judgeShape(cells, headings.length) !== undefined) continue;
    for (const { place, evidence } of dates) {
      const text = textOf(cells[place] ?? '');
      if (text !== '') evidence.add(rowNumber, text);
    }
    for (const index of unsampled) {
      const text = textOf(cells[index] ?? '');
      if (text !== '' && samples[index]?.push(shorten(text)) === mostSamples) unsampled.delete(index);
    }
  }
  return {
    rowCount,
    duplicates: ids.duplicates,
    dates: new Map(dates.map(({ column, evidence }) => [column, evidence])),
    samples,
  };
}

/** A row of the file with the number a spreadsheet shows for it. */
export type NumberedRow = { readonly rowNumber: number; readonly cells: readonly string[] };

const shorten = (text: string): string =>
  detach(text.length > longestSample ? `${text.slice(0, longestSample)}…` : text);
