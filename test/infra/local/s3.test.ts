import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { createPresignedPost, type PresignedPostOptions } from '@aws-sdk/s3-presigned-post';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openS3 } from '../../../infra/local/services/s3';
import { describeObjectCreated } from '../../../infra/local/services/s3-event';
import { account, beginning, type Front, openStand, region, resource, type Stand, serve } from './stand';

const origin = 'https://kaeru.example';
const resources = [
  resource('AWS::S3::Bucket', 'uploads', 'arn:aws:s3:::uploads', {
    CorsConfiguration: {
      CorsRules: [{ AllowedOrigins: [origin], AllowedMethods: ['POST'], AllowedHeaders: ['*'], MaxAge: 600 }],
    },
    LifecycleConfiguration: { Rules: [{ Id: 'files', Status: 'Enabled', Prefix: 'uploads/', ExpirationInDays: 7 }] },
    NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
  }),
];

let folder: string;
let stand: Stand;
let front: Front;
let client: S3Client;
let mayList: boolean;
let mayPut: boolean;

const stage = async () => {
  stand = await openStand(folder);
  const told = stand.store.shelf<unknown>('told');
  const s3 = openS3({
    ...stand,
    resources,
    dataFolder: folder,
    secretOf: (id) => (id === 'test-room' ? 'secret of test-room' : undefined),
    iam: { judge: (_, needs) => needs.find(({ action }) => !(action === 's3:ListBucket' ? mayList : mayPut)) },
    onCreated: (created) => {
      const event = describeObjectCreated(created, { account, region });
      return { writes: [told.put(created.object.sequencer, event)], announce: () => undefined };
    },
  });
  await s3.start();
  front = await serve('s3', s3);
  client = new S3Client(front.client);
};
const stop = async () => {
  client.destroy();
  await front.close();
  await stand.close();
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stage-'));
  mayList = false;
  mayPut = true;
  await stage();
});
afterEach(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

const put = (Key: string, Body: string | Readable, more: { IfNoneMatch?: string; ContentLength?: number } = {}) =>
  client.send(new PutObjectCommand({ Bucket: 'uploads', Key, Body, ContentType: 'text/csv', ...more }));
const get = (Key: string, Range?: string) =>
  client.send(new GetObjectCommand({ Bucket: 'uploads', Key, ...(Range === undefined ? {} : { Range }) }));
const text = async (Key: string, Range?: string) => (await get(Key, Range)).Body?.transformToString();
const events = async () => (await stand.store.shelf<unknown>('told').list()).map(([, event]) => event);

describe('an object', () => {
  test('comes back as it was put, also by another stage', async () => {
    await put('plans/社員 1.json', '{"rows":1}');
    await stop();
    await stage();
    const got = await get('plans/社員 1.json');
    expect(await got.Body?.transformToString()).toBe('{"rows":1}');
    expect(got).toMatchObject({ ContentType: 'text/csv', ContentLength: 10, LastModified: new Date(beginning) });
    const head = await client.send(new HeadObjectCommand({ Bucket: 'uploads', Key: 'plans/社員 1.json' }));
    expect(head).toMatchObject({ ContentLength: 10, ETag: got.ETag });
  });

  test('put as a stream arrives without the frames of the wire', async () => {
    const pieces = Array.from({ length: 40 }, (_, at) => `${at}`.repeat(5000));
    const whole = pieces.join('');
    await put('stream', Readable.from(pieces.map((piece) => Buffer.from(piece))), { ContentLength: whole.length });
    const got = await get('stream');
    expect(await got.Body?.transformToString()).toBe(whole);
    expect(got.ContentEncoding).toBeUndefined();
  });

  test('may be read in part', async () => {
    await put('ten', '0123456789');
    expect(await text('ten', 'bytes=2-4')).toBe('234');
    expect(await text('ten', 'bytes=-3')).toBe('789');
    expect(await text('ten', 'bytes=8-99')).toBe('89');
    expect((await get('ten', 'bytes=2-4')).ContentRange).toBe('bytes 2-4/10');
    await expect(get('ten', 'bytes=10-')).rejects.toMatchObject({
      name: 'InvalidRange',
      $metadata: { httpStatusCode: 416 },
    });
  });

  test('is not overwritten where the caller says so', async () => {
    await put('once', 'first', { IfNoneMatch: '*' });
    await expect(put('once', 'second', { IfNoneMatch: '*' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    expect(await text('once')).toBe('first');
  });

  test('that is missing is hidden from who may not list the bucket', async () => {
    await expect(get('none')).rejects.toMatchObject({ name: 'AccessDenied', $metadata: { httpStatusCode: 403 } });
    mayList = true;
    await expect(get('none')).rejects.toMatchObject({ name: 'NoSuchKey', $metadata: { httpStatusCode: 404 } });
  });

  test('is gone once deleted, with its file', async () => {
    await put('gone', 'x');
    await client.send(new DeleteObjectCommand({ Bucket: 'uploads', Key: 'gone' }));
    mayList = true;
    await expect(get('gone')).rejects.toMatchObject({ name: 'NoSuchKey' });
    expect(await readdir(join(folder, 'objects'))).toEqual([]);
  });

  test('expires at the midnight after its seven days, where a rule says so', async () => {
    await stand.clock.turn(beginning + 60 * 60 * 1000);
    await put('uploads/a', 'x');
    await put('stops/a', 'x');
    mayList = true;
    await stand.clock.turn(Date.parse('2027-01-17T23:59:59Z'));
    expect(await text('uploads/a')).toBe('x');
    await stand.clock.turn(Date.parse('2027-01-18T00:00:00Z'));
    await expect(get('uploads/a')).rejects.toMatchObject({ name: 'NoSuchKey' });
    expect(await text('stops/a')).toBe('x');
  });

  test('is told to EventBridge when it is new, in the batch that records it', async () => {
    await put('uploads/a.csv', 'a,b');
    expect(await events()).toMatchObject([
      {
        source: 'aws.s3',
        'detail-type': 'Object Created',
        account,
        region,
        resources: ['arn:aws:s3:::uploads'],
        detail: {
          version: '0',
          bucket: { name: 'uploads' },
          object: { key: 'uploads/a.csv', size: 3, etag: expect.any(String), sequencer: expect.any(String) },
          reason: 'PutObject',
          requester: account,
        },
      },
    ]);
  });
});

test('what a killed process left behind is cleared on start', async () => {
  await put('kept', 'x');
  await writeFile(join(folder, 'objects', 'half-written'), 'y');
  await stop();
  await stage();
  expect(await readdir(join(folder, 'objects'))).toHaveLength(1);
  expect(await text('kept')).toBe('x');
});

describe('an upload form', () => {
  const sign = (options: Partial<PresignedPostOptions> = {}) =>
    createPresignedPost(client, {
      Bucket: 'uploads',
      Key: 'uploads/u1',
      Conditions: [['content-length-range', 1, 100]],
      Expires: 900,
      ...options,
    });
  type Signed = Awaited<ReturnType<typeof sign>>;
  const send = async (
    { url, fields }: Signed,
    content: string,
    name = 'a.csv',
    headers: Record<string, string> = {},
  ) => {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    form.append('file', new Blob([content]), name);
    const answer = await fetch(url, { method: 'POST', body: form, headers, redirect: 'manual' });
    const body = await answer.text();
    return { status: answer.status, code: /<Code>(.*)<\/Code>/.exec(body)?.[1], body, headers: answer.headers };
  };
  // The rooms' `Date` is virtual: they sign with the time the stage judges by.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: beginning });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('stores the file and tells EventBridge', async () => {
    expect((await send(await sign(), 'a,b')).status).toBe(204);
    expect(await text('uploads/u1')).toBe('a,b');
    expect(await events()).toMatchObject([{ detail: { reason: 'POST Object', requester: account } }]);
  });

  test('takes a Japanese file name into the key', async () => {
    await send(await sign({ Key: `uploads/\${filename}` }), 'a,b', '社員 名簿.csv');
    expect(await text('uploads/社員 名簿.csv')).toBe('a,b');
  });

  test('is answered as its fields ask', async () => {
    const asked = { success_action_status: '201' };
    const created = await send(await sign({ Fields: asked }), 'a');
    expect(created.status).toBe(201);
    expect(created.body).toContain('<Bucket>uploads</Bucket><Key>uploads/u1</Key>');
    const back = { success_action_redirect: `${origin}/uploads/u1` };
    const moved = await send(await sign({ Fields: back }), 'a');
    expect(moved.status).toBe(303);
    expect(moved.headers.get('location')).toMatch(`${origin}/uploads/u1?bucket=uploads&key=uploads%2Fu1&etag=`);
  });

  const changed = (signed: Signed, fields: Record<string, string>): Signed => ({
    ...signed,
    fields: { ...signed.fields, ...fields },
  });
  test.each<[string, number, string, () => Promise<{ status: number; code: string | undefined }>]>([
    ['a file that is too large', 400, 'EntityTooLarge', async () => send(await sign(), 'x'.repeat(101))],
    ['a file that is too small', 400, 'EntityTooSmall', async () => send(await sign(), '')],
    [
      'a policy that was changed',
      403,
      'SignatureDoesNotMatch',
      async () => {
        const { Policy: _, ...rest } = (await sign()).fields;
        const other = (await sign({ Key: 'uploads/other' })).fields.Policy ?? '';
        return send({ ...(await sign()), fields: { ...rest, Policy: other } }, 'x');
      },
    ],
    ['another key', 403, 'AccessDenied', async () => send(changed(await sign(), { key: 'stops/x' }), 'x')],
    [
      'a field the policy does not cover',
      403,
      'AccessDenied',
      async () => send(changed(await sign(), { acl: 'public-read' }), 'x'),
    ],
    [
      'an unknown key id',
      403,
      'InvalidAccessKeyId',
      async () => {
        const signed = await sign();
        const credential = signed.fields['X-Amz-Credential'] ?? '';
        return send(changed(signed, { 'X-Amz-Credential': credential.replace('test-room', 'nobody') }), 'x');
      },
    ],
    [
      'a form that has expired by the virtual clock',
      403,
      'AccessDenied',
      async () => {
        const signed = await sign();
        await stand.clock.turn(beginning + 900_000);
        return send(signed, 'x');
      },
    ],
    [
      'a signer who may not put',
      403,
      'AccessDenied',
      async () => {
        mayPut = false;
        return send(await sign(), 'x');
      },
    ],
  ])('with %s is refused', async (_what, status, code, attempt) => {
    expect(await attempt()).toMatchObject({ status, code });
    expect(await events()).toEqual([]);
  });

  test('can be sent by a page of the origins in the template only', async () => {
    const allowed = await send(await sign(), 'x', 'a.csv', { origin });
    expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
    const other = await send(await sign(), 'x', 'a.csv', { origin: 'https://other.example' });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();

    const ask = (from: string) =>
      fetch(`${front.client.endpoint}/uploads`, {
        method: 'OPTIONS',
        headers: { origin: from, 'access-control-request-method': 'POST' },
      });
    expect((await ask(origin)).status).toBe(200);
    expect((await ask('https://other.example')).status).toBe(403);
  });
});

test('operations no room uses are unknown, by name', async () => {
  const answer = await fetch(`${front.client.endpoint}/uploads/a?acl`, { method: 'PUT' });
  expect(await answer.text()).toContain('does not know PUT /uploads/a?acl');
});
