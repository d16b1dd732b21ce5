/** A table as the template describes it, in dynalite's words. */
import type { Table } from 'dynalite/db/index.js';
import * as z from 'zod';
import type { StageResource } from '../seams';

export interface StageTable {
  readonly name: string;
  readonly arn: string;
  readonly description: Table;
  /** What its stream records hold; absent where the table has no stream. */
  readonly streamView?: string | undefined;
  /** The attribute that holds the second after which an item is to be deleted. */
  readonly timeToLive?: string | undefined;
}

const keySchema = z
  .array(z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }))
  .min(1)
  .max(2);
const anything = z.unknown().optional();
/** Properties that change nothing on a laptop: there is one replica, unthrottled, and as safe as the laptop. */
const inert = {
  BillingMode: anything,
  ContributorInsightsSpecification: anything,
  DeletionProtectionEnabled: anything,
  OnDemandThroughput: anything,
  PointInTimeRecoverySpecification: anything,
  ProvisionedThroughput: anything,
  Replicas: anything,
  SSESpecification: anything,
  TableClass: anything,
  Tags: anything,
  WarmThroughput: anything,
  WriteOnDemandThroughputSettings: anything,
  WriteProvisionedThroughputSettings: anything,
};
const properties = z.strictObject({
  ...inert,
  TableName: z.string().optional(),
  KeySchema: keySchema,
  AttributeDefinitions: z.array(z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  GlobalSecondaryIndexes: z
    .array(
      z.strictObject({
        IndexName: z.string(),
        KeySchema: keySchema,
        Projection: z.strictObject({
          ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
          NonKeyAttributes: z.array(z.string()).optional(),
        }),
        ContributorInsightsSpecification: anything,
        OnDemandThroughput: anything,
        ProvisionedThroughput: anything,
        WarmThroughput: anything,
      }),
    )
    .default([]),
  StreamSpecification: z
    .strictObject({ StreamViewType: z.enum(['NEW_AND_OLD_IMAGES', 'NEW_IMAGE', 'OLD_IMAGE', 'KEYS_ONLY']) })
    .optional(),
  TimeToLiveSpecification: z
    .strictObject({ AttributeName: z.string().optional(), Enabled: z.union([z.boolean(), z.stringbool()]) })
    .optional(),
});

/** @throws Error naming the property where the template asks for something the stage does not do. */
export function readTable(resource: StageResource): StageTable {
  const parsed = properties.safeParse(resource.properties);
  if (!parsed.success) {
    throw new Error(`The stage cannot stand up the table ${resource.logicalId}:\n${z.prettifyError(parsed.error)}`);
  }
  const { data } = parsed;
  const name = resource.physicalName;
  const stream = data.StreamSpecification;
  const timeToLive = data.TimeToLiveSpecification;
  const description = {
    TableName: name,
    TableArn: resource.arn,
    TableStatus: 'ACTIVE',
    KeySchema: data.KeySchema,
    AttributeDefinitions: data.AttributeDefinitions,
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
    ...(data.GlobalSecondaryIndexes.length === 0
      ? {}
      : {
          GlobalSecondaryIndexes: data.GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => ({
            IndexName,
            KeySchema,
            Projection: {
              ProjectionType: Projection.ProjectionType,
              ...(Projection.NonKeyAttributes === undefined ? {} : { NonKeyAttributes: Projection.NonKeyAttributes }),
            },
            IndexStatus: 'ACTIVE',
            IndexArn: `${resource.arn}/index/${IndexName}`,
          })),
        }),
    ...(stream === undefined ? {} : { StreamSpecification: { StreamEnabled: true, ...stream } }),
  };
  return {
    name,
    arn: resource.arn,
    description,
    streamView: stream?.StreamViewType,
    timeToLive: timeToLive?.Enabled === true ? timeToLive.AttributeName : undefined,
  };
}
