/** What an employer may ask the API about its account, and the calendar of its people. */
import * as z from 'zod';
import { deeds, roles } from '../../../shared/employers/employer';
import { languages } from '../../../shared/words/languages';
import type { Operation } from './operation';

const ofEmployer = { method: 'get', tag: 'Account', caller: 'employer' } as const;
const instant = z.iso.datetime().describe('A point in time, in UTC (RFC 3339).');
const problems = ['api-key-invalid', 'api-key-not-allowed'] as const;

const member = z.strictObject({
  id: z.string().describe('Stays with the member.'),
  email: z.string(),
  language: z.enum(languages),
  role: z.enum(roles),
  letters: z.enum(['reachable', 'stopped', 'unreachable', 'unwelcome']).describe('Whether our letters reach them.'),
  since: instant,
});
const entry = z.strictObject({
  at: instant,
  by: z.string().describe('The id of a member; `key-` and the first letters of the id of a key; or `operator`.'),
  did: z.enum(deeds),
  to: z.string().optional().describe('What it was done to: a member, a key, an upload or a person, by its id.'),
});

export const accountOperations: readonly Operation[] = [
  {
    ...ofEmployer,
    path: '/api/v1/members',
    summary: 'Read who may sign in',
    description: 'Members are invited, changed and removed on the pages, by people. The scope is `account:read`.',
    answer: { status: 200, description: 'All members.', body: z.strictObject({ members: z.array(member) }) },
    problems,
  },
  {
    ...ofEmployer,
    path: '/api/v1/audit',
    summary: 'Read who did what',
    description:
      'The last fifty deeds, newest first: ids, never addresses or names of people. What a program only reads is not listed. The scope is `account:read`.',
    answer: { status: 200, description: 'The deeds.', body: z.strictObject({ entries: z.array(entry) }) },
    problems,
  },
  {
    ...ofEmployer,
    path: '/api/v1/people.ics',
    tag: 'People',
    summary: 'Fetch the dates of everybody as a calendar',
    description:
      'iCalendar (RFC 5545), as members subscribe to it by an address of their own: departure, planned return, last day to be back, end of stay and of card, with alarms. An event keeps its UID when its date moves; SEQUENCE counts up; what we know to hold no longer is given as CANCELLED for a while.',
    answer: { status: 200, description: 'A calendar.', contentType: 'text/calendar' },
    problems,
  },
];
