import type { DateText } from '../calendar';
import type { CellReader, CellReaders } from './cell-readers';
import type { Column } from './columns';

/** What every row of one file has in common. */
export type RowSetting = {
  /** How many cells a row must have: as many as there are headings. */
  readonly width: number;
  readonly places: ReadonlyMap<Column, number>;
  /** Whether the file has columns of these. Most files lack some, and then no row need be asked. */
  readonly tells: { readonly trip: boolean; readonly permit: boolean; readonly pending: boolean };
  readonly readers: CellReaders;
  /** The reader of the dates of a column. */
  readonly dates: (column: Column) => CellReader<DateText>;
};
