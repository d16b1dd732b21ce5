import { BatchWriteItemCommand, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { chanceOfMachine } from '../../../functions/adapters/chance-of-machine';
import type { Product } from '../../pipeline/product';
import { registerPeople } from './people-of-a-year';

/** DynamoDB takes so many items in one call: docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html */
const batch = 25;
/** So many, and the rooms catch up. */
const catchUpAfter = 500;

type Filled = { readonly alarms: number; readonly item: Readonly<Record<string, unknown>> };

/**
 * Brings a stage to so many registrations: the first goes through the form's API and is confirmed, the others are its item under other
 * ids, put through the stage's DynamoDB. Each rings the stream, and the alarm room sets an alarm for it, as for any other.
 * Answers how many alarms stand then, and the item.
 */
export async function fillAStage(product: Product, count: number): Promise<Filled> {
  await registerPeople(product, 1);
  const { dynamodb, table } = await product.operator();
  const pk = (await product.items()).find((each) => each.pk.startsWith('registration#'))?.pk ?? '';
  // As stored: what the console's reader gives is shortened.
  const { Item: stored } = await dynamodb.send(new GetItemCommand({ TableName: table, Key: marshall({ pk }) }));
  if (stored === undefined) throw new Error('The registration is not in the table.');
  const item = unmarshall(stored);
  try {
    for (let done = 1; done < count; done += batch) {
      const puts = Array.from({ length: Math.min(batch, count - done) }, () => ({
        PutRequest: { Item: marshall({ ...item, pk: `registration#${chanceOfMachine.registrationId()}` }) },
      }));
      await dynamodb.send(new BatchWriteItemCommand({ RequestItems: { [table]: puts } }));
      // Answers when every record of the stream has been worked off.
      if ((done - 1) % catchUpAfter === 0) await product.turn('PT1S');
    }
  } finally {
    dynamodb.destroy();
  }
  await product.turn('PT1M');
  return { alarms: (await product.state()).schedules.length, item };
}
