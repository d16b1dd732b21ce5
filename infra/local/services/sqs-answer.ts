/** What SQS answers with: messages, a queue's attributes, and the good and the bad of a batch. */
import * as z from 'zod';
import type { QueueMessage } from '../seams';
import { Refusal } from './refusal';
import { digestAttributes, digestBody } from './sqs-digest';
import type { StageQueues } from './sqs-queues';
import { largestMessage, type requests } from './sqs-request';
import type { QueueShelf } from './sqs-shelf';

/** The entries of a batch that stand, and a failure with its Id for each that does not. */
export function sort<Entry extends { readonly Id: string }>(
  entries: readonly { readonly Id: string }[],
  schema: z.ZodType<Entry>,
  check: (entry: Entry) => unknown,
) {
  const good: Entry[] = [];
  const failed: { Id: string; SenderFault: true; Code: string; Message: string }[] = [];
  for (const entry of entries) {
    const fail = (Code: string, Message: string) => failed.push({ Id: entry.Id, SenderFault: true, Code, Message });
    const parsed = schema.safeParse(entry);
    if (!parsed.success) {
      fail('InvalidParameterValue', z.prettifyError(parsed.error));
      continue;
    }
    try {
      check(parsed.data);
      good.push(parsed.data);
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      fail(problem.code, problem.message);
    }
  }
  return { good, failed };
}

/** Those asked for: by name, all with `All` or `.*`, or by `prefix.*`. */
export function pick<Value>(all: Readonly<Record<string, Value>>, wanted: readonly string[]): Record<string, Value> {
  const isWanted = (name: string): boolean =>
    wanted.some(
      (want) => want === 'All' || want === name || (want.endsWith('.*') && name.startsWith(want.slice(0, -2))),
    );
  return Object.fromEntries(Object.entries(all).filter(([name]) => isWanted(name)));
}

export function showMessage(message: QueueMessage, asked: z.infer<typeof requests.ReceiveMessage>) {
  const attributes = pick(message.attributes, [
    ...(asked.AttributeNames ?? []),
    ...(asked.MessageSystemAttributeNames ?? []),
  ]);
  const messageAttributes = pick(message.messageAttributes, asked.MessageAttributeNames ?? []);
  const some = (record: object) => (Object.keys(record).length === 0 ? undefined : record);
  return {
    MessageId: message.messageId,
    ReceiptHandle: message.receiptHandle,
    Body: message.body,
    MD5OfBody: digestBody(message.body),
    Attributes: some(attributes),
    MessageAttributes: some(messageAttributes),
    MD5OfMessageAttributes: digestAttributes(messageAttributes),
  };
}

export async function showQueue(
  queues: StageQueues,
  { settings }: QueueShelf,
): Promise<Readonly<Record<string, string>>> {
  const { visible, inFlight, delayed } = await queues.counts(settings.arn);
  return {
    QueueArn: settings.arn,
    ApproximateNumberOfMessages: String(visible),
    ApproximateNumberOfMessagesNotVisible: String(inFlight),
    ApproximateNumberOfMessagesDelayed: String(delayed),
    VisibilityTimeout: String(settings.visibilitySeconds),
    DelaySeconds: String(settings.delaySeconds),
    MessageRetentionPeriod: String(settings.retentionSeconds),
    MaximumMessageSize: String(largestMessage),
    ...(settings.redrive === undefined
      ? {}
      : {
          RedrivePolicy: JSON.stringify({
            deadLetterTargetArn: settings.redrive.deadLetterArn,
            maxReceiveCount: settings.redrive.maxReceiveCount,
          }),
        }),
  };
}
