/** The AWS SDK's clients, all pointed at one place. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';

export type At = {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
};

export const clientsAt = (at: At) => ({
  dynamodb: new DynamoDBClient(at),
  s3: new S3Client({ ...at, forcePathStyle: true }),
  scheduler: new SchedulerClient(at),
  secrets: new SecretsManagerClient(at),
  ses: new SESv2Client({ ...at, maxAttempts: 1 }),
  sns: new SNSClient(at),
  sqs: new SQSClient(at),
});

export type ClientsAt = ReturnType<typeof clientsAt>;
