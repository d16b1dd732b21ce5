import type { DateText } from '../../calendar';
import type { DateOrder } from '../file-reading';
import type { CellReading } from '../reading';
import { type DateShape, dateOf } from './date-shape';
import { readDateShape } from './read-date-shape';

/** How the dates of one column are written, as far as a single one cannot say it. */
export type DateRule = {
  /** Absent: a date with the year last is not read. */
  readonly order?: DateOrder | undefined;
  /** Whether five digits are a date of Excel's 1900 system. */
  readonly serials?: boolean | undefined;
};

/** Reads a day of the calendar by the rule of its column. Without a rule, nothing that could be read in two ways is read. */
export const readDate = (text: string, rule: DateRule = {}): CellReading<DateText> =>
  decideDate(readDateShape(text), rule);

/** What a shape is as a date, once the column has said how it is written. */
export function decideDate(shape: DateShape, { order, serials }: DateRule): CellReading<DateText> {
  switch (shape.kind) {
    case 'date':
      return { value: shape.date };
    case 'serial':
      return serials ? { value: shape.date } : { code: 'date-unreadable' };
    case 'year-last':
      if (order === undefined) return { code: 'date-order-unclear' };
      return decideDate(
        order === 'day-first'
          ? dateOf(shape.year, String(shape.second), String(shape.first))
          : dateOf(shape.year, String(shape.first), String(shape.second)),
        {},
      );
    case 'no-such-date':
      return { code: 'no-such-date' };
    case 'unreadable':
      return { code: 'date-unreadable' };
  }
}
