/** Which law the letters of this release are planned by. Changes by itself whenever anybody's dates, letters or hours may be others. */
import { createHash } from 'node:crypto';
import { dateText, dayOf, type Instant, japanDay } from '../../shared/calendar';
import type { Day } from '../../shared/calendar/day';
import type {
  EmailAddress,
  Registration,
  RegistrationId,
  TimeZone,
  TravellerId,
} from '../../shared/registrations/registration';
import { examples } from '../../shared/rules/examples';
import type { Facts } from '../../shared/rules/facts';
import { daysOfChange, firstDayOfLaw, lawOn, tables } from '../../shared/rules/law-on';
import type { DatedRow, DatedRows } from '../../shared/rules/values/dated-row';
import { wholeLaw } from '../../shared/rules/whole-law';
import { endOfKeeping } from '../end-of-keeping';
import { clockAt } from '../hours';
import { openLetters } from '../next-letter';

const tokyo = 'Asia/Tokyo' as TimeZone;

const hash = (value: unknown, digits: number): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, digits);

let ofRelease: string | undefined;

/**
 * The day of the latest change of the law in force, and a fingerprint of all this release knows, such as `2026-10-01-5f0c1e7ab2d4`: of the
 * rules, of the values and of every letter, with its hour, that the people of the worked examples get. So it also changes with
 * the procedure and with the plan, as far as the examples notice.
 */
export function versionOfLaw(now: Instant): string {
  ofRelease ??= hash([wholeLaw, examples.map(({ facts, on }) => lettersFor(facts, dayOf(on)))], 12);
  return `${lawOn(japanDay(now)).stated.version}-${ofRelease}`;
}

/** Every letter of an example that nobody was sent yet, with its hour, and the end of keeping it. */
export function lettersFor(facts: Facts, on: Day) {
  const registeredAt = clockAt(on, 9, tokyo);
  const registration: Registration = {
    id: 'example' as RegistrationId,
    version: 0,
    state: 'active',
    contact: { email: 'example@example.com' as EmailAddress, language: 'en', timeZone: tokyo },
    travellers: [{ id: 't1' as TravellerId, ...facts }],
    origin: { by: 'self' },
    registeredAt,
    occasions: [],
    ledger: [],
  };
  return [
    ...openLetters(registration, registeredAt).map(({ letter, dueAt }) => [letter.key, dueAt]),
    endOfKeeping(registration, registeredAt),
  ];
}

/** The dated rows that may move a date, each by its table, its day and what it says: `specialReentry 2028-04-01 0c1d2e3f`. */
export const rowsOfRelease = (): readonly string[] => allRows().map(({ name }) => name);

/** The days on which people are told of rows that stand in this release and are not among those known before. */
export const daysOfNewRows = (known: readonly string[]): readonly Day[] => [
  ...new Set(newRows(known).map(({ row: { from, known: told = from } }) => dayOf(told > from ? told : from))),
];

type NamedRow = { readonly table: string; readonly row: DatedRow<unknown>; readonly name: string };

/** What stands in this release and is not among the rows known before. */
export const newRows = (known: readonly string[]): readonly NamedRow[] =>
  allRows().filter(({ name }) => !known.includes(name));

const allRows = (): readonly NamedRow[] =>
  Object.entries(tables).flatMap(([table, rows]: [string, DatedRows<unknown>]) =>
    rows
      .filter(({ from }) => from !== firstDayOfLaw)
      .map((row) => ({ table, row, name: `${table} ${row.from} ${hash(row, 8)}` })),
  );

/** The next day, in Japan, on which another law comes into force; undefined where none is known. */
export function nextChangeOfLaw(now: Instant): Day | undefined {
  const today = dateText(japanDay(now));
  const next = daysOfChange.find((day) => day > today);
  return next === undefined ? undefined : dayOf(next);
}
