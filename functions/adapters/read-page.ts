import { type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Instant } from '../../shared/calendar/day';
import type { RegistrationId } from '../../shared/registrations/registration';
import type { Page, Stored } from '../ports/registrations';
import { isExpired } from './dynamodb-items';
import { registrationPrefix } from './item-key';
import { fromItem, registrationIn } from './stored-registration';
import { tableLayout } from './table-layout';

const { partitionKey } = tableLayout;

/**
 * Reads the next page of the table. It is billed by what is read, whoever it belongs to: half a unit for each 4 KB, being eventually
 * consistent. What is no registration is not sent here; what is one and cannot be read is named.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Scan.html
 */
export async function readPage(
  dynamodb: DynamoDBClient,
  table: string,
  after: string | undefined,
  limit: number,
  now: Instant,
): Promise<Page> {
  const { Items = [], LastEvaluatedKey } = await dynamodb.send(
    new ScanCommand({
      TableName: table,
      Limit: limit,
      FilterExpression: `begins_with(${partitionKey}, :prefix)`,
      ExpressionAttributeValues: marshall({ ':prefix': registrationPrefix }),
      ...(after === undefined ? {} : { ExclusiveStartKey: marshall({ [partitionKey]: after }) }),
    }),
  );
  const registrations: Stored[] = [];
  const unreadable: RegistrationId[] = [];
  for (const item of Items.map((one) => unmarshall(one))) {
    if (isExpired(item, now)) continue;
    try {
      registrations.push(fromItem(item));
    } catch {
      unreadable.push(registrationIn(item[partitionKey]));
    }
  }
  const last = LastEvaluatedKey && unmarshall(LastEvaluatedKey)[partitionKey];
  return { registrations, unreadable, after: last === undefined ? undefined : String(last) };
}
