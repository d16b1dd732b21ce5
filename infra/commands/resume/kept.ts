/** What a stack keeps: what survives its deletion, for how long things are kept, and with whose keys they are encrypted. */
import * as z from 'zod';
import { count, list, type Names, type Written } from './names';
import { groupBy } from './sentences';

const tableShape = z.object({
  DeletionProtectionEnabled: z.boolean().default(false),
  PointInTimeRecoverySpecification: z
    .object({ PointInTimeRecoveryEnabled: z.boolean(), RecoveryPeriodInDays: z.number().default(35) })
    .optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string() }).optional(),
  SSESpecification: z.object({ KMSMasterKeyId: z.unknown().optional() }).optional(),
});
const bucketShape = z.object({
  LifecycleConfiguration: z
    .object({ Rules: z.array(z.object({ Prefix: z.string().default(''), ExpirationInDays: z.number().optional() })) })
    .default({ Rules: [] }),
  BucketEncryption: z
    .object({
      ServerSideEncryptionConfiguration: z.array(
        z.object({
          ServerSideEncryptionByDefault: z.object({ SSEAlgorithm: z.string(), KMSMasterKeyID: z.unknown().optional() }),
        }),
      ),
    })
    .optional(),
});
const queueShape = z.object({
  KmsMasterKeyId: z.unknown().optional(),
  SqsManagedSseEnabled: z.boolean().default(true),
});

type Keeper = {
  /** Where it names a key, and what holds where it names none. */
  readonly keyOf: (properties: Written['properties']) => unknown;
  readonly otherwise: (properties: Written['properties']) => string;
};

/**
 * What keeps anything, and what encrypts it where no key is named:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingServerSideEncryption.html
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
const keepers: Readonly<Record<string, Keeper>> = {
  'AWS::DynamoDB::Table': {
    keyOf: (properties) => tableShape.parse(properties).SSESpecification?.KMSMasterKeyId,
    otherwise: () => "DynamoDB's own key",
  },
  'AWS::S3::Bucket': {
    keyOf: (properties) => byDefault(properties)?.KMSMasterKeyID,
    otherwise: (properties) => `S3's own keys (${byDefault(properties)?.SSEAlgorithm ?? 'AES256'})`,
  },
  'AWS::SQS::Queue': {
    keyOf: (properties) => queueShape.parse(properties).KmsMasterKeyId,
    otherwise: (properties) => (queueShape.parse(properties).SqsManagedSseEnabled ? "SQS's own keys" : 'NOTHING'),
  },
  'AWS::SecretsManager::Secret': {
    keyOf: ({ KmsKeyId }) => KmsKeyId,
    otherwise: () => "the account's key for Secrets Manager",
  },
  'AWS::Logs::LogGroup': { keyOf: ({ KmsKeyId }) => KmsKeyId, otherwise: () => "CloudWatch's own keys" },
  'AWS::SNS::Topic': {
    keyOf: ({ KmsMasterKeyId }) => KmsMasterKeyId,
    otherwise: () => 'no key (a topic keeps nothing, it passes on)',
  },
  'AWS::Lambda::Function': { keyOf: ({ KmsKeyArn }) => KmsKeyArn, otherwise: () => "the account's key for Lambda" },
};

const byDefault = (properties: Written['properties']) =>
  bucketShape.parse(properties).BucketEncryption?.ServerSideEncryptionConfiguration[0]?.ServerSideEncryptionByDefault;

/** Who encrypts what of the stack. One of a kind is named, more are counted. */
export function sayEncryption(resources: readonly Written[], names: Names): readonly string[] {
  const kept = resources.flatMap((resource) => {
    const keeper = keepers[resource.type];
    if (keeper === undefined) return [];
    const { stack, properties } = resource;
    const key = keeper.keyOf(properties);
    return [{ resource, with: key === undefined ? keeper.otherwise(properties) : `the ${names.say(stack, key)}` }];
  });
  return groupBy(kept, (one) => one.with).map((some) => {
    const kinds = groupBy(some, ({ resource }) => resource.type).map((alike) => {
      const [{ resource }] = alike;
      const called = names.callOf(resource);
      return alike.length === 1 ? `the ${called}` : count(alike.length, called.slice(0, called.lastIndexOf(' ')));
    });
    return `${list(kinds)} with ${some[0].with}`;
  });
}

/** What stays when the stack is deleted, each with how long what is in it can be had or is kept. */
export function saySurvivors(resources: readonly Written[], names: Names): readonly string[] {
  return resources
    .filter(({ deletionPolicy = 'Delete' }) => deletionPolicy !== 'Delete')
    .map((resource) => {
      const how = [
        ...(resource.deletionPolicy === 'Retain' ? [] : [`by ${resource.deletionPolicy}`]),
        ...detailsOf(resource),
      ];
      return `the ${names.callOf(resource)}${how.length === 0 ? '' : ` (${how.join('; ')})`}`;
    });
}

function detailsOf({ type, properties }: Written): readonly string[] {
  if (type === 'AWS::DynamoDB::Table') {
    const { DeletionProtectionEnabled, PointInTimeRecoverySpecification, TimeToLiveSpecification } =
      tableShape.parse(properties);
    const recovery = PointInTimeRecoverySpecification;
    return [
      ...(DeletionProtectionEnabled ? ['refuses to be deleted at all'] : []),
      ...(recovery?.PointInTimeRecoveryEnabled === true
        ? [`any second of the last ${count(recovery.RecoveryPeriodInDays, 'day')} can be had back`]
        : []),
      ...(TimeToLiveSpecification === undefined
        ? []
        : [`items go by themselves at \`${TimeToLiveSpecification.AttributeName}\``]),
    ];
  }
  if (type !== 'AWS::S3::Bucket') return [];
  return groupBy(
    bucketShape.parse(properties).LifecycleConfiguration.Rules.filter((rule) => rule.ExpirationInDays !== undefined),
    ({ ExpirationInDays }) => String(ExpirationInDays),
  ).map((some) => `${list(some.map(({ Prefix }) => `\`${Prefix}\``))} for ${some[0].ExpirationInDays} days`);
}
