/** What must survive: the registrations, the files, and the secrets that open the links. Deleting this stack deletes none of them. */
import { type App, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket, HttpMethods } from 'aws-cdk-lib/aws-s3';
import { CfnSecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { tableLayout } from '../../functions/adapters/table-layout';
import { accept } from '../habits/accept';
import { ownKey } from '../habits/own-key';
import { type Stage, tagsOf } from '../stages';

/** How long the bucket keeps what lies under a prefix, in days. */
const daysKept = {
  'uploads/': 7,
  'plans/': 7,
  // What the stream gave up, whole items: they must not outlive those who were erased.
  'aws/lambda/': 7,
  // Where a copy of the table is exported to before it is restored: everything of everybody.
  'copies/': 7,
  // The journal: as long as the oldest copy a table can be restored from (AWS keeps none longer than 35 days). Ids and hashes only.
  'sent/': 35,
  'stops/': 35,
};

export class MemoryStack extends Stack {
  readonly table: Table;
  readonly bucket: Bucket;
  readonly linksSecret: Secret;
  readonly pepperSecret: Secret;
  /** What all of it is encrypted with; absent: keys of AWS's. */
  readonly key: IKey | undefined;

  constructor(app: App, id: string, stage: Stage) {
    super(app, id, {
      env: stage.env,
      terminationProtection: stage.terminationProtection,
      description: 'Kaeru: what must survive (registrations, files, secrets)',
      tags: tagsOf(stage),
    });
    const key = stage.ownKey ? ownKey(this, stage) : undefined;
    this.key = key;

    this.table = new Table(this, 'Registrations', {
      partitionKey: { name: tableLayout.partitionKey, type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: tableLayout.timeToLive,
      ...(key === undefined ? {} : { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey: key }),
      // Seven days: long enough to notice a mistake, short enough that what was erased is gone within a week. AWS Backup, which
      // keeps copies for months, is not used for the same reason.
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 7 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.table.addGlobalSecondaryIndex({
      indexName: tableLayout.due.indexName,
      partitionKey: { name: tableLayout.due.partitionKey, type: AttributeType.STRING },
      sortKey: { name: tableLayout.due.sortKey, type: AttributeType.NUMBER },
      projectionType: ProjectionType.KEYS_ONLY,
    });
    this.table.addGlobalSecondaryIndex({
      indexName: tableLayout.people.indexName,
      partitionKey: { name: tableLayout.people.partitionKey, type: AttributeType.STRING },
      sortKey: { name: tableLayout.people.sortKey, type: AttributeType.STRING },
      projectionType: ProjectionType.KEYS_ONLY,
    });
    this.table.addGlobalSecondaryIndex({
      indexName: tableLayout.addresses.indexName,
      partitionKey: { name: tableLayout.addresses.partitionKey, type: AttributeType.STRING },
      sortKey: { name: tableLayout.addresses.sortKey, type: AttributeType.STRING },
      projectionType: ProjectionType.KEYS_ONLY,
    });

    this.bucket = new Bucket(this, 'Files', {
      // A key for the bucket asks the account's own a hundred times less often, and costs as much less.
      ...(key === undefined
        ? { encryption: BucketEncryption.S3_MANAGED }
        : { encryption: BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true }),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: Object.entries(daysKept).map(([prefix, days]) => ({
        prefix,
        expiration: Duration.days(days),
        abortIncompleteMultipartUploadAfter: Duration.days(1),
      })),
      // The signed form is the permission; from which page it is sent says nothing, and the page's address is not known here.
      cors: [{ allowedMethods: [HttpMethods.POST], allowedOrigins: ['*'], allowedHeaders: ['*'], maxAge: 3600 }],
    });
    tellEventBridge(this.bucket);
    accept(
      this.bucket,
      'S1',
      'Only the rooms reach the bucket. Access logs would keep what nothing here keeps: from which network an employer uploads (PRIVACY.md). Who must keep them turns on CloudTrail data events for the account.',
    );

    this.linksSecret = secret(
      this,
      'Links',
      'Signs the links of our letters; rotate when you must, links of the version before still open.',
      key,
    );
    accept(
      this.linksSecret,
      'SMG4',
      'Only the version before still opens links: a second rotation would kill the links of letters that people have kept for years. It is rotated by hand, when it must be.',
    );
    this.pepperSecret = secret(
      this,
      'Pepper',
      'Hashes the addresses that must never be written to again. Never replace it: stops would be forgotten.',
      key,
    );
    accept(
      this.pepperSecret,
      'SMG4',
      'Addresses that must never be written to again are known by their hash under this pepper alone: rotating it would forget every stop.',
    );
  }
}

/** Object events go to EventBridge. By property: the L2 switch for it brings a custom resource with a Python function. */
function tellEventBridge(bucket: Bucket): void {
  const resource = bucket.node.defaultChild;
  if (!(resource instanceof CfnBucket)) throw new Error('The bucket has no CloudFormation resource of its own.');
  resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
}

/** 64 letters and digits: 64 × log2(62) = 381 bits, more than the 256 that HS256 asks for. */
function secret(stack: Stack, id: string, description: string, key: IKey | undefined): Secret {
  const made = new Secret(stack, id, {
    description,
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
    removalPolicy: RemovalPolicy.RETAIN,
  });
  // By property: the L2 setting adds to the key's policy what stands there already.
  const resource = made.node.defaultChild;
  if (key !== undefined && resource instanceof CfnSecret) resource.kmsKeyId = key.keyArn;
  return made;
}
