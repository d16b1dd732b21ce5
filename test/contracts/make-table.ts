/** A table as the template writes it, in the three calls DynamoDB makes of it. DynamoDB Local knows no backups. */
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
  UpdateContinuousBackupsCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { StageResource } from '../../infra/local/seams';

type Input<Name extends keyof CreateTableCommandInput> = NonNullable<CreateTableCommandInput[Name]>;

/** CloudFormation's names are the API's, so what is inside is for whoever answers to judge. */
const table = z.strictObject({
  TableName: z.string().optional(),
  KeySchema: z.custom<Input<'KeySchema'>>(Array.isArray),
  AttributeDefinitions: z.custom<Input<'AttributeDefinitions'>>(Array.isArray),
  BillingMode: z.custom<Input<'BillingMode'>>(),
  DeletionProtectionEnabled: z.boolean(),
  GlobalSecondaryIndexes: z.custom<Input<'GlobalSecondaryIndexes'>>(Array.isArray),
  StreamSpecification: z.strictObject({ StreamViewType: z.literal('NEW_AND_OLD_IMAGES') }),
  TimeToLiveSpecification: z.strictObject({ AttributeName: z.string(), Enabled: z.boolean() }),
  PointInTimeRecoverySpecification: z.strictObject({
    PointInTimeRecoveryEnabled: z.boolean(),
    RecoveryPeriodInDays: z.number(),
  }),
});

const read = ({ properties: { Tags: _, ...properties } }: StageResource) => table.parse(properties);

export async function makeTable(dynamodb: DynamoDBClient, resource: StageResource): Promise<void> {
  const { TimeToLiveSpecification, PointInTimeRecoverySpecification: _, StreamSpecification, ...rest } = read(resource);
  const TableName = resource.physicalName;
  await dynamodb.send(
    new CreateTableCommand({
      ...rest,
      TableName,
      StreamSpecification: { StreamEnabled: true, ...StreamSpecification },
    }),
  );
  await dynamodb.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
}

export async function keepBackups(dynamodb: DynamoDBClient, resource: StageResource): Promise<void> {
  const TableName = resource.physicalName;
  const { PointInTimeRecoverySpecification } = read(resource);
  await dynamodb.send(new UpdateContinuousBackupsCommand({ TableName, PointInTimeRecoverySpecification }));
}
