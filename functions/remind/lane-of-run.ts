import * as z from 'zod/mini';
import type { Lane } from '../../shared/letters/kinds';

/** An SQS event, as much of it as says which queue woke the room: docs.aws.amazon.com/lambda/latest/dg/with-sqs.html */
const queueEvent = z.object({ Records: z.array(z.object({ eventSourceARN: z.string() })) });

/** The lane whose queue woke this run. A batch comes from one queue. */
export const laneOfRun = (event: unknown, dueNowQueueArn: string): Lane =>
  queueEvent.parse(event).Records.some(({ eventSourceARN }) => eventSourceARN === dueNowQueueArn) ? 'now' : 'due';
