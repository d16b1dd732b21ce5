import * as z from 'zod';
import { instant } from '../../shared/calendar';
import type { ClaimId, LetterKey } from '../../shared/registrations/ledger';
import type { EmailAddress } from '../../shared/registrations/registration';
import type { NextLetter } from '../next-letter';
import { shardOf } from './dynamodb-items';
import { tableLayout } from './table-layout';

/** What every item that owes letters keeps in the same way: its ledger, and the next letter with its place in the due index. */
export const instantShape = z.number().transform(instant);
export const emailShape = z.string().transform((text) => text as EmailAddress);
const keyOfLetter = z.string().transform((text) => text as LetterKey);
const claimShape = z.string().transform((text) => text as ClaimId);

const entryFields = { key: keyOfLetter, dueAt: instantShape, at: instantShape };
const returns = { cameBack: z.number().optional() };
const silentTries = { silent: z.array(claimShape).optional() };
export const entryShape = z.discriminatedUnion('status', [
  z.object({
    ...entryFields,
    status: z.literal('claimed'),
    claim: claimShape,
    leaseUntil: instantShape,
    tries: z.number(),
    ...returns,
    ...silentTries,
  }),
  z.object({
    ...entryFields,
    status: z.literal('waiting'),
    claim: claimShape,
    until: instantShape,
    tries: z.number(),
    reason: z.string(),
    ...returns,
    ...silentTries,
  }),
  z.object({
    ...entryFields,
    status: z.enum(['sent', 'delivered', 'bounced', 'complained']),
    claim: claimShape,
    ...returns,
  }),
  z.object({ ...entryFields, status: z.literal('superseded'), by: keyOfLetter }),
  z.object({ ...entryFields, status: z.enum(['skipped', 'failed']), reason: z.string() }),
]);

export const nextShape = { nextLetterAt: instantShape.optional(), nextLane: z.enum(['now', 'due']).optional() };

/** The attributes of the next letter; none where nothing waits, for an index key may not be null. */
export const nextAttributes = (id: string, next: NextLetter | undefined) =>
  next === undefined
    ? {}
    : {
        [tableLayout.due.sortKey]: next.at,
        nextLane: next.lane,
        [tableLayout.due.partitionKey]: String(shardOf(id, tableLayout.due.shards)),
      };

export const readNext = ({
  nextLetterAt,
  nextLane,
}: {
  readonly nextLetterAt?: NextLetter['at'] | undefined;
  readonly nextLane?: NextLetter['lane'] | undefined;
}): NextLetter | undefined =>
  nextLetterAt === undefined || nextLane === undefined ? undefined : { at: nextLetterAt, lane: nextLane };
