/** ListObjectsV2: the keys of a bucket under a prefix, in order of their bytes, page by page. */
import type { StoredObject } from './s3-objects';
import { escapeXml } from './s3-wire';

export const isListing = ({ method, url }: { readonly method: string; readonly url: URL }): boolean =>
  method === 'GET' &&
  url.searchParams.get('list-type') === '2' &&
  [...url.searchParams.keys()].every((name) => known.has(name));
const known = new Set(['list-type', 'prefix', 'start-after', 'continuation-token', 'max-keys', 'x-id']);

/** AWS answers no more keys at once. */
const mostKeys = 1000;

/** The answer for a bucket whose objects come in order. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
export function listObjects(bucket: string, objects: readonly StoredObject[], query: URLSearchParams): string {
  const prefix = query.get('prefix') ?? '';
  // The token of a page is the last key of the one before; AWS's is opaque, and nobody looks into it.
  const after = Buffer.from(query.get('continuation-token') ?? query.get('start-after') ?? '');
  const most = Math.min(Number(query.get('max-keys') ?? mostKeys), mostKeys);
  const found = objects.filter(({ key }) => key.startsWith(prefix) && Buffer.compare(Buffer.from(key), after) > 0);
  const page = found.slice(0, most);
  const last = page.at(-1);
  const isTruncated = found.length > page.length;
  const contents = page.map(
    ({ key, size, etag, at }) =>
      `<Contents><Key>${escapeXml(key)}</Key><LastModified>${new Date(at).toISOString()}</LastModified>` +
      `<ETag>&quot;${etag}&quot;</ETag><Size>${size}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
  );
  const next =
    isTruncated && last !== undefined ? `<NextContinuationToken>${escapeXml(last.key)}</NextContinuationToken>` : '';
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">' +
    `<Name>${bucket}</Name><Prefix>${escapeXml(prefix)}</Prefix><KeyCount>${page.length}</KeyCount>` +
    `<MaxKeys>${most}</MaxKeys><IsTruncated>${isTruncated}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`
  );
}
