import type { DateText } from '../calendar';
import type { CellReader, CellReaders } from './cell-readers';
import type { Column } from './columns';

/** What every row of one file has in common. */
export type RowSetting = {
  /** How many cells a row must have: as many as there are headings. */
  readonly width: number;
  readonly places: ReadonlyMap<Column, number>;
  readonly readers: CellReaders;
  /** The reader of the dates of a column. */
  readonly dates: (column: Column) => CellReader<DateText>;
};
