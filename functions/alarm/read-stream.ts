import * as z from 'zod';
import { instant } from '../../shared/calendar/day';
import type { RegistrationId } from '../../shared/registrations/registration';
import type { HourChange } from './set-alarm';

/** One image of a record, in DynamoDB JSON; only what an alarm depends on. */
const image = z.object({ nextLetterAt: z.object({ N: z.string().transform(Number) }).optional() }).optional();

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
  /** undefined: not a registration, so nothing for an alarm. */
  readonly change: HourChange | undefined;
};

const prefix = 'registration#';

/** The changes of hour in a stream event, in order. Throws where the event is not one. */
export function readStream(event: unknown): readonly StreamedChange[] {
  return streamEvent.parse(event).Records.map(({ dynamodb: { SequenceNumber, Keys, OldImage, NewImage } }) => ({
    sequenceNumber: SequenceNumber,
    change: Keys.pk.S.startsWith(prefix)
      ? {
          id: Keys.pk.S.slice(prefix.length) as RegistrationId,
          before: hourIn(OldImage),
          after: hourIn(NewImage),
        }
      : undefined,
  }));
}

function hourIn(item: z.infer<typeof image>) {
  return item?.nextLetterAt === undefined ? undefined : instant(item.nextLetterAt.N);
}
