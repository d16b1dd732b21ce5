/** Takes messages from a queue to a function in batches, and takes away those that were handled. */
import { createHash } from 'node:crypto';
import type { Functions } from './lambda';
import { type Mapping, passesFilters, reportedFailures } from './mapping-settings';
import { isRecord } from './resolve';
import type { QueueMessage, Queues, StageClock } from './seams';

interface QueueMappingSettings {
  readonly clock: Pick<StageClock, 'busy'>;
  readonly queues: Pick<Queues, 'receive' | 'remove' | 'onReady'>;
  readonly functions: Pick<Functions, 'invoke' | 'concurrency'>;
  readonly region: string;
}

/** How many messages one ReceiveMessage gives at most. */
const receiveLimit = 10;

/**
 * Starts polling. What a function does not handle stays invisible until its visibility timeout has passed, and comes again;
 * the queue's redrive policy says how often.
 */
export function startQueueMapping(
  mapping: Extract<Mapping, { kind: 'queue' }>,
  stage: QueueMappingSettings,
): () => void {
  const { clock, queues, functions } = stage;
  const { settings, functionArn } = mapping;
  const source = settings.EventSourceArn;
  const atOnce = Math.min(settings.ScalingConfig?.MaximumConcurrency ?? Infinity, functions.concurrency(functionArn));
  let running = 0;
  let missed = false;
  let closed = false;

  const receiveBatch = async (): Promise<readonly QueueMessage[]> => {
    const batch: QueueMessage[] = [];
    while (batch.length < settings.BatchSize) {
      const some = await queues.receive(source, Math.min(receiveLimit, settings.BatchSize - batch.length));
      batch.push(...some);
      if (some.length === 0) break;
    }
    return batch;
  };
  const remove = async (messages: readonly QueueMessage[]) => {
    if (messages.length > 0)
      await queues.remove(
        source,
        messages.map(({ receiptHandle }) => receiptHandle),
      );
  };

  const handle = async (batch: readonly QueueMessage[]) => {
    const wanted = batch.filter((message) => passesFilters(settings.FilterCriteria, filterView(message)));
    await remove(batch.filter((message) => !wanted.includes(message)));
    if (wanted.length === 0) return;
    const outcome = await functions.invoke(functionArn, sqsEvent(wanted, source, stage.region));
    if (!outcome.ok) return;
    const failed = settings.FunctionResponseTypes.includes('ReportBatchItemFailures')
      ? reportedFailures(
          outcome.payload,
          wanted.map(({ messageId }) => messageId),
        )
      : [];
    if (failed !== 'all') await remove(wanted.filter(({ messageId }) => !failed.includes(messageId)));
  };

  const drain = async () => {
    for (let batch = await receiveBatch(); batch.length > 0 && !closed; batch = await receiveBatch()) {
      // A full batch means there may be more: another worker looks while this one works.
      if (batch.length === settings.BatchSize) pump();
      await handle(batch);
    }
  };
  const pump = () => {
    if (closed) return;
    if (running >= atOnce) {
      missed = true;
      return;
    }
    running += 1;
    void clock
      .busy(`mapping ${mapping.id}`, drain)
      .catch((error: unknown) => {
        if (!closed) console.error(`The mapping ${mapping.id} stumbled:`, error);
      })
      .finally(() => {
        running -= 1;
        if (!missed) return;
        missed = false;
        pump();
      });
  };
  queues.onReady(source, pump);
  pump();
  return () => {
    closed = true;
  };
}

/** A filter sees the body as JSON where it is JSON. */
function filterView(message: QueueMessage): unknown {
  try {
    return { ...message, body: JSON.parse(message.body) };
  } catch {
    return message;
  }
}

/** @see https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html */
export function sqsEvent(messages: readonly QueueMessage[], queueArn: string, region: string) {
  return {
    Records: messages.map((message) => ({
      messageId: message.messageId,
      receiptHandle: message.receiptHandle,
      body: message.body,
      attributes: message.attributes,
      messageAttributes: Object.fromEntries(
        Object.entries(message.messageAttributes).map(([name, value]) => [name, lambdaAttribute(value)]),
      ),
      md5OfBody: createHash('md5').update(message.body).digest('hex'),
      eventSource: 'aws:sqs',
      eventSourceARN: queueArn,
      awsRegion: region,
    })),
  };
}

/** SQS writes `StringValue`, Lambda hands it on as `stringValue`. */
function lambdaAttribute(value: unknown) {
  const given = isRecord(value) ? value : {};
  return {
    stringValue: given.StringValue,
    binaryValue: given.BinaryValue,
    dataType: given.DataType,
    stringListValues: [],
    binaryListValues: [],
  };
}
