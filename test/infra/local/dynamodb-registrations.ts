/** The table of the rooms, as CDK writes it. */
import { tableLayout } from '../../../functions/adapters/table-layout';
import type { StageResource } from '../../../infra/local/seams';
import { account, region, resource } from './stand';

const { partitionKey, timeToLive, due, people } = tableLayout;
const index = ({ indexName, partitionKey, sortKey }: typeof due | typeof people) => ({
  IndexName: indexName,
  KeySchema: [
    { AttributeName: partitionKey, KeyType: 'HASH' },
    { AttributeName: sortKey, KeyType: 'RANGE' },
  ],
  Projection: { ProjectionType: 'KEYS_ONLY' },
});

export const attributeDefinitions = [partitionKey, due.partitionKey, due.sortKey, people.partitionKey].map(
  (AttributeName) => ({ AttributeName, AttributeType: 'S' }),
);
export const registrationsTable: StageResource = resource(
  'AWS::DynamoDB::Table',
  'registrations',
  `arn:aws:dynamodb:${region}:${account}:table/registrations`,
  {
    KeySchema: [{ AttributeName: partitionKey, KeyType: 'HASH' }],
    AttributeDefinitions: attributeDefinitions,
    GlobalSecondaryIndexes: [index(due), index(people)],
    BillingMode: 'PAY_PER_REQUEST',
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 },
    StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
    TimeToLiveSpecification: { AttributeName: timeToLive, Enabled: true },
  },
);
