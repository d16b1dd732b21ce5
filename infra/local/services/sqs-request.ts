/** What SQS accepts in a request, and the words in which it refuses the rest (Amazon SQS API Reference). */
import * as z from 'zod';
import type { AwsAnswer } from '../seams';
import { Refusal } from './refusal';
import { messageAttribute } from './sqs-digest';

/** One message, and one batch, with its attributes: 1 MiB since August 2025. */
export const largestMessage = 1_048_576;
const largestBatch = 10;

const queueUrl = { QueueUrl: z.string().min(1) };
const receiptHandle = { ReceiptHandle: z.string().min(1) };
const delay = { DelaySeconds: z.number().int().min(0).max(900).optional() };
const visibility = z.number().int().min(0).max(43_200);
const message = {
  MessageBody: z.string().min(1),
  ...delay,
  MessageAttributes: z.record(z.string(), messageAttribute).optional(),
};
const names = z.array(z.string()).optional();
const sourceArn = { SourceArn: z.string().min(1) };
/** A stage has fewer queues than a page holds, so no answer has a NextToken, and none is taken. */
const page = { MaxResults: z.number().int().min(1).max(1_000).optional() };
/** The members of a batch are judged one by one: a wrong one fails alone. */
const entries = { Entries: z.array(z.looseObject({ Id: z.string() })) };

export const requests = {
  SendMessage: z.strictObject({ ...queueUrl, ...message }),
  SendMessageBatch: z.strictObject({ ...queueUrl, ...entries }),
  ReceiveMessage: z.strictObject({
    ...queueUrl,
    MaxNumberOfMessages: z.number().int().min(1).max(10).default(1),
    VisibilityTimeout: visibility.optional(),
    WaitTimeSeconds: z.number().int().min(0).max(20).default(0),
    AttributeNames: names,
    MessageSystemAttributeNames: names,
    MessageAttributeNames: names,
  }),
  DeleteMessage: z.strictObject({ ...queueUrl, ...receiptHandle }),
  DeleteMessageBatch: z.strictObject({ ...queueUrl, ...entries }),
  ChangeMessageVisibility: z.strictObject({ ...queueUrl, ...receiptHandle, VisibilityTimeout: visibility }),
  GetQueueAttributes: z.strictObject({ ...queueUrl, AttributeNames: names }),
  ListQueues: z.strictObject({ QueueNamePrefix: z.string().optional(), ...page }),
  ListDeadLetterSourceQueues: z.strictObject({ ...queueUrl, ...page }),
  StartMessageMoveTask: z.strictObject({
    ...sourceArn,
    DestinationArn: z.string().min(1).optional(),
    MaxNumberOfMessagesPerSecond: z.number().int().min(1).max(500).optional(),
  }),
  ListMessageMoveTasks: z.strictObject({ ...sourceArn, MaxResults: z.number().int().min(1).max(10).default(1) }),
} as const;
export const sendEntry = z.strictObject({ Id: z.string(), ...message });
export const deleteEntry = z.strictObject({ Id: z.string(), ...receiptHandle });

/** @throws Refusal where the body is empty, too long, or holds characters SQS does not carry. */
export function checkMessage(asked: {
  readonly MessageBody: string;
  readonly MessageAttributes?: Readonly<Record<string, unknown>> | undefined;
}): void {
  if (sizeOf(asked) > largestMessage) {
    throw new Refusal(
      400,
      'InvalidParameterValue',
      `One or more parameters are invalid. Reason: Message must be shorter than ${largestMessage} bytes.`,
    );
  }
  // #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF
  if (!/^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u.test(asked.MessageBody)) {
    throw new Refusal(400, 'InvalidMessageContents', 'Invalid characters found.');
  }
}

/** @throws Refusal where a batch is empty, holds more than ten, or names two alike. */
export function checkBatch(batch: readonly { readonly Id: string }[]): void {
  const ids = batch.map(({ Id }) => Id);
  const refuse = (code: string, words: string): never => {
    throw new Refusal(400, code, words);
  };
  if (ids.length === 0) refuse('EmptyBatchRequest', 'There should be at least one entry in the request.');
  if (ids.length > largestBatch) {
    refuse(
      'TooManyEntriesInBatchRequest',
      `Maximum number of entries per request are ${largestBatch}. You have sent ${ids.length}.`,
    );
  }
  if (new Set(ids).size < ids.length) refuse('BatchEntryIdsNotDistinct', 'Two or more entries have the same Id.');
  if (!ids.every((id) => /^[-\w]{1,80}$/.test(id))) {
    refuse(
      'InvalidBatchEntryId',
      'A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.',
    );
  }
}

/** Bytes of a message with its attributes: what the limit counts. */
export function sizeOf(asked: {
  readonly MessageBody?: unknown;
  readonly MessageAttributes?: Readonly<Record<string, unknown>> | undefined;
}): number {
  const body = typeof asked.MessageBody === 'string' ? Buffer.byteLength(asked.MessageBody) : 0;
  const attributes = Object.entries(asked.MessageAttributes ?? {}).map(([name, value]) => {
    const { DataType, StringValue = '', BinaryValue = '' } = messageAttribute.parse(value);
    return Buffer.byteLength(name + DataType + StringValue) + Buffer.from(BinaryValue, 'base64').length;
  });
  return attributes.reduce((sum, size) => sum + size, body);
}

/** Codes whose old name (of the query protocol, which the SDKs still show) has a prefix. */
const prefixed = new Set([
  'NonExistentQueue',
  'MessageNotInflight',
  'EmptyBatchRequest',
  'TooManyEntriesInBatchRequest',
  'BatchEntryIdsNotDistinct',
  'InvalidBatchEntryId',
  'BatchRequestTooLong',
]);
/** Codes whose shape has another name than the code. */
const shapes: Readonly<Record<string, string>> = {
  NonExistentQueue: 'com.amazonaws.sqs#QueueDoesNotExist',
  InvalidParameterValue: 'com.amazon.coral.service#InvalidParameterValueException',
  AccessDenied: 'com.amazon.coral.service#AccessDeniedException',
};

/** The error format of SQS: its shape in the body, its old code in a header. */
export const sqsRefusal = ({
  status,
  code,
  message: words,
}: {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}): AwsAnswer => ({
  status,
  headers: {
    'content-type': 'application/x-amz-json-1.0',
    'x-amzn-query-error': `${prefixed.has(code) ? `AWS.SimpleQueueService.${code}` : code};Sender`,
  },
  body: JSON.stringify({ __type: shapes[code] ?? `com.amazonaws.sqs#${code}`, message: words }),
});
