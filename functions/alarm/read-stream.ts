import * as z from 'zod/mini';
import { instant } from '../../shared/calendar/day';
import { itemIdIn } from '../adapters/item-key';
import type { HourChange } from './set-alarm';

/** One image of a record, in DynamoDB JSON; only what an alarm depends on. */
const image = z.optional(
  z.object({
    nextLetterAt: z.optional(
      z.object({
        N: z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number)),
      }),
    ),
  }),
);

/** A DynamoDB stream event: docs.aws.amazon.com/lambda/latest/dg/with-ddb.html */
const streamEvent = z.object({
  Records: z.array(
    z.object({
      dynamodb: z.object({
        SequenceNumber: z.string(),
        Keys: z.object({ pk: z.object({ S: z.string() }) }),
        OldImage: image,
        NewImage: image,
      }),
    }),
  ),
});

export type StreamedChange = {
  readonly sequenceNumber: string;
  /** undefined: not an item that owes letters, so nothing for an alarm. */
  readonly change: HourChange | undefined;
};

/** The changes of hour in a stream event, in order. Throws where the event is not one. */
export function readStream(event: unknown): readonly StreamedChange[] {
  return streamEvent.parse(event).Records.map(({ dynamodb: { SequenceNumber, Keys, OldImage, NewImage } }) => {
    const id = itemIdIn(Keys.pk.S);
    return {
      sequenceNumber: SequenceNumber,
      change: id && { id, before: hourIn(OldImage), after: hourIn(NewImage) },
    };
  });
}

function hourIn(item: z.infer<typeof image>) {
  return item?.nextLetterAt === undefined ? undefined : instant(item.nextLetterAt.N);
}
