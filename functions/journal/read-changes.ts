import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { instant } from '../../shared/calendar/day';
import { itemIdIn } from '../adapters/item-key';
import { employerFromItem } from '../adapters/stored-employer';
import { fromItem } from '../adapters/stored-registration';
import { readItemId } from '../item-id';
import type { Change } from './note-changes';

const image = z.pipe(
  z.record(z.string(), z.custom<AttributeValue>()),
  z.transform((written) => unmarshall(written)),
);

/** A DynamoDB stream event: docs.aws.amazon.com/lambda/latest/dg/with-ddb.html */
const streamEvent = z.object({
  Records: z.array(
    z.object({
      userIdentity: z.optional(z.object({ principalId: z.string() })),
      dynamodb: z.object({
        SequenceNumber: z.string().check(z.regex(/^\d+$/)),
        /** Seconds. */
        ApproximateCreationDateTime: z.pipe(
          z.number(),
          z.transform((seconds) => instant(Math.round(seconds * 1000))),
        ),
        Keys: z.object({ pk: z.object({ S: z.string() }) }),
        OldImage: z.optional(image),
        NewImage: z.optional(image),
      }),
    }),
  ),
});

/** Who deletes an item whose time is over: docs.aws.amazon.com/amazondynamodb/latest/developerguide/time-to-live-ttl-streams.html */
const timeToLive = 'dynamodb.amazonaws.com';

/** The changes of a stream event in our words, and the number of its first record. Throws where the event is not one. */
export function readChanges(event: unknown): { readonly name: string; readonly changes: readonly Change[] } {
  const { Records } = streamEvent.parse(event);
  return {
    name: Records[0]?.dynamodb.SequenceNumber ?? '',
    changes: Records.map(({ dynamodb, userIdentity }): Change => {
      const { ApproximateCreationDateTime: at, Keys, OldImage, NewImage } = dynamodb;
      const itemId = itemIdIn(Keys.pk.S);
      const base = { at, expired: userIdentity?.principalId === timeToLive };
      if (itemId === undefined) {
        return { ...base, of: 'key', key: Keys.pk.S, before: OldImage !== undefined, after: NewImage !== undefined };
      }
      const named = readItemId(itemId);
      if (named.kind === 'registration') {
        return {
          ...base,
          of: 'registration',
          before: OldImage && fromItem(OldImage).registration,
          after: NewImage && fromItem(NewImage).registration,
        };
      }
      return {
        ...base,
        of: 'employer',
        before: OldImage && employerFromItem(named.id, OldImage).employer,
        after: NewImage && employerFromItem(named.id, NewImage).employer,
      };
    }),
  };
}
