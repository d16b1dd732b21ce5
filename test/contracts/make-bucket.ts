/** A bucket as the template writes it, in the calls S3 makes of it: here CloudFormation's names are not the API's. */
import {
  type CORSRule,
  CreateBucketCommand,
  type LifecycleRule,
  PutBucketCorsCommand,
  PutBucketEncryptionCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketNotificationConfigurationCommand,
  PutPublicAccessBlockCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import * as z from 'zod';
import type { StageResource } from '../../infra/local/seams';

const corsRule = z
  .strictObject({
    AllowedHeaders: z.array(z.string()),
    AllowedMethods: z.array(z.string()),
    AllowedOrigins: z.array(z.string()),
    MaxAge: z.number(),
  })
  .transform(({ MaxAge, ...rule }): CORSRule => ({ ...rule, MaxAgeSeconds: MaxAge }));

const lifecycleRule = z
  .strictObject({
    Id: z.string().optional(),
    AbortIncompleteMultipartUpload: z.strictObject({ DaysAfterInitiation: z.number() }),
    ExpirationInDays: z.number(),
    Prefix: z.string(),
    Status: z.enum(['Enabled', 'Disabled']),
  })
  .transform(({ Id, ExpirationInDays, Prefix, ...rule }): LifecycleRule => {
    return { ...rule, ...(Id !== undefined && { ID: Id }), Filter: { Prefix }, Expiration: { Days: ExpirationInDays } };
  });

const encryptionRule = z.strictObject({
  ServerSideEncryptionByDefault: z.strictObject({ SSEAlgorithm: z.literal('AES256') }),
});

const bucket = z.strictObject({
  BucketName: z.string().optional(),
  BucketEncryption: z.strictObject({ ServerSideEncryptionConfiguration: z.array(encryptionRule) }),
  CorsConfiguration: z.strictObject({ CorsRules: z.array(corsRule) }),
  LifecycleConfiguration: z.strictObject({ Rules: z.array(lifecycleRule) }),
  NotificationConfiguration: z.strictObject({
    EventBridgeConfiguration: z.strictObject({ EventBridgeEnabled: z.literal(true) }),
  }),
  PublicAccessBlockConfiguration: z.strictObject({
    BlockPublicAcls: z.boolean(),
    BlockPublicPolicy: z.boolean(),
    IgnorePublicAcls: z.boolean(),
    RestrictPublicBuckets: z.boolean(),
  }),
});

export async function makeBucket(s3: S3Client, resource: StageResource): Promise<void> {
  const { BucketEncryption, CorsConfiguration, LifecycleConfiguration, PublicAccessBlockConfiguration } = bucket.parse(
    resource.properties,
  );
  const Bucket = resource.physicalName;
  await s3.send(
    new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: 'ap-northeast-1' } }),
  );
  await s3.send(new PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration }));
  const Rules = BucketEncryption.ServerSideEncryptionConfiguration.map(({ ServerSideEncryptionByDefault }) => {
    return { ApplyServerSideEncryptionByDefault: ServerSideEncryptionByDefault };
  });
  await s3.send(new PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration: { Rules } }));
  await s3.send(new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules: CorsConfiguration.CorsRules } }));
  await s3.send(new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration }));
  // To EventBridge: https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-event-notifications-eventbridge.html
  await s3.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket,
      NotificationConfiguration: { EventBridgeConfiguration: {} },
    }),
  );
}
