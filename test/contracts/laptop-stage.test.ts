import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { alarmsInScheduler } from '../../functions/adapters/alarms-in-scheduler';
import { countsInDynamodb } from '../../functions/adapters/counts-in-dynamodb';
import { employersInDynamodb } from '../../functions/adapters/employers-in-dynamodb';
import { filesInS3 } from '../../functions/adapters/files-in-s3';
import { importQueueInSqs } from '../../functions/adapters/import-queue-in-sqs';
import { journalInS3 } from '../../functions/adapters/journal-in-s3';
import { linksInJose } from '../../functions/adapters/links-in-jose';
import { postboxInSes } from '../../functions/adapters/postbox-in-ses';
import { registrationsInDynamodb } from '../../functions/adapters/registrations-in-dynamodb';
import { restoringInDynamodb } from '../../functions/adapters/restoring-in-dynamodb';
import { ringsInSqs } from '../../functions/adapters/rings-in-sqs';
import { stopsInDynamodb } from '../../functions/adapters/stops-in-dynamodb';
import { uploadsInDynamodb } from '../../functions/adapters/uploads-in-dynamodb';
import type { LinkSubject } from '../../functions/ports/links';
import { type RunningStage, standUp } from '../../infra/local/stand-up';
import { synthesise } from '../../infra/local/synth';
import { readAssembly, type WrittenAssembly } from '../../infra/local/template';
import { instant } from '../../shared/calendar/day';
import { anAddress } from '../support/builders';
import { alarmsContract } from './alarms';
import { clientsAt } from './clients-at';
import { fresh, type Hand } from './contract';
import { countsContract } from './counts';
import { employersContract } from './employers';
import { filesContract } from './files';
import { importQueueContract } from './import-queue';
import { journalContract } from './journal';
import { linksContract } from './links';
import { postboxContract } from './postbox';
import { registrationsContract } from './registrations';
import { restoringContract } from './restoring';
import { ringsContract } from './rings';
import { stopsContract } from './stops';
import { uploadsContract } from './uploads';

/** The stage without what wakes its rooms: a port is to keep what it is given, and no room shall answer it meanwhile. */
const asleep = ({ stacks, assets }: WrittenAssembly): WrittenAssembly => ({
  assets,
  stacks: stacks.map((stack) => ({
    ...stack,
    template: {
      ...stack.template,
      Resources: Object.fromEntries(
        Object.entries(stack.template.Resources).filter(([, { Type }]) => Type !== 'AWS::Lambda::EventSourceMapping'),
      ),
    },
  })),
});

const settings = z.object({
  TABLE: z.string(),
  BUCKET: z.string(),
  DUE_QUEUE_URL: z.string(),
  DUE_NOW_QUEUE_URL: z.string(),
  DUE_QUEUE_ARN: z.string(),
  IMPORT_QUEUE_URL: z.string(),
  ALARM_GROUP: z.string(),
  ALARM_ROLE_ARN: z.string(),
  ALARM_DEAD_LETTERS_ARN: z.string(),
  LINKS_SECRET: z.string(),
  PEPPER_SECRET: z.string(),
  SENDER: z.string(),
  REPLY_TO: z.string(),
  CONFIGURATION_SET: z.string(),
  AWS_ENDPOINT_URL: z.string(),
  AWS_REGION: z.string(),
  AWS_ACCESS_KEY_ID: z.string(),
  AWS_SECRET_ACCESS_KEY: z.string(),
});

describe('on the laptop stage, through the SDK', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaeru-contracts-'));
  let stage: RunningStage;
  let told: z.infer<typeof settings>;
  let clients: ReturnType<typeof clientsAt>;

  beforeAll(async () => {
    const assembly = asleep(readAssembly(await synthesise(join(folder, 'cdk.out'))));
    stage = await standUp({ data: join(folder, 'data'), assembly, say: () => undefined });
    told = settings.parse(stage.environmentFor('operator'));
    clients = clientsAt({
      endpoint: told.AWS_ENDPOINT_URL,
      region: told.AWS_REGION,
      credentials: { accessKeyId: told.AWS_ACCESS_KEY_ID, secretAccessKey: told.AWS_SECRET_ACCESS_KEY },
    });
  }, 120_000);
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A clock that starts with the stage's and goes on as the test wants: what a port takes for now, AWS need not know. */
  const aHand = (): Hand & { readonly clock: { readonly now: Hand['now'] } } => {
    let ahead = 0;
    const now = () => instant(Math.floor(stage.clock.now()) + ahead);
    return {
      now,
      clock: { now },
      pass: (ms) => {
        ahead += ms;
      },
    };
  };
  const bodiesIn = async (queueUrl: string): Promise<readonly unknown[]> => {
    const arn = `arn:aws:sqs:${told.AWS_REGION}:${stage.template.place.account}:${queueUrl.split('/').at(-1)}`;
    return (await stage.queues.peek(arn, 10_000)).map(({ body }) => JSON.parse(body));
  };

  registrationsContract(() => {
    const hand = aHand();
    return { registrations: registrationsInDynamodb(told.TABLE, hand.clock, clients.dynamodb), hand };
  });
  alarmsContract(() => ({ alarms: alarmsInScheduler(told, clients.scheduler), hand: aHand() }));
  ringsContract(() => ({
    rings: ringsInSqs(told, clients.sqs),
    lying: async (lane) => {
      const bodies = await bodiesIn(lane === 'due' ? told.DUE_QUEUE_URL : told.DUE_NOW_QUEUE_URL);
      return bodies.map((body) => z.strictObject({ id: z.string() }).parse(body).id);
    },
  }));
  stopsContract(() => ({ stops: stopsInDynamodb(told.TABLE, told.PEPPER_SECRET, clients.dynamodb, clients.secrets) }));
  countsContract(() => {
    const hand = aHand();
    return {
      counts: countsInDynamodb(told.TABLE, told.LINKS_SECRET, hand.clock, clients.dynamodb, clients.secrets),
      hand,
    };
  });
  employersContract(() => {
    const hand = aHand();
    return { employers: employersInDynamodb(told.TABLE, hand.clock, clients.dynamodb), hand };
  });
  uploadsContract(() => {
    const hand = aHand();
    return { uploads: uploadsInDynamodb(told.TABLE, hand.clock, clients.dynamodb), hand };
  });
  restoringContract(() => {
    const hand = aHand();
    return {
      restoring: restoringInDynamodb(told.TABLE, hand.clock, { dry: false }, clients.dynamodb),
      registrations: registrationsInDynamodb(told.TABLE, hand.clock, clients.dynamodb),
      hand,
    };
  });
  journalContract(() => ({ journal: journalInS3(told.BUCKET, clients.s3) }));
  filesContract(() => ({ files: filesInS3(told.BUCKET, clients.s3) }));
  importQueueContract(() => ({
    importQueue: importQueueInSqs(told.IMPORT_QUEUE_URL, clients.sqs),
    lying: async () =>
      (await bodiesIn(told.IMPORT_QUEUE_URL)).flatMap((body) => {
        const part = z.strictObject({ kind: z.enum(['commit', 'undo']), uploadId: z.string(), part: z.number() });
        const read = z.union([part, z.strictObject({ kind: z.literal('read'), uploadId: z.string() })]).safeParse(body);
        // Files that arrived are announced on the same queue.
        return read.success ? [read.data] : [];
      }),
  }));
  linksContract(() => {
    const hand = aHand();
    return { links: linksInJose(told.LINKS_SECRET, hand.clock, clients.secrets), hand };
  });
  postboxContract(() => ({
    postbox: postboxInSes(told, aHand().clock, clients.ses, clients.ses),
    arrived: async (to) =>
      (await stage.ses.mails())
        .filter((mail) => mail.to === to)
        .map((mail) => ({
          subject: mail.subject,
          text: mail.text ?? '',
          html: mail.html ?? '',
          headers: mail.headers,
          tags: mail.tags,
          attachments: mail.attachments.map((one) => ({
            ...one,
            content: Buffer.from(one.content, 'base64').toString('utf8'),
          })),
        })),
    trouble: (what) => stage.ses.faults.next(what),
  }));

  describe('what only AWS has', () => {
    const send = async (form: { url: string; fields: Readonly<Record<string, string>> }, content: string) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(form.fields)) body.append(name, value);
      body.append('file', new Blob([content]), '社員 名簿.csv');
      return (await fetch(form.url, { method: 'POST', body })).status;
    };

    it('the signed form puts one object of at most so many bytes', async () => {
      const files = filesInS3(told.BUCKET, clients.s3);
      const key = `uploads/${fresh('u')}/roster.csv`;
      const form = await files.presignUpload(key, 20);
      expect(await send(form, '社員番号')).toBe(204);
      expect(new TextDecoder().decode(await files.read(key))).toBe('社員番号');
      expect(await send(form, 'x'.repeat(21))).toBe(400);
      expect(await send({ ...form, fields: { ...form.fields, key: 'plans/mine' } }, 'x')).toBe(403);
    });

    it('a link signed before the secret was rotated still opens; one signed two rotations ago does not', async () => {
      const hand = aHand();
      const quarterHour = 15 * 60_000;
      const links = linksInJose(told.LINKS_SECRET, hand.clock, clients.secrets);
      const id = fresh('r') as LinkSubject;
      const rotate = async () => {
        const value = `${fresh('secret')}${fresh('secret')}${fresh('secret')}`;
        await clients.secrets.send(new PutSecretValueCommand({ SecretId: told.LINKS_SECRET, SecretString: value }));
      };
      const first = await links.sign('own-page', id);
      await rotate();
      hand.pass(quarterHour);
      expect(await links.sign('own-page', id)).not.toBe(first);
      expect(await links.verify('own-page', first)).toBe(id);

      // A room that still remembers the old key meets a link another room signed with the new one.
      await rotate();
      const elsewhere = await linksInJose(told.LINKS_SECRET, hand.clock, clients.secrets).sign('own-page', id);
      hand.pass(60_000);
      expect(await links.verify('own-page', elsewhere)).toBe(id);
      expect(await links.verify('own-page', first)).toBeUndefined();
    });

    const postboxAt = (endpoint: string) => {
      const credentials = { accessKeyId: 'nobody', secretAccessKey: 'nothing' };
      const { ses } = clientsAt({ endpoint, region: told.AWS_REGION, credentials });
      return postboxInSes(told, aHand().clock, ses, ses);
    };
    const mail = { to: anAddress(), subject: 's', text: 't', html: 'h', headers: {}, attachments: [], tags: {} };

    it('a letter waits while SES cannot be reached', async () => {
      const nobodyListens = 'http://127.0.0.1:9';
      expect(await postboxAt(nobodyListens).send(mail)).toEqual({ outcome: 'later', reason: 'ECONNREFUSED' });
    });

    it('a letter SES may have taken before the line broke is thrown back, so that its claim holds it', async () => {
      let letters = 0;
      const hangsUp = createServer((request) => {
        letters += 1;
        request.resume().on('end', () => request.socket.destroy());
      });
      await new Promise<void>((listening) => hangsUp.listen(0, '127.0.0.1', listening));
      const { port } = z.object({ port: z.number() }).parse(hangsUp.address());
      await expect(postboxAt(`http://127.0.0.1:${port}`).send(mail)).rejects.toThrow();
      expect(letters).toBe(1);
      hangsUp.close();
    });
  });
});
