/** How a room is woken by a queue or by the table's stream: the mapping, and the powers its poller needs of the room's role. */
import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { EventSourceMapping, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { RoomFunction } from './room-function';
import type { Alert } from './watch';

/** Only failed messages of a batch come back. `atOnce`: how many runs of the room this queue may keep busy; SQS allows 2 or more. */
export function wakeByQueue(
  room: RoomFunction<object>,
  id: string,
  queue: IQueue,
  { batchSize, atOnce }: { readonly batchSize: number; readonly atOnce: number },
): void {
  room.may(['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'], queue.queueArn);
  new EventSourceMapping(room, id, {
    target: room.lambda,
    eventSourceArn: queue.queueArn,
    batchSize,
    maxConcurrency: atOnce,
    reportBatchItemFailures: true,
  });
}

/**
 * A bad record is split off, tried again and given up instead of blocking its shard for a day: nobody behind it is read before.
 * Only S3 keeps the whole record of what was given up: SQS and SNS would get its number.
 */
export function wakeByStream(
  room: RoomFunction<object>,
  id: string,
  table: Table,
  givenUp: Bucket,
  {
    whenBehind,
    act,
    retries = 10,
  }: {
    /** What a person suffers while the stream runs ahead of the room. */
    readonly whenBehind: string;
    /** How soon somebody must look then. */
    readonly act: Alert['act'];
    /** After the first try, with longer and longer pauses: ten take some minutes. */
    readonly retries?: number;
  },
): void {
  const streamArn = table.tableStreamArn;
  if (streamArn === undefined) throw new Error('The table has no stream, so nothing can be woken by it.');
  room.may(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], streamArn);
  room
    .may(['dynamodb:ListStreams'], '*')
    .because(
      'Cannot be narrowed to one stream: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html',
    );
  room
    .may(['s3:PutObject'], givenUp.arnForObjects('aws/lambda/*'))
    .because('Lambda chooses the key: https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html');
  room.may(['s3:ListBucket'], givenUp.bucketArn);
  room.watchStream({ whenBehind, act });
  new EventSourceMapping(room, id, {
    target: room.lambda,
    eventSourceArn: streamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 100,
    // More than 10 records need a window of a second or more.
    maxBatchingWindow: Duration.seconds(1),
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: retries,
    maxRecordAge: Duration.hours(6),
    onFailure: { bind: () => ({ destination: givenUp.bucketArn }) },
  });
}
