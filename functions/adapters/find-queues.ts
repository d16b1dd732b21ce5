import { paginateListQueues, SQSClient } from '@aws-sdk/client-sqs';

/** The URLs of the queues whose name begins so. */
export async function findQueues(prefix: string, client = new SQSClient({})): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { QueueUrls = [] } of paginateListQueues({ client }, { QueueNamePrefix: prefix, MaxResults: 1_000 }))
    found.push(...QueueUrls);
  return found;
}
