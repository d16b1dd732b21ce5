import { createHash } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { instant } from '../../shared/calendar';
import type { EmailAddress, EmployerId } from '../../shared/registrations/registration';
import { languages } from '../../shared/words/languages';
import type { Clock } from '../ports/clock';
import type { Employers } from '../ports/employers';
import { readItem, replaceItem, sharedDynamodb, writeItem } from './dynamodb-items';

const employerId = z.string().transform((text) => text as EmployerId);
const employerShape = z.object({
  version: z.number(),
  name: z.string(),
  members: z.array(
    z.object({ email: z.string().transform((text) => text as EmailAddress), language: z.enum(languages) }),
  ),
  createdAt: z.number().transform(instant),
});
const keyShape = z.object({ employerId });

const keyOf = (id: EmployerId): string => `employer#${id}`;
/** A plain hash is enough: an API key has 256 bits of chance, so nobody can try them all. */
const keyOfApiKey = (apiKey: string): string => `key#${createHash('sha256').update(apiKey).digest('hex')}`;

/** Employers and their API keys in the one table. */
export function employersInDynamodb(
  table: string,
  clock: Clock,
  dynamodb: DynamoDBClient = sharedDynamodb(),
): Employers {
  return {
    load: async (id) => {
      const item = await readItem(dynamodb, table, keyOf(id), clock.now());
      return item === undefined ? undefined : { id, ...employerShape.parse(item) };
    },
    save: ({ id, version, ...rest }) => replaceItem(dynamodb, table, { pk: keyOf(id), ...rest }, version, clock.now()),
    addKey: (apiKey, employer) => writeItem(dynamodb, table, { pk: keyOfApiKey(apiKey), employerId: employer }),
    byKey: async (apiKey) => {
      const item = await readItem(dynamodb, table, keyOfApiKey(apiKey), clock.now());
      return item === undefined ? undefined : keyShape.parse(item).employerId;
    },
  };
}
