/**
 * Rows of a plan as they lie in the bucket: where each cell belongs is said once for a part, and a row is a list of its cells. Named
 * fields in every row take twice as much room, and four times as long to write: most of what planning a large file took.
 */
import * as z from 'zod';
import type { Contact } from '../../shared/registrations/registration';
import type { Residence } from '../../shared/rules/facts';
import type { PlannedRow } from './plan-part';

/** How each field of a thing is read from it: a field that is added there and forgotten here is an error of the compiler. */
type FieldsOf<Thing> = { readonly [Name in keyof Required<Thing>]: (thing: Thing) => unknown };

const contactFields: FieldsOf<Contact> = {
  email: ({ email }) => email,
  name: ({ name }) => name,
  language: ({ language }) => language,
  timeZone: ({ timeZone }) => timeZone,
  secondEmail: ({ secondEmail }) => secondEmail,
};

const residenceFields: FieldsOf<Residence> = {
  status: ({ status }) => status,
  stayEnds: ({ stayEnds }) => stayEnds,
  grant: ({ grant }) => grant,
  grantMonths: ({ grantMonths }) => grantMonths,
  cardEnds: ({ cardEnds }) => cardEnds,
  card: ({ card }) => card,
  passport: ({ passport }) => passport,
  passportEnds: ({ passportEnds }) => passportEnds,
  birthDate: ({ birthDate }) => birthDate,
  exclusions: ({ exclusions }) => (exclusions.length === 0 ? null : exclusions),
  pending: ({ pending }) => pending,
};

const travellerFields: FieldsOf<Omit<PlannedRow['after']['traveller'], 'residence'>> = {
  id: ({ id }) => id,
  label: ({ label }) => label,
  trip: ({ trip }) => trip,
  permit: ({ permit }) => permit,
};

const rowFields: FieldsOf<Omit<PlannedRow, 'after'>> = {
  rowNumber: ({ rowNumber }) => rowNumber,
  employeeId: ({ employeeId }) => employeeId,
  id: ({ id }) => id,
  before: ({ before }) => before,
};

const fields = { row: rowFields, contact: contactFields, traveller: travellerFields, residence: residenceFields };

const ofRow = Object.values(rowFields);
const ofContact = Object.values(contactFields);
const ofTraveller = Object.values(travellerFields);
const ofResidence = Object.values(residenceFields);

/** The cells of a row, in the four groups of `fields`. What is absent is written as null, as whatever is null. */
function cellsOf(row: PlannedRow): readonly (readonly unknown[])[] {
  const { contact, traveller } = row.after;
  return [
    ofRow.map((read) => read(row)),
    ofContact.map((read) => read(contact)),
    ofTraveller.map((read) => read(traveller)),
    ofResidence.map((read) => read(traveller.residence)),
  ];
}

/** Some rows of a part as text, to be joined by commas. */
export const writeRows = (rows: readonly PlannedRow[]): string => JSON.stringify(rows.map(cellsOf)).slice(1, -1);

const names = JSON.stringify(Object.fromEntries(Object.entries(fields).map(([group, of]) => [group, Object.keys(of)])));

/** A part of a plan as text: the names of its fields, and such rows. */
export const writePart = (rows: string): string => `{"names":${names},"rows":[${rows}]}`;

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
