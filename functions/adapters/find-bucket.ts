import { paginateListBuckets, S3Client } from '@aws-sdk/client-s3';

/** The bucket whose name begins so: CloudFormation puts letters of its own behind the name of a stack and a resource. */
export async function findBucket(prefix: string, client = new S3Client({})): Promise<string | undefined> {
  for await (const { Buckets = [] } of paginateListBuckets({ client }, { Prefix: prefix })) {
    const found = Buckets[0]?.Name;
    if (found !== undefined) return found;
  }
  return undefined;
}
