/** For every grant a room has: the SDK call that needs it. */
import {
  BatchGetItemCommand,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
} from '@aws-sdk/client-scheduler';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetAccountCommand, SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { tableLayout } from '../../../functions/adapters/table-layout';

export interface Grant {
  readonly room: string;
  readonly action: string;
  readonly resource: string;
  /** An item it may be about: a statement may hold a room to keys of one kind. */
  readonly key: string;
}
/** What a call needs to know of the stage. */
export interface Surroundings {
  readonly endpoint: string;
  /** The variables of the room. */
  readonly variables: Readonly<Record<string, string>>;
  /** Another grant of the same room, where one call needs both. */
  readonly also: (action: string) => string;
}

/** The last part of an ARN, `*` filled in. */
const nameIn = (arn: string) => (arn.split(/[:/]/).at(-1) ?? '').replace('*', 'x');
/** `arn:aws:s3:::bucket/plans/*` → bucket and a key under plans/. */
function objectIn(arn: string) {
  const [Bucket = '', ...key] = arn.replace('arn:aws:s3:::', '').replace('*', 'nothing-here').split('/');
  return { Bucket, Key: key.join('/') };
}

/** Makes the call in the room's name; rejects as the SDK rejects. */
export async function callThatNeeds(
  { room, action, resource, key }: Grant,
  { endpoint, variables, also }: Surroundings,
): Promise<unknown> {
  const as = {
    endpoint,
    region: 'ap-northeast-1',
    credentials: { accessKeyId: room, secretAccessKey: 'laptop' },
    maxAttempts: 1,
  };
  const queue = { QueueUrl: `${endpoint}/000000000000/${nameIn(resource)}` };
  const createSchedule = () =>
    new SchedulerClient(as).send(
      new CreateScheduleCommand({
        Name: 'x',
        GroupName: variables.ALARM_GROUP,
        ScheduleExpression: 'at(2099-01-01T00:00:00)',
        FlexibleTimeWindow: { Mode: 'OFF' },
        ActionAfterCompletion: 'DELETE',
        Target: { Arn: variables.DUE_QUEUE_ARN, RoleArn: variables.ALARM_ROLE_ARN, Input: '{}' },
      }),
    );
  const calls: Readonly<Record<string, () => Promise<unknown>>> = {
    'dynamodb:GetItem': () =>
      new DynamoDBClient(as).send(new GetItemCommand({ TableName: nameIn(resource), Key: { pk: { S: key } } })),
    'dynamodb:BatchGetItem': () =>
      new DynamoDBClient(as).send(
        new BatchGetItemCommand({ RequestItems: { [nameIn(resource)]: { Keys: [{ pk: { S: key } }] } } }),
      ),
    'dynamodb:PutItem': () =>
      new DynamoDBClient(as).send(new PutItemCommand({ TableName: nameIn(resource), Item: { pk: { S: key } } })),
    'dynamodb:DeleteItem': () =>
      new DynamoDBClient(as).send(new DeleteItemCommand({ TableName: nameIn(resource), Key: { pk: { S: key } } })),
    'dynamodb:UpdateItem': () =>
      new DynamoDBClient(as).send(new UpdateItemCommand({ TableName: nameIn(resource), Key: { pk: { S: key } } })),
    'dynamodb:Scan': () => new DynamoDBClient(as).send(new ScanCommand({ TableName: nameIn(resource) })),
    'dynamodb:Query': () =>
      new DynamoDBClient(as).send(
        new QueryCommand({
          TableName: variables.TABLE,
          IndexName: nameIn(resource),
          KeyConditionExpression: '#key = :value',
          ExpressionAttributeNames: { '#key': keyOfIndex(nameIn(resource)) },
          ExpressionAttributeValues: { ':value': { S: 'x' } },
        }),
      ),
    's3:GetObject': () => new S3Client(as).send(new GetObjectCommand(objectIn(resource))),
    's3:PutObject': () => new S3Client(as).send(new PutObjectCommand({ ...objectIn(resource), Body: 'x' })),
    's3:DeleteObject': () => new S3Client(as).send(new DeleteObjectCommand(objectIn(resource))),
    // Without it S3 does not say that a key is not there.
    's3:ListBucket': () => new S3Client(as).send(new GetObjectCommand(objectIn(also('s3:GetObject')))),
    'scheduler:CreateSchedule': createSchedule,
    'iam:PassRole': createSchedule,
    'scheduler:DeleteSchedule': () =>
      new SchedulerClient(as).send(new DeleteScheduleCommand({ Name: 'x', GroupName: variables.ALARM_GROUP })),
    'scheduler:ListSchedules': () => new SchedulerClient(as).send(new ListSchedulesCommand({})),
    'secretsmanager:GetSecretValue': () =>
      new SecretsManagerClient(as).send(new GetSecretValueCommand({ SecretId: resource })),
    'ses:GetAccount': () => new SESv2Client(as).send(new GetAccountCommand({})),
    'ses:SendEmail': () =>
      new SESv2Client(as).send(
        new SendEmailCommand({
          FromEmailAddress: variables.SENDER,
          ConfigurationSetName: variables.CONFIGURATION_SET,
          Destination: { ToAddresses: ['mai@example.com'] },
          Content: { Simple: { Subject: { Data: 'x' }, Body: { Text: { Data: 'x' } } } },
        }),
      ),
    'sqs:GetQueueAttributes': () => new SQSClient(as).send(new GetQueueAttributesCommand(queue)),
    'sqs:SendMessage': () => new SQSClient(as).send(new SendMessageCommand({ ...queue, MessageBody: '{}' })),
  };
  const call = calls[action];
  if (call === undefined) throw new Error(`There is no call in this file that needs ${action}: add it.`);
  return call();
}

/** What the items of an index are found by. */
function keyOfIndex(name: string): string {
  const { due, people, addresses } = tableLayout;
  const index = [due, people, addresses].find(({ indexName }) => indexName === name);
  if (index === undefined) throw new Error(`There is no index ${name} in the layout of the table.`);
  return index.partitionKey;
}
