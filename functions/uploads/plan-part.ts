import * as z from 'zod';
import { contactForm, nameForm } from '../../shared/registrations/contact-form';
import { factsFields } from '../../shared/registrations/facts-form';
import { lifecycle, type RegistrationState } from '../../shared/registrations/lifecycle';
import type { RegistrationId, TravellerId } from '../../shared/registrations/registration';
import type { Person } from '../../shared/roster/apply-row';
import { partInCells } from './plan-cells';

/** A plan lies in the bucket in parts of this many rows; each is one message and one run of the import room. */
export const rowsPerPart = 1_000;

const person = {
  contact: contactForm,
  traveller: z.object({
    id: z.string().transform((id) => id as TravellerId),
    label: nameForm.optional(),
    ...factsFields,
  }),
};
const state = z.string().refine((text): text is RegistrationState => Object.hasOwn(lifecycle, text));

/** One row to write: whose it is, what was stored when the plan was made, and what will stand. */
export type PlannedRow = {
  readonly rowNumber: number;
  readonly employeeId: string;
  readonly id: RegistrationId;
  /** Something else at commit is a conflict; an undo brings it back. null where nobody was registered. */
  readonly before: (Person & { readonly state: RegistrationState }) | null;
  readonly after: Person;
};

const plannedRow = z.object({
  rowNumber: z.int(),
  employeeId: z.string(),
  id: z.string().transform((id) => id as RegistrationId),
  before: z
    .object({ ...person, state })
    .nullable()
    .default(null),
  after: z.object(person),
});

/** The shape of a part in the bucket. The release before wrote a list of rows with named fields; its plans lie there for seven days. */
export const planPart = z.union([partInCells, z.unknown()]).pipe(z.array(plannedRow).readonly());
