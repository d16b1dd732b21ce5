import type { Column } from './columns';
import type { CellError, CellErrorCode, CellReading } from './reading';

/** One row being read: cells are taken by column, and what is wrong with them is collected. */
export type OpenRow = {
  /** What the cell says. undefined where it is empty, not in the file, or wrong; the last also leaves an error. */
  readonly take: <Value>(column: Column, read: (text: string) => CellReading<Value>) => Value | undefined;
  readonly isFilled: (column: Column) => boolean;
  readonly complain: (column: Column, code: CellErrorCode, more?: Pick<CellError, 'with' | 'rows'>) => void;
  readonly errors: readonly CellError[];
};

/** A cell longer than any value we read is a paste gone wrong; it is not read further. */
const longestCell = 500;
const longestQuote = 80;

/** A dash alone is how people write "nothing". */
const lonelyDash = /^[-‐–—―ー－]$/;

/** What a spreadsheet would run as a formula when somebody opens our answer. */
const formula = /^[=+\-@＝＋－＠]/;

/** Control characters but tab and line breaks, and marks that turn the direction of the text around them. */
const forbidden = /(?![\t\r\n])[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;

export function openRow(cells: readonly string[], places: ReadonlyMap<Column, number>): OpenRow {
  const errors: CellError[] = [];
  const textOf = (column: Column): string => {
    const place = places.get(column);
    const text = place === undefined ? '' : (cells[place] ?? '').trim();
    return lonelyDash.test(text) ? '' : text;
  };
  const complain: OpenRow['complain'] = (column, code, more) => {
    const text = textOf(column);
    const value = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
    errors.push({ column, code, ...(value === '' ? {} : { value }), ...more });
  };
  return {
    take: (column, read) => {
      const text = textOf(column);
      if (text === '') return undefined;
      const reading = judgeText(text) ?? read(text);
      if ('value' in reading) return reading.value;
      complain(column, reading.code);
      return undefined;
    },
    isFilled: (column) => textOf(column) !== '',
    complain,
    errors,
  };
}

function judgeText(text: string): { readonly code: CellErrorCode } | undefined {
  if (text.length > longestCell) return { code: 'too-long' };
  if (forbidden.test(text)) return { code: 'forbidden-characters' };
  return formula.test(text) ? { code: 'formula' } : undefined;
}
