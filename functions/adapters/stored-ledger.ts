import * as z from 'zod/mini';
import { type DateText, instant, isDateText } from '../../shared/calendar';
import type { ClaimId, LetterKey } from '../../shared/registrations/ledger';
import type { EmailAddress } from '../../shared/registrations/registration';
import type { NextLetter } from '../next-letter';
import { textAs } from '../text-as';
import { shardOf } from './dynamodb-items';
import { tableLayout } from './table-layout';

/** What every item that owes letters keeps in the same way: its ledger, and the next letter with its place in the due index. */
export const instantShape = z.pipe(z.number(), z.transform(instant));
export const dateShape = z.custom<DateText>((value) => typeof value === 'string' && isDateText(value));
export const emailShape = textAs<EmailAddress>();
const keyOfLetter = textAs<LetterKey>();
const claimShape = textAs<ClaimId>();

const entryFields = { key: keyOfLetter, dueAt: instantShape, at: instantShape };
const returns = { cameBack: z.optional(z.number()) };
const silentTries = { silent: z.optional(z.array(claimShape)) };
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

export const nextShape = { nextLetterAt: z.optional(instantShape), nextLane: z.optional(z.enum(['now', 'due'])) };

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
