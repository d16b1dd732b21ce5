/**
 * Rows of a plan as they lie in the bucket: where each cell belongs is said once for a part, and a row is a list of its cells. Named
 * fields in every row would take more than twice the room.
 */
import * as z from 'zod';
import type { PlannedRow } from './plan-part';

/** The names of the cells, in four groups and in the order of `cellsOf`. */
const names = {
  row: ['rowNumber', 'employeeId', 'id', 'before'],
  contact: ['email', 'name', 'language', 'timeZone', 'secondEmail'],
  traveller: ['id', 'label', 'trip', 'permit'],
  residence: [
    ...['status', 'stayEnds', 'grant', 'grantMonths', 'cardEnds', 'card'],
    ...['passport', 'passportEnds', 'birthDate', 'exclusions', 'pending'],
  ],
};

/** The cells of a row. What is absent is written as null, as whatever is null. */
function cellsOf({ rowNumber, employeeId, id, before, after: { contact, traveller } }: PlannedRow) {
  const { email, name, language, timeZone, secondEmail } = contact;
  const { label, trip, permit, residence } = traveller;
  const { status, stayEnds, grant, grantMonths, cardEnds, card } = residence;
  const { passport, passportEnds, birthDate, exclusions, pending } = residence;
  return [
    [rowNumber, employeeId, id, before],
    [email, name, language, timeZone, secondEmail],
    [traveller.id, label, trip, permit],
    [status, stayEnds, grant, grantMonths, cardEnds, card, passport, passportEnds, birthDate, exclusions, pending],
  ];
}

/** Some rows of a part as text, to be joined by commas. */
export const writeRows = (rows: readonly PlannedRow[]): string => JSON.stringify(rows.map(cellsOf)).slice(1, -1);

/** A part of a plan as text: the names of its fields, and such rows. */
export const writePart = (rows: string): string => `{"names":${JSON.stringify(names)},"rows":[${rows}]}`;

const someNames = z.array(z.string());
const someCells = z.array(z.unknown());

/** Reads such a part; its rows have their fields by name again, and are still to be judged. */
export const partInCells = z
  .object({
    names: z.object({ row: someNames, contact: someNames, traveller: someNames, residence: someNames }),
    rows: z.array(z.tuple([someCells, someCells, someCells, someCells])),
  })
  .transform(({ names, rows }): unknown =>
    rows.map(([row, contact, traveller, residence]) => ({
      ...named(names.row, row),
      after: {
        contact: named(names.contact, contact),
        traveller: { ...named(names.traveller, traveller), residence: named(names.residence, residence) },
      },
    })),
  );

/** A cell that is null is a field that is absent: where null has a meaning, a form takes it for what is not said. */
const named = (names: readonly string[], cells: readonly unknown[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(names.map((name, index) => [name, cells[index] ?? undefined]));
