import * as z from 'zod';
import { contactForm, nameForm } from '../../shared/registrations/contact-form';
import { factsFields } from '../../shared/registrations/facts-form';
import type { RegistrationId, TravellerId } from '../../shared/registrations/registration';
import type { Person } from '../../shared/roster/apply-row';

/** A plan lies in the bucket in parts of this many rows; each is one message and one run of the import room. */
export const rowsPerPart = 1_000;

const person = z.object({
  contact: contactForm,
  traveller: z.object({
    id: z.string().transform((id) => id as TravellerId),
    label: nameForm.optional(),
    ...factsFields,
  }),
});

/** One row to write: whose it is, what was stored when the plan was made, and what will stand. */
export type PlannedRow = {
  readonly rowNumber: number;
  readonly employeeId: string;
  readonly id: RegistrationId;
  /** The version seen at planning; 0 where there was none. Another one at commit is a conflict. */
  readonly version: number;
  readonly before: Person | null;
  readonly after: Person;
};

const plannedRow = z.object({
  rowNumber: z.int(),
  employeeId: z.string(),
  id: z.string().transform((id) => id as RegistrationId),
  version: z.int(),
  before: person.nullable(),
  after: person,
});

const planPart = z.array(plannedRow);

export const writePlanPart = (rows: readonly PlannedRow[]): string => JSON.stringify(rows);
export const readPlanPart = (bytes: Uint8Array): readonly PlannedRow[] =>
  planPart.parse(JSON.parse(new TextDecoder().decode(bytes)));
