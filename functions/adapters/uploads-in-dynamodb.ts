import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { instant } from '../../shared/calendar';
import type { EmployerId } from '../../shared/registrations/registration';
import type { Clock } from '../ports/clock';
import { type Uploads, uploadStates } from '../ports/uploads';
import { expiry, readItem, replaceItem, sharedDynamodb } from './dynamodb-items';

const instantShape = z.number().transform(instant);
const count = z.number();
const uploadShape = z.object({
  version: z.number(),
  employerId: z.string().transform((text) => text as EmployerId),
  filename: z.string(),
  state: z.enum(uploadStates),
  failure: z.object({ code: z.string(), en: z.string(), ja: z.string() }).optional(),
  unknownHeadings: z.array(z.string()).optional(),
  parts: count,
  partsDone: z.array(z.number()),
  counts: z.object({ create: count, update: count, unchanged: count, missing: count, conflict: count, error: count }),
  letters: z.object({ today: count, week: count }),
  createdAt: instantShape,
  expiresAt: instantShape,
});

/** Uploads in the one table; one past its `expiresAt` is read as absent. */
export function uploadsInDynamodb(table: string, clock: Clock, dynamodb: DynamoDBClient = sharedDynamodb()): Uploads {
  return {
    load: async (id) => {
      const item = await readItem(dynamodb, table, `upload#${id}`, clock.now());
      return item === undefined ? undefined : { id, ...uploadShape.parse(item) };
    },
    save: ({ id, version, expiresAt, ...rest }) =>
      replaceItem(dynamodb, table, { pk: `upload#${id}`, ...rest, ...expiry(expiresAt) }, version, clock.now()),
  };
}
