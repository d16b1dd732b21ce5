import * as z from 'zod';

const person = { employeeId: z.string(), name: z.string().optional() };

/** People whom the plan does not write, as they lie in the bucket. */
export const peopleAside = z.object({
  /** Registered by this employer and not in the file. A proposal: nobody is deleted because a file does not name them. */
  missing: z.array(z.object(person)).readonly(),
  /** In the file, but nothing is written of them: they objected, or they left this employer and keep their registration themself. */
  objected: z.array(z.object({ ...person, rowNumber: z.int(), keepsThemself: z.boolean().optional() })).readonly(),
});
export type PeopleAside = Readonly<z.output<typeof peopleAside>>;
