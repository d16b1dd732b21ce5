/** The partition keys a request names: what the IAM condition `dynamodb:LeadingKeys` is about. */
import * as z from 'zod';
import type { Need } from '../seams';

const attributes = z.record(z.string(), z.record(z.string(), z.unknown()));
/** Of single items, of reads in a batch, and of writes in a batch. */
const naming = z.object({ Key: attributes, Item: attributes, Keys: z.array(attributes) }).partial();
const batch = z.array(z.object({ PutRequest: naming, DeleteRequest: naming }).partial());

/**
 * The context of a request, or of one table's part of a batch. Nothing where it names no item: a query's is in its expression, and
 * no grant of ours depends on it.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html
 */
export function leadingKeys(asked: unknown, partitionKey: string): Pick<Need, 'context'> {
  const one = naming.safeParse(asked).data;
  const written = batch.safeParse(asked).data ?? [];
  const named = [one, ...written.flatMap(({ PutRequest, DeleteRequest }) => [PutRequest, DeleteRequest])];
  const items = named.flatMap((each) => [each?.Key, each?.Item, ...(each?.Keys ?? [])]);
  const found = items.flatMap((item) => Object.values(item?.[partitionKey] ?? {}).map(String));
  return found.length === 0 ? {} : { context: { 'dynamodb:LeadingKeys': found } };
}
