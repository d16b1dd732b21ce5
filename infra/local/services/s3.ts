/** S3 on the stage, path style: single objects and their list, the browser's upload form, CORS, expiry and ObjectCreated. */
import { randomUUID } from 'node:crypto';
import type { Iam } from '../iam';
import type { AwsAnswer, AwsRequest, AwsService, StageClock, StageResource, StageStore } from '../seams';
import type { Consequence } from './consequence';
import { Refusal, refusing } from './refusal';
import { type Bucket, readBuckets } from './s3-bucket';
import type { ObjectCreated } from './s3-event';
import { isListing, listObjects } from './s3-list';
import { type ObjectDraft, openObjects, type StoredObject } from './s3-objects';
import { admitUpload, isUploadForm, readUploadForm } from './s3-post';
import { readPutBody, selectRange, xml } from './s3-wire';

export interface S3Settings {
  readonly clock: StageClock;
  readonly store: StageStore;
  readonly resources: readonly StageResource[];
  /** Objects lie in `objects/` under it. */
  readonly dataFolder: string;
  /** The secret of an access key: forms are signed with it. */
  readonly secretOf: (accessKeyId: string) => string | undefined;
  /** Asked for a form's signer, and for s3:ListBucket: without it a missing key is 403, not 404. */
  readonly iam: Pick<Iam, 'judge'>;
  /** What follows from a new object in a bucket that tells EventBridge; its writes go down with the object's record. */
  readonly onCreated: (created: ObjectCreated) => Consequence;
}
export interface S3 extends AwsService {
  /** Clears what a killed process left and begins to expire objects by the virtual clock. */
  readonly start: () => Promise<void>;
}

const dayMs = 24 * 60 * 60 * 1000;

export const openS3 = (settings: S3Settings): S3 => {
  const { clock, iam } = settings;
  const buckets = readBuckets(settings.resources);
  const objects = openObjects(settings.store, settings.dataFolder);

  const mustBeBucket = (name: string): Bucket => {
    const bucket = buckets.get(name);
    if (bucket === undefined) throw new Refusal(404, 'NoSuchBucket', 'The specified bucket does not exist');
    return bucket;
  };
  const store = async (draft: ObjectDraft, onlyIfNew: boolean, reason: ObjectCreated['reason']) => {
    const tells = mustBeBucket(draft.bucket).tells;
    let follows: Consequence | undefined;
    const object = await objects.write(draft, clock.now(), onlyIfNew, (stored) => {
      follows = tells ? settings.onCreated({ object: stored, reason }) : undefined;
      return follows?.writes ?? [];
    });
    if (object === undefined) {
      const words = 'At least one of the pre-conditions you specified did not hold';
      throw new Refusal(412, 'PreconditionFailed', words);
    }
    follows?.announce();
    return object;
  };

  const put = async (request: AwsRequest, bucket: string, key: string): Promise<AwsAnswer> => {
    const { headers } = request;
    const kept = Object.entries(headers)
      .filter(([name]) => name.startsWith('x-amz-meta-') || contentHeaders.has(name))
      // How it travelled is no property of the object.
      .filter(([, value]) => value !== 'aws-chunked');
    const draft: ObjectDraft = {
      bucket,
      key,
      contentType: headers['content-type'] ?? 'binary/octet-stream',
      headers: Object.fromEntries(kept),
      body: readPutBody(request),
    };
    const object = await store(draft, headers['if-none-match'] === '*', 'PutObject');
    return { status: 200, headers: { etag: `"${object.etag}"` } };
  };
  const get = async (request: AwsRequest, bucket: string, key: string): Promise<AwsAnswer> => {
    const found = await objects.read(bucket, key);
    if (found === undefined) return missing(request.caller, bucket);
    const { object, body } = found;
    const headers = describe(object);
    if (request.headers['if-none-match'] === `"${object.etag}"`) return { status: 304, headers };
    const range = selectRange(request.headers.range, body.length);
    const status = range.partial ? 206 : 200;
    const length = range.end - range.start;
    const sent = {
      ...headers,
      'content-length': `${length}`,
      ...(range.partial ? { 'content-range': `bytes ${range.start}-${range.end - 1}/${body.length}` } : {}),
    };
    return request.method === 'HEAD'
      ? { status, headers: sent }
      : { status, headers: sent, body: body.subarray(range.start, range.end) };
  };
  const missing = (caller: string, bucket: string): never => {
    if (iam.judge(caller, [{ action: 's3:ListBucket', resource: `arn:aws:s3:::${bucket}` }]) !== undefined) {
      throw new Refusal(403, 'AccessDenied', 'Access Denied');
    }
    throw new Refusal(404, 'NoSuchKey', 'The specified key does not exist.');
  };
  const upload = async (request: AwsRequest, bucket: string): Promise<AwsAnswer> => {
    mustBeBucket(bucket);
    const form = await readUploadForm(request);
    const draft = admitUpload(form, bucket, settings.secretOf, clock.now());
    // The form carries its signer's permission, and it is judged when the file arrives.
    const need = { action: 's3:PutObject', resource: `arn:aws:s3:::${bucket}/${draft.key}` };
    if (iam.judge(form.signer, [need]) !== undefined) {
      throw new Refusal(403, 'AccessDenied', 'Access Denied');
    }
    const object = await store(draft, false, 'POST Object');
    const location = `${request.url.origin}/${bucket}/${draft.key.split('/').map(encodeURIComponent).join('/')}`;
    const headers = { etag: `"${object.etag}"`, location };
    const back = form.fields.get('success_action_redirect');
    if (back !== undefined && URL.canParse(back)) {
      const to = new URL(back);
      for (const [name, value] of [
        ['bucket', bucket],
        ['key', draft.key],
        ['etag', headers.etag],
      ] as const) {
        to.searchParams.set(name, value);
      }
      return { status: 303, headers: { ...headers, location: to.href } };
    }
    const status = form.fields.get('success_action_status');
    if (status !== '201') return { status: status === '200' ? 200 : 204, headers };
    const described = { Location: location, Bucket: bucket, Key: draft.key, ETag: headers.etag };
    return {
      status: 201,
      headers: { ...headers, 'content-type': 'application/xml' },
      body: xml('PostResponse', described),
    };
  };

  const preflight = (request: AwsRequest, bucket: string): AwsAnswer => {
    const origin = request.headers.origin ?? '';
    const headers = buckets.get(bucket)?.allow(origin, request.headers['access-control-request-method'] ?? '');
    if (headers !== undefined) return { status: 200, headers };
    throw new Refusal(403, 'AccessForbidden', 'CORSResponse: This CORS request is not allowed.');
  };
  const perform = (request: AwsRequest): Promise<AwsAnswer> => {
    const { operation, bucket, key } = readOperation(request);
    return refusing(
      async () => {
        if (operation === 'Preflight') return preflight(request, bucket);
        if (operation === 'PostObject') return upload(request, bucket);
        mustBeBucket(bucket);
        if (operation === 'PutObject') return put(request, bucket, key);
        if (operation === 'ListObjectsV2') {
          const listed = listObjects(bucket, await objects.list(bucket), request.url.searchParams);
          return { status: 200, headers: { 'content-type': 'application/xml' }, body: listed };
        }
        if (operation !== 'DeleteObject') return get(request, bucket, key);
        await objects.remove(bucket, key);
        return { status: 204 };
      },
      (refusal) => refused(refusal, request),
    );
  };

  const expire = async (): Promise<void> => {
    for (const bucket of buckets.values()) {
      for (const object of await objects.list(bucket.name)) {
        const due = bucket.expiry(object);
        if (due !== undefined && due <= clock.now()) await objects.remove(bucket.name, object.key);
      }
    }
  };
  const expireDaily = (): void => {
    const midnight = (Math.floor(clock.now() / dayMs) + 1) * dayMs;
    clock.wake(midnight, 'expiry of objects', async () => {
      await expire();
      expireDaily();
    });
  };

  return {
    needs: (request) => {
      const { operation, bucket, key } = readOperation(request);
      // Neither is signed in its headers: a preflight asks nobody's leave, and a form is judged with its signer.
      if (operation === 'Preflight' || operation === 'PostObject') return [];
      if (operation === 'ListObjectsV2') return [{ action: 's3:ListBucket', resource: `arn:aws:s3:::${bucket}` }];
      const action = operation === 'HeadObject' ? 's3:GetObject' : `s3:${operation}`;
      return [{ action, resource: `arn:aws:s3:::${bucket}/${key}` }];
    },
    answer: async (request) => {
      const answer = await perform(request);
      const { origin } = request.headers;
      if (origin === undefined || request.method === 'OPTIONS') return answer;
      const { bucket } = readOperation(request);
      return { ...answer, headers: { ...answer.headers, ...buckets.get(bucket)?.allow(origin, request.method) } };
    },
    denied: (_need, request) => refused(new Refusal(403, 'AccessDenied', 'Access Denied'), request),
    start: async () => {
      await objects.tidy();
      await expire();
      if ([...buckets.values()].some(({ expires }) => expires)) expireDaily();
    },
  };
};

const contentHeaders = new Set(['cache-control', 'content-disposition', 'content-encoding', 'content-language']);

const describe = (object: StoredObject) => ({
  ...object.headers,
  'accept-ranges': 'bytes',
  'content-type': object.contentType,
  etag: `"${object.etag}"`,
  'last-modified': new Date(object.at).toUTCString(),
});

const refused = (refusal: Refusal, { method, url }: AwsRequest): AwsAnswer => {
  const said = { Code: refusal.code, Message: refusal.message, Resource: url.pathname, RequestId: randomUUID() };
  const headers = { 'content-type': 'application/xml' };
  return method === 'HEAD'
    ? { status: refusal.status, headers }
    : { status: refusal.status, headers, body: xml('Error', said) };
};

const operations = { GET: 'GetObject', HEAD: 'HeadObject', PUT: 'PutObject', DELETE: 'DeleteObject' } as const;
const readOperation = (request: AwsRequest) => {
  const { method, url } = request;
  const [, bucket = '', ...segments] = url.pathname.split('/');
  const key = segments.map(decodeURIComponent).join('/');
  if (method === 'OPTIONS') return { operation: 'Preflight', bucket, key } as const;
  if (key === '' && isUploadForm(request)) return { operation: 'PostObject', bucket, key } as const;
  if (key === '' && isListing(request)) return { operation: 'ListObjectsV2', bucket, key } as const;
  // Sub-resources (?acl, ?uploads, ?tagging …) and presigned addresses are other operations.
  const plain = [...url.searchParams.keys()].every((name) => name === 'x-id');
  if (plain && key !== '' && (method === 'GET' || method === 'HEAD' || method === 'PUT' || method === 'DELETE')) {
    return { operation: operations[method], bucket, key };
  }
  throw new Error(`The stage's S3 does not know ${method} ${url.pathname}${url.search}.`);
};
