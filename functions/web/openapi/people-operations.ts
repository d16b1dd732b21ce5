/** What an employer may ask the API about the people it registered. */
import * as z from 'zod';
import { movedKinds } from '../../../shared/employers/person-in-round';
import { dateForm } from '../../../shared/registrations/facts-form';
import { shows } from '../../people/choose-people';
import { orders } from '../../people/order-people';
import type { Operation, Parameter } from './operation';

const asked = { in: 'query', required: false } as const;
const codes = (all: readonly string[]): string => all.map((code) => `\`${code}\``).join(', ');

const choosing: readonly Parameter[] = [
  {
    ...asked,
    name: 'until',
    description: 'Only people whose next date is this day or before, such as the day in 90, 60, 30 or 14 days.',
    example: '2027-03-31',
  },
  {
    ...asked,
    name: 'show',
    description: `One of ${codes(shows)}; without it, everybody. Not answered: whom our letters ask to say that they have seen the date, and who has not said so.`,
    example: 'not-answered',
  },
  {
    ...asked,
    name: 'q',
    description: 'Part of a name or employee_id. Upper and lower case, full and half width, and spaces do not matter.',
    example: 'nguyen',
  },
  {
    ...asked,
    name: 'sort',
    description: `One of ${codes(orders)}; the first without it. Whoever has nothing to be sorted by comes last.`,
    example: 'departure',
  },
];
const ofEmployer = { method: 'get', tag: 'People', caller: 'employer' } as const;

const seen = {
  employeeId: z.string(),
  name: z.string().nullable(),
  state: z.string(),
  objected: z.boolean().describe('Whoever objected gets no reminders, and no file registers them again.'),
  reachable: z.boolean().describe('Whether our letters reach them.'),
  asked: z
    .boolean()
    .describe('Whether our letters ask them to say that they have seen the next date: from 30 days before it on.'),
  acknowledged: z.boolean().describe('Whether they said that they have seen the date that counts next.'),
  leaving: z.boolean().describe('Whether they have left the employer and may take their registration over.'),
  abroad: z.boolean(),
  verdict: z.string().describe('As in POST /api/v1/assessments.'),
  departs: dateForm.nullable().describe('The day of departure of a trip that is not over.'),
  returns: dateForm.nullable().describe('The day they mean to be back from it.'),
  returnBy: dateForm.nullable().describe('Last day of the permission of a trip that is not over.'),
  next: z.strictObject({ kind: z.string(), date: dateForm }).nullable().describe('The date that counts next.'),
  daysLeft: z.int().nullable().describe('Whole days from today in Japan to that date; negative once it has passed.'),
  moved: z
    .array(
      z.strictObject({
        kind: z.enum(movedKinds),
        before: dateForm.nullable().describe('Null where the date did not exist before.'),
        now: dateForm.nullable().describe('Null where it does no more.'),
        rule: z.string(),
        since: dateForm.describe('The day the change came into force.'),
        knownOn: dateForm.describe(
          'The day on which people are told of it; later than `since` where we learned of it late.',
        ),
      }),
    )
    .describe('Dates that a change of law moved, for 60 days after people are told of it.'),
};

const instant = z.iso.datetime();

const inFull = z.strictObject({
  ...seen,
  registeredAt: instant,
  acknowledgedAt: instant.nullable().describe('When they said that they have seen the next date.'),
  bouncedAt: instant.nullable().describe('When the letter was sent that came back; null where our letters reach them.'),
  leavingSince: instant.nullable().describe('When you said that they have left you.'),
  planToReturnBy: dateForm.nullable().describe('The day to aim for: a week before returnBy, and before the stay ends.'),
  deadlines: z
    .array(z.strictObject({ kind: z.string(), date: z.iso.date(), rule: z.string() }))
    .describe('Every date of the law, ascending, with the rule that sets it.'),
  reasons: z
    .array(
      z.strictObject({
        text: z.string(),
        rule: z.strictObject({ id: z.string(), article: z.string(), url: z.string() }).nullable(),
      }),
    )
    .describe(
      'Why the dates are what they are and what would change them, as we tell the person, in the language asked for.',
    ),
  letters: z
    .array(
      z.strictObject({
        key: z.string(),
        kind: z.string(),
        status: z.string().describe('`promised`, `sent`, `delivered`, `bounced` and so on.'),
        promisedAt: instant,
        at: instant.describe('When it went or was given up; of a promised one, when it goes.'),
      }),
    )
    .describe('What became of our letters, and which will come; not what they say.'),
});

export const peopleOperations: readonly Operation[] = [
  {
    ...ofEmployer,
    path: '/api/v1/people',
    summary: 'Read who is registered, most urgent first',
    description:
      'A hundred at a time. Go on with `cursor` set to `next`, and everything else as before, until `next` is null.',
    parameters: [
      ...choosing,
      {
        ...asked,
        name: 'cursor',
        description: '`next` of the page before. It belongs to the order it was given for.',
        example: '',
      },
    ],
    answer: {
      status: 200,
      description: 'A page of people.',
      body: z.strictObject({
        people: z.array(z.strictObject(seen)),
        total: z.int().nonnegative().describe('On all pages.'),
        next: z.string().nullable(),
      }),
    },
    problems: ['api-key-invalid', 'api-key-not-allowed', 'invalid-input'],
  },
  {
    ...ofEmployer,
    path: '/api/v1/people.csv',
    summary: 'Fetch who is registered as a spreadsheet',
    description: 'The same list, all of it, in UTF-8 for Excel; no cell in it is one that a spreadsheet would run.',
    parameters: choosing,
    answer: { status: 200, description: 'A CSV file.', contentType: 'text/csv' },
    problems: ['api-key-invalid', 'api-key-not-allowed', 'invalid-input'],
  },
  {
    ...ofEmployer,
    path: '/api/v1/people/{employeeId}',
    summary: 'Read one person: dates and reasons, letters, answers',
    description:
      'Somebody another employer registered, and somebody nobody registered, are the same to you: there is no such person.',
    parameters: [
      {
        name: 'employeeId',
        in: 'path',
        required: true,
        description: 'The employee_id of your file, percent-encoded.',
        example: 'E1',
      },
    ],
    answer: { status: 200, description: 'The person.', body: inFull },
    problems: ['api-key-invalid', 'api-key-not-allowed', 'person-not-found'],
  },
];
