import { type DateShape, dateOf } from './date-shape';

/** The eras a living person's papers are written in: the year before the first, and the first day (Cabinet Orders on the era names; Imperial Household). */
const eras = [
  { names: ['令和', '令', 'R'], yearZero: 2018, begins: '2019-05-01' },
  { names: ['平成', '平', 'H'], yearZero: 1988, begins: '1989-01-08' },
  { names: ['昭和', '昭', 'S'], yearZero: 1925, begins: '1926-12-25' },
] as const;

/** `令和9年3月1日`, `R9.03.01`, `平成元年1月8日`, `H31/4/30`. */
const eraDate =
  /^(令和|平成|昭和|[令平昭RHS]) ?(元|\d{1,2})(?:年 ?(\d{1,2})月 ?(\d{1,2})日|([-/.])(\d{1,2})\5(\d{1,2}))$/i;

/**
 * Reads a date of a Japanese era from a tidied text; undefined for anything else.
 * A day before the era began is not in the calendar. One after its end is: papers of 2018 say 平成35年 and mean 2023.
 */
export function readEra(text: string): DateShape | undefined {
  const [, name, year, month, dayOfMonth, , otherMonth, otherDay] = eraDate.exec(text) ?? [];
  if (name === undefined || year === undefined) return undefined;
  const era = eras.find(({ names }) => names.some((each) => each === name.toUpperCase()));
  if (era === undefined) return undefined;
  const yearOfEra = year === '元' ? 1 : Number(year);
  if (yearOfEra === 0) return { kind: 'no-such-date' };
  const shape = dateOf(String(era.yearZero + yearOfEra), month ?? otherMonth, dayOfMonth ?? otherDay);
  return shape.kind === 'date' && shape.date < era.begins ? { kind: 'no-such-date' } : shape;
}
