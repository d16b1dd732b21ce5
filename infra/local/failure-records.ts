/** What Lambda writes to an on-failure destination, as its documentation shows it. */
import { randomUUID } from 'node:crypto';
import type { Outcome } from './room-worker';
import type { StreamRecord } from './seams';
import { sequenceText } from './stream-event';

const instant = (at: number): string => new Date(at).toISOString();
/** Without milliseconds, as Lambda tells when a record arrived. */
const wholeSecond = (at: number): string => `${instant(at).slice(0, '2026-11-23T09:00:00'.length)}Z`;

/**
 * Records of a stream that were given up.
 * @param event The whole event: S3 alone keeps it, as `payload`.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html
 */
export function streamFailure(failure: {
  readonly at: number;
  readonly functionArn: string;
  readonly streamArn: string;
  readonly condition: 'RetryAttemptsExhausted' | 'RecordAgeExceeded';
  readonly invokeCount: number;
  readonly records: readonly StreamRecord[];
  readonly event: unknown;
}) {
  const first = failure.records[0];
  const last = failure.records.at(-1);
  return {
    requestContext: {
      requestId: randomUUID(),
      functionArn: failure.functionArn,
      condition: failure.condition,
      approximateInvokeCount: failure.invokeCount,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    version: '1.0',
    timestamp: instant(failure.at),
    DDBStreamBatchInfo: {
      shardId: 'shardId-00000000000000000001-laptop',
      startSequenceNumber: sequenceText(first?.sequence ?? 0),
      endSequenceNumber: sequenceText(last?.sequence ?? 0),
      approximateArrivalOfFirstRecord: wholeSecond(first?.at ?? failure.at),
      approximateArrivalOfLastRecord: wholeSecond(last?.at ?? failure.at),
      batchSize: failure.records.length,
      streamArn: failure.streamArn,
    },
  };
}

/** The key Lambda gives such a record in a bucket: `aws/lambda/<mapping>/<shard>/2026/07/01/2026-07-01T09.00.00-<UUID>`. */
export function streamFailureKey(mappingId: string, at: number): string {
  const day = instant(at).slice(0, 10).replaceAll('-', '/');
  const second = instant(at).slice(0, 19).replaceAll(':', '.');
  return `aws/lambda/${mappingId}/shardId-00000000000000000001-laptop/${day}/${second}-${randomUUID()}`;
}

/**
 * An asynchronous invocation that was given up.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
 */
export function asyncFailure(failure: {
  readonly at: number;
  readonly functionArn: string;
  readonly condition: 'RetriesExhausted' | 'EventAgeExceeded';
  readonly invokeCount: number;
  readonly event: unknown;
  readonly outcome: Outcome;
}) {
  return {
    version: '1.0',
    timestamp: instant(failure.at),
    requestContext: {
      requestId: randomUUID(),
      functionArn: `${failure.functionArn}:$LATEST`,
      condition: failure.condition,
      approximateInvokeCount: failure.invokeCount,
    },
    requestPayload: failure.event,
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    responsePayload: failure.outcome.ok ? failure.outcome.payload : failure.outcome.error,
  };
}
