/** The import room: an employer's file arrived in the bucket, or a part of its plan is to be written or taken back. */
import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { tableLayout } from '../../functions/adapters/table-layout';
import type { Environment } from '../../functions/import/environment';
import type { House } from '../habits/house';
import { QueueWithDeadLetters } from '../habits/queue-with-dead-letters';
import { RoomFunction } from '../habits/room-function';
import { wakeByQueue } from '../habits/wake';

export class Import extends Construct {
  readonly queue: IQueue;

  constructor(scope: Construct, house: House) {
    super(scope, 'Import');
    const { table, bucket } = house.memory;

    const room = new RoomFunction<Environment>(this, house, {
      room: 'import',
      environment: { TABLE: table.tableName, BUCKET: bucket.bucketName },
      whenItFails: "An employer's file is not read, or only a part of its people is registered.",
      timeout: Duration.minutes(5),
      // Reading is CPU: 1,769 MB is one whole core.
      megabytes: 1769,
    });
    const { queue, deadLetters } = new QueueWithDeadLetters(this, 'Work', house, {
      name: 'import',
      // One minute longer than the room may run. Six times as long, as for throttled functions, would let a failed part wait half an hour.
      visibility: Duration.minutes(6),
      whenItFails: "An employer's file, or a thousand rows of it, was given up: those people are not registered.",
      act: 'tomorrow',
      mostWaiting: Duration.hours(1),
      whenItWaits: "An employer's file has been waiting for an hour to be read or written.",
    });
    this.queue = queue;
    new Rule(this, 'Arrived', {
      description: "An employer's file arrived in the bucket.",
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [bucket.bucketName] }, object: { key: [{ prefix: 'uploads/' }] } },
      },
      targets: [new SqsQueue(queue, { deadLetterQueue: deadLetters })],
    });
    // One message is a whole file or a thousand rows. Five at once keep one large file from taking the table for itself.
    wakeByQueue(room, 'Work', queue, { batchSize: 1, atOnce: 5 });

    // Deleting is for an import that is taken back: whoever it registered is no longer there.
    room.may(['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'], table.tableArn);
    room.may(['dynamodb:Query'], `${table.tableArn}/index/${tableLayout.people.indexName}`);
    room
      .may(['s3:GetObject'], [bucket.arnForObjects('uploads/*'), bucket.arnForObjects('plans/*')])
      .because('Each file and each part of its plan is a key of its own, made when it comes.');
    room.may(['s3:PutObject'], bucket.arnForObjects('plans/*'));
    // Without it S3 answers "denied" instead of "not there" for a file whose seven days are over.
    room.may(['s3:ListBucket'], bucket.bucketArn);
  }
}
