import { S3Client } from '@aws-sdk/client-s3';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { givenUpInS3 } from '../../functions/adapters/given-up-in-s3';
import { readStream } from '../../functions/alarm/read-stream';
import { readMailEvent } from '../../functions/feedback/read-event';
import { handleBatch } from '../../functions/handle-batch';
import { readWork } from '../../functions/import/work';
import { readChanges } from '../../functions/journal/read-changes';
import type { GivenUp } from '../../functions/ports/given-up';
import { ringBody } from '../../functions/ring';
import { behindGateway } from '../../functions/web/behind-gateway';
import { networkOf } from '../../functions/web/network-of';
import { instant } from '../../shared/calendar/day';
import { exampleOf } from './aws-examples';

describe('the rooms read the events AWS documents', () => {
  it('web: a request through the HTTP API, payload format 2.0', async () => {
    const app = new Hono().post('/check', async (c) =>
      c.json({
        body: await c.req.text(),
        languages: c.req.query('lang'),
        day: c.req.query('day'),
        cookies: c.req.header('cookie'),
        accepts: c.req.header('accept-language'),
        network: networkOf(c),
      }),
    );
    const call = behindGateway(app);
    const answer = await call(z.custom<Parameters<typeof call>[0]>().parse(exampleOf('http-api')));
    expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: false });
    expect(JSON.parse('body' in answer ? answer.body : '')).toEqual({
      body: 'Hello from Lambda',
      languages: 'ja',
      day: '2027-01-10',
      cookies: 'language=ja; theme=dark',
      accepts: 'ja,en',
      network: '192.0.2.1',
    });
  });

  it('remind: messages of a queue, each with a ring; the one that fails is named by its id', async () => {
    const ids: string[] = [];
    const answer = await handleBatch(
      () => undefined,
      exampleOf('queue'),
      async (body) => {
        ids.push(ringBody.parse(JSON.parse(body)).id);
        if (ids.length === 2) throw new Error('broken');
      },
    );
    expect(ids).toEqual(['e2hk5s', 'r7q0zb']);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '2e1424d4-f796-459a-8184-9c92662be6da' }] });
  });

  it('alarm: records of the stream, by their sequence numbers; a stop is none of its business', () => {
    expect(readStream(exampleOf('table-stream'))).toEqual(
      ['111', '222', '333'].map((sequenceNumber) => ({ sequenceNumber, change: undefined })),
    );
  });

  it('journal: what was written, changed, and deleted by time to live', () => {
    const base = { of: 'key', key: 'stop#101', at: instant(Date.parse('2027-01-10T00:00:00Z')), expired: false };
    expect(readChanges(exampleOf('table-stream'))).toEqual({
      name: '111',
      changes: [
        { ...base, before: false, after: true },
        { ...base, before: true, after: true },
        { ...base, before: true, after: false, expired: true },
      ],
    });
  });

  it('import: a file that arrived in the bucket', () => {
    expect(readWork(JSON.stringify(exampleOf('object-created')))).toEqual({ kind: 'read', uploadId: 'u1' });
  });

  it.each([
    ['ses-send', 'taken', []],
    ['ses-delivery', 'delivered', []],
    ['ses-bounce', 'bounced-for-good', ['recipient@example.com']],
    ['ses-complaint', 'complained', ['recipient@example.com']],
    ['ses-reject', 'refused', []],
  ] as const)('feedback: %s', (name, became, recipients) => {
    const read = readMailEvent(JSON.stringify(exampleOf(name)));
    expect(read).toEqual({ id: 'r7q0zb', claim: 'c0a1m', became, recipients });
  });

  it('feedback: a delay changes nothing', () => {
    expect(readMailEvent(JSON.stringify(exampleOf('ses-delivery-delay')))).toBeUndefined();
  });

  it('redrive: what the stream gave up and Lambda put into the bucket', async () => {
    const s3 = new S3Client({ region: 'ap-northeast-1' });
    const text = JSON.stringify(exampleOf('stream-given-up'));
    s3.middlewareStack.add(
      (_next, { commandName }) =>
        async () => ({
          output:
            commandName === 'ListObjectsV2Command'
              ? { Contents: [{ Key: 'aws/lambda/one' }], $metadata: {} }
              : { Body: { transformToString: async () => text }, $metadata: {} },
          response: {},
        }),
      { step: 'initialize' },
    );
    const found: GivenUp[] = [];
    for await (const one of givenUpInS3('bucket', 'kaeru-production-', s3).all()) found.push(one);
    expect(found).toMatchObject([
      { key: 'aws/lambda/one', room: 'alarm', cause: 'RetryAttemptsExhausted', tries: 1, items: ['r7q0zb'] },
    ]);
  });
});
