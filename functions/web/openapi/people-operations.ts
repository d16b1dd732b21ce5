/** What an employer may ask the API about the people it registered. */
import * as z from 'zod';
import { dateForm } from '../../../shared/registrations/facts-form';
import type { Operation, Parameter } from './operation';

const until: Parameter = {
  name: 'until',
  in: 'query',
  required: false,
  description: 'Only people whose next date is this day or before.',
  example: '2027-03-31',
};
const ofEmployer = { method: 'get', tag: 'People', caller: 'employer' } as const;

const personAnswer = z.looseObject({
  employeeId: z.string(),
  name: z.string().nullable(),
  state: z.string(),
  objected: z.boolean().describe('Whoever objected gets no reminders, and no file registers them again.'),
  reachable: z.boolean().describe('Whether our letters reach them.'),
  acknowledged: z.boolean().describe('Whether they said that they have seen the date that counts next.'),
  leaving: z.boolean().describe('Whether they have left the employer and may take their registration over.'),
  abroad: z.boolean(),
  verdict: z.string().describe('As in POST /api/v1/assessments.'),
  returnBy: dateForm.nullable().describe('Last day of the permission of a trip that is not over.'),
  next: z.strictObject({ kind: z.string(), date: dateForm }).nullable().describe('The date that counts next.'),
  daysLeft: z.int().nullable().describe('Whole days from today in Japan to that date; negative once it has passed.'),
});

export const peopleOperations: readonly Operation[] = [
  {
    ...ofEmployer,
    path: '/api/v1/people',
    summary: 'Read who is registered, most urgent first',
    description: 'A hundred at a time. Go on with `cursor` set to `next` until `next` is null.',
    parameters: [
      until,
      { name: 'cursor', in: 'query', required: false, description: '`next` of the page before.', example: '' },
    ],
    answer: {
      status: 200,
      description: 'A page of people.',
      body: z.strictObject({
        people: z.array(personAnswer),
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
    parameters: [until],
    answer: { status: 200, description: 'A CSV file.', contentType: 'text/csv' },
    problems: ['api-key-invalid', 'api-key-not-allowed', 'invalid-input'],
  },
];
