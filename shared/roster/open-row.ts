import { type CellReader, textOf } from './cell-readers';
import type { Column } from './columns';
import type { CellError, CellErrorCode } from './reading';

/** One row being read: cells are taken by column, and what is wrong with them is collected. */
export type OpenRow = {
  /** What the cell says. undefined where it is empty, not in the file, or wrong; the last also leaves an error. */
  readonly take: <Value>(column: Column, read: CellReader<Value>) => Value | undefined;
  readonly isFilled: (column: Column) => boolean;
  readonly complain: (column: Column, code: CellErrorCode, more?: Pick<CellError, 'with' | 'rows'>) => void;
  readonly errors: readonly CellError[];
};

const longestQuote = 80;

export function openRow(cells: readonly string[], places: ReadonlyMap<Column, number>): OpenRow {
  const errors: CellError[] = [];
  const cellOf = (column: Column): string => {
    const place = places.get(column);
    return place === undefined ? '' : (cells[place] ?? '');
  };
  const complain: OpenRow['complain'] = (column, code, more) => {
    const text = textOf(cellOf(column));
    const value = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
    errors.push({ column, code, ...(value === '' ? {} : { value }), ...more });
  };
  return {
    take: (column, read) => {
      const cell = cellOf(column);
      const reading = cell === '' ? undefined : read(cell);
      if (reading === undefined) return undefined;
      if ('value' in reading) return reading.value;
      complain(column, reading.code);
      return undefined;
    },
    isFilled: (column) => {
      const cell = cellOf(column);
      return cell !== '' && textOf(cell) !== '';
    },
    complain,
    errors,
  };
}
