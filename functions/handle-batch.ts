import * as z from 'zod/mini';
import { kindOfError, logCode } from './log-code';
import type { Log } from './ports/log';

/** An SQS event, as much of it as a room reads: docs.aws.amazon.com/lambda/latest/dg/with-sqs.html */
const queueEvent = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) });

/**
 * Handles the messages of a queue one by one and names those that failed, so that only they come again
 * (ReportBatchItemFailures). The log tells which and why by name, never what stood in the message.
 */
export async function handleBatch(log: Log, event: unknown, handle: (body: string) => Promise<void>) {
  const batchItemFailures: { readonly itemIdentifier: string }[] = [];
  for (const { messageId, body } of queueEvent.parse(event).Records) {
    try {
      await handle(body);
    } catch (problem) {
      batchItemFailures.push({ itemIdentifier: messageId });
      log('error', 'message-failed', 'A message could not be handled; it comes again.', {
        messageId: logCode(messageId),
        problem: kindOfError(problem),
      });
    }
  }
  return { batchItemFailures };
}
