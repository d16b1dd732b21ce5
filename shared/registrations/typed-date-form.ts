import { monthNumberOf, plainDigits } from './month-names';

/** A date as a person types it: three boxes, the month as a number or by its name. */
export type TypedDate = { readonly day: string; readonly month: string; readonly year: string };
export type DatePart = keyof TypedDate;

export const dateParts = ['day', 'month', 'year'] as const satisfies readonly DatePart[];

export type TypedDateReading = {
  /** null where all boxes are empty; else `YYYY-MM-DD`, or a text no schema takes for a date. */
  readonly text: string | null;
  /** The boxes to mark where the text is refused. */
  readonly suspects: readonly DatePart[];
};

/**
 * Reads the three boxes: `27`, `3` or `March` or `MAR` or `3月` or `março`, `2027`. Full-width digits are digits, and so are Nepali and Burmese ones.
 * A year of two digits is refused: 27 might be 2027 or the 27th of an era.
 */
export function readTypedDate(typed: TypedDate): TypedDateReading {
  const [day, month, year] = [clean(typed.day, '日'), plainDigits(typed.month).trim(), clean(typed.year, '年')];
  if (day === '' && month === '' && year === '') return { text: null, suspects: dateParts };
  const monthNumber = monthNumberOf(month);
  const suspects = dateParts.filter(
    (part) => ({ day: !/^\d{1,2}$/.test(day), month: monthNumber === undefined, year: !/^\d{4}$/.test(year) })[part],
  );
  if (monthNumber === undefined || suspects.length > 0) return { text: 'incomplete', suspects };
  return { text: `${year}-${pad(monthNumber)}-${day.padStart(2, '0')}`, suspects: dateParts };
}

/** A date in the three boxes, as we show it again. */
export function typedDateOf(text: string | null | undefined): TypedDate {
  const [year = '', month = '', day = ''] = (text ?? '').split('-');
  return { year, month: withoutZero(month), day: withoutZero(day) };
}

const clean = (text: string, unit: string): string => {
  const plain = plainDigits(text).trim();
  return plain.endsWith(unit) ? plain.slice(0, -unit.length).trim() : plain;
};

const pad = (value: number): string => String(value).padStart(2, '0');
const withoutZero = (digits: string): string => digits.replace(/^0/, '');
