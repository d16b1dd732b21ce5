import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { EmployerId } from '../../shared/registrations/registration';
import { encodings } from '../../shared/roster/file-reading';
import { languages } from '../../shared/words/languages';
import type { Clock } from '../ports/clock';
import { type ImportDesk, type Uploads, uploadStates } from '../ports/uploads';
import { answersForm, meaningForm } from '../uploads/answers-form';
import { expiry, readItem, removeItem, replaceItem, sharedDynamodb } from './dynamodb-items';
import { instantShape } from './stored-ledger';

const count = z.number();
const lettersShape = { today: count, week: count, people: count.default(0) };
const employerShape = z.string().transform((text) => text as EmployerId);
const uploadShape = z.object({
  version: z.number(),
  employerId: employerShape,
  filename: z.string(),
  state: z.enum(uploadStates),
  failure: z.object({ code: z.string(), en: z.string(), ja: z.string() }).optional(),
  unknownHeadings: z.array(z.string()).optional(),
  answers: answersForm.optional(),
  encoding: z.enum(encodings).optional(),
  parts: count,
  partsDone: z.array(z.number()),
  underway: z.array(z.object({ part: count, done: count })).default([]),
  rowsToWrite: count.default(0),
  counts: z.object({
    create: count,
    update: count,
    unchanged: count,
    missing: count,
    conflict: count,
    objected: count.default(0),
    error: count,
  }),
  letters: z.object({
    ...lettersShape,
    byLanguage: z.partialRecord(z.enum(languages), z.object(lettersShape)).default({}),
  }),
  written: z.object({ create: count, update: count }).default({ create: 0, update: 0 }),
  committedAt: z.optional(instantShape),
  writtenAt: z.optional(instantShape),
  undo: z
    .object({ partsDone: z.array(count), restored: count, removed: count, kept: count, lettersGone: count })
    .optional(),
  createdAt: instantShape,
  expiresAt: instantShape,
});

const deskShape = z.object({
  version: count,
  headings: z.record(z.string(), meaningForm).optional(),
  busy: z.object({ uploadId: z.string(), version: count, until: instantShape }).optional(),
  uploads: z.array(z.string()).optional(),
  closedAt: z.optional(instantShape),
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
    remove: (id) => removeItem(dynamodb, table, `upload#${id}`),
    loadDesk: async (employerId): Promise<ImportDesk> => {
      const item = await readItem(dynamodb, table, `desk#${employerId}`, clock.now());
      return item === undefined ? { employerId, version: 0 } : { employerId, ...deskShape.parse(item) };
    },
    saveDesk: ({ employerId, version, ...rest }) =>
      replaceItem(dynamodb, table, { pk: `desk#${employerId}`, ...rest }, version, clock.now()),
    removeDesk: (employerId) => removeItem(dynamodb, table, `desk#${employerId}`),
  };
}
