/** What an employer may ask the API about somebody who has left. */
import * as z from 'zod';
import type { Operation } from './operation';

export const offerOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/api/v1/people/{employeeId}/offer',
    tag: 'People',
    caller: 'employer',
    summary: 'Say that somebody has left, and let them keep their reminders',
    description:
      'Writes one letter, in their language, that offers the person to keep the registration for themselves. Their reminders go on. Until they press that they keep it nothing changes, and `leaving` is true; from then on you no longer see them. Asking again within seven days sends nothing more.',
    parameters: [
      {
        name: 'employeeId',
        in: 'path',
        required: true,
        description: 'The employee_id of your file, percent-encoded.',
        example: 'E1',
      },
    ],
    answer: {
      status: 202,
      description: 'The letter is on its way, or went less than a week ago.',
      body: z.strictObject({
        employeeId: z.string(),
        offeredAt: z.iso.datetime().describe('When it was offered, in UTC (RFC 3339).'),
      }),
    },
    problems: ['api-key-invalid', 'api-key-not-allowed', 'person-not-found', 'person-objected', 'person-unreachable'],
  },
];
