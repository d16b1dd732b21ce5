import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** SQS takes ten messages at a time. */
const batchSize = 10;
/** Batches on their way at the same time: a full sweep of 10,000 rings is 1,000 batches, in seconds instead of a minute. */
const atOnce = 10;

/** Puts all bodies on a queue. Throws where SQS did not take some of them; those it took stay, so messages must be repeatable. */
export async function sendAll(sqs: SQSClient, queueUrl: string, bodies: readonly string[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(bodies.length / batchSize) }, (_, number) =>
    bodies.slice(number * batchSize, (number + 1) * batchSize),
  );
  for (let from = 0; from < batches.length; from += atOnce) {
    await Promise.all(batches.slice(from, from + atOnce).map((batch) => sendBatch(sqs, queueUrl, batch)));
  }
}

async function sendBatch(sqs: SQSClient, queueUrl: string, bodies: readonly string[]): Promise<void> {
  const { Failed } = await sqs.send(
    new SendMessageBatchCommand({
      QueueUrl: queueUrl,
      Entries: bodies.map((body, number) => ({ Id: String(number), MessageBody: body })),
    }),
  );
  const [first] = Failed ?? [];
  if (first !== undefined) {
    throw new Error(`SQS did not take ${Failed?.length} of ${bodies.length} messages (${first.Code}).`);
  }
}
