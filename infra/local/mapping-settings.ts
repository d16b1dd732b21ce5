/** Reads an event source mapping and checks that its function may take from the source. */
import * as z from 'zod';
import { fitsPattern } from './event-pattern';
import type { Iam } from './iam';
import type { StageResource } from './seams';

const destination = z.strictObject({ Destination: z.string() });
const shared = {
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  Enabled: z.boolean().default(true),
  FilterCriteria: z.strictObject({ Filters: z.array(z.strictObject({ Pattern: z.string() })) }).optional(),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  /** Never waited for: a laptop has no bill for invocations, and a person is waiting. */
  MaximumBatchingWindowInSeconds: z.number().optional(),
  Tags: z.unknown().optional(),
};
const queueMapping = z.strictObject({
  ...shared,
  BatchSize: z.number().int().min(1).max(10_000).default(10),
  ScalingConfig: z.strictObject({ MaximumConcurrency: z.number().int().min(2) }).optional(),
});
const streamMapping = z.strictObject({
  ...shared,
  BatchSize: z.number().int().min(1).max(10_000).default(100),
  StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']),
  BisectBatchOnFunctionError: z.boolean().default(false),
  /** -1: for ever, as far as the records' age allows. */
  MaximumRetryAttempts: z.number().int().min(-1).default(-1),
  MaximumRecordAgeInSeconds: z.number().int().min(-1).default(-1),
  ParallelizationFactor: z.literal(1).default(1),
  DestinationConfig: z.strictObject({ OnFailure: destination }).optional(),
});

export type QueueMapping = z.infer<typeof queueMapping>;
export type StreamMapping = z.infer<typeof streamMapping>;
export type Mapping =
  | { readonly kind: 'queue'; readonly id: string; readonly functionArn: string; readonly settings: QueueMapping }
  | { readonly kind: 'stream'; readonly id: string; readonly functionArn: string; readonly settings: StreamMapping };

/** What Lambda does in the function's name; without it AWS refuses to create the mapping. */
const pollerNeeds = {
  queue: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
  stream: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
} as const;

/**
 * @throws Error for a property the stage does not know, and `AccessDenied` where the function's role lacks what its poller needs.
 * @see https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
 */
export function readMappings(resources: readonly StageResource[], iam: Iam): readonly Mapping[] {
  const functions = resources.filter(({ type }) => type === 'AWS::Lambda::Function');
  return resources
    .filter(({ type }) => type === 'AWS::Lambda::EventSourceMapping')
    .map((resource) => {
      const where = `${resource.stack}/${resource.logicalId}`;
      const source = String(resource.properties.EventSourceArn);
      const kind = source.startsWith('arn:aws:sqs:') ? 'queue' : 'stream';
      if (kind === 'stream' && !source.startsWith('arn:aws:dynamodb:'))
        throw new Error(`${where} takes from ${source}, and the stage knows only queues and table streams.`);
      const owner = functions.find(({ physicalName, arn }) =>
        [physicalName, arn].includes(String(resource.properties.FunctionName)),
      );
      if (owner === undefined) throw new Error(`${where} wakes a function that is not there.`);
      const common = { id: `${resource.stack}-${resource.logicalId}`, functionArn: owner.arn };
      const mapping: Mapping =
        kind === 'queue'
          ? { kind, ...common, settings: understood(queueMapping.safeParse(resource.properties), where) }
          : { kind, ...common, settings: understood(streamMapping.safeParse(resource.properties), where) };

      const needs: { action: string; resource: string }[] = pollerNeeds[kind].map((action) => ({
        action,
        resource: source,
      }));
      if (mapping.kind === 'stream') {
        // Cannot be narrowed to one stream.
        needs.push({ action: 'dynamodb:ListStreams', resource: '*' });
        const failed = mapping.settings.DestinationConfig?.OnFailure.Destination;
        if (failed?.startsWith('arn:aws:sqs:')) needs.push({ action: 'sqs:SendMessage', resource: failed });
        if (failed?.startsWith('arn:aws:s3:')) {
          needs.push(
            { action: 's3:PutObject', resource: `${failed}/aws/lambda/${common.id}` },
            { action: 's3:ListBucket', resource: failed },
          );
        }
      }
      for (const need of needs)
        if (!iam.allows(owner.physicalName, need))
          throw new Error(
            `AccessDenied: ${where} cannot be created, because the role of ${owner.physicalName} does not allow ${need.action} on ${need.resource}.`,
          );
      return mapping;
    })
    .filter(({ settings }) => settings.Enabled);
}

function understood<T>(parsed: z.ZodSafeParseResult<T>, where: string): T {
  if (parsed.success) return parsed.data;
  throw new Error(`${where} is an event source mapping the stage cannot stand up. ${z.prettifyError(parsed.error)}`);
}

/** True where one of the mapping's filters takes the record, or it has none. */
export function passesFilters(criteria: QueueMapping['FilterCriteria'], record: unknown): boolean {
  const filters = criteria?.Filters ?? [];
  return filters.length === 0 || filters.some(({ Pattern }) => fitsPattern(JSON.parse(Pattern), record));
}

const failuresShape = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

/**
 * Which records of a batch a room reports as failed; `all` where its answer cannot be read that way.
 * Nothing, null and an empty list mean success; an unknown identifier fails the whole batch.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export function reportedFailures(payload: unknown, known: readonly string[]): readonly string[] | 'all' {
  if (payload === null || payload === undefined) return [];
  if (typeof payload === 'object' && !('batchItemFailures' in payload)) return [];
  const parsed = failuresShape.safeParse(payload);
  if (!parsed.success) return 'all';
  const failed = parsed.data.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  return failed.every((id) => known.includes(id)) ? failed : 'all';
}
