import { DynamoDBClient, paginateListTables } from '@aws-sdk/client-dynamodb';

/** The table whose name begins so: CloudFormation puts letters of its own behind the name of a stack and a resource. */
export async function findTable(prefix: string, client = new DynamoDBClient({})): Promise<string | undefined> {
  for await (const { TableNames = [] } of paginateListTables({ client }, {})) {
    const found = TableNames.find((name) => name.startsWith(prefix));
    if (found !== undefined) return found;
  }
  return undefined;
}
