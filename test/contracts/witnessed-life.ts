/** The product lives on the laptop stage while a witness writes down every call to a service and every event a room got. */

import { setTimeout as pause } from 'node:timers/promises';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { marshall } from '@aws-sdk/util-dynamodb';
import { deadLettersInSqs } from '../../functions/adapters/dead-letters-in-sqs';
import { findQueues } from '../../functions/adapters/find-queues';
import type { AwsAnswer, AwsRequest } from '../../infra/local/seams';
import { acts, missesFiles, openScene, type Scene } from '../pipeline/acts';
import { aPerson } from '../pipeline/product';
import { openStage, type TestStage } from '../support/stage';

export type Life = {
  readonly calls: readonly { readonly request: AwsRequest; readonly answer: AwsAnswer }[];
  readonly runs: readonly { readonly room: string; readonly event: unknown }[];
  /** What the stream gave up, as it lies in the bucket. */
  readonly givenUp: readonly string[];
};

/** Mailboxes of https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html */
const simulators = ['bounce+contract@simulator.amazonses.com', 'complaint+contract@simulator.amazonses.com'];

/** What the acts of the pipeline leave out: letters that come back, an item whose time is over, one no room can read. */
async function liveTheRest({ stage, product }: Scene): Promise<void> {
  const residence = { status: 'permanent-resident', cardEnds: await product.day(700) };
  const trip = { departs: await product.day(14), returns: null };
  for (const email of simulators) await product.register(aPerson(email, { residence, trip }));
  await fetch(`${stage.url}/?status=permanent-resident`, { headers: { cookie: 'language=ja; seen=1' } });

  const { dynamodb, table } = await product.operator();
  const put = (item: object) => dynamodb.send(new PutItemCommand({ TableName: table, Item: marshall(item) }));
  await put({ pk: 'count#contract', expiresAtSeconds: Math.floor(stage.clock.now() / 1000) + 60 });
  await put({ pk: 'registration#unreadable', version: 1 });
  // Beyond all the tries of a stream and of a queue, and past when time to live deletes.
  await product.turn('PT3H');
}

/** An operator looks what lies among the dead letters, and brings it back. */
async function lookAfterIt({ product }: Scene): Promise<void> {
  const { sqs } = await product.operator();
  const prefix = 'kaeru-laptop-';
  const [work = ''] = await findQueues(`${prefix}import`, sqs);
  const [lost = ''] = await findQueues(`${prefix}alarms-dead-letters`, sqs);
  await sqs.send(new SendMessageCommand({ QueueUrl: work, MessageBody: '{}' }));
  await sqs.send(new SendMessageCommand({ QueueUrl: lost, MessageBody: JSON.stringify({ id: 'nobody' }) }));
  await product.turn('PT3H');
  const deadLetters = deadLettersInSqs(prefix, { alarms: 'due' }, pause, sqs);
  for (const { name, messages } of await deadLetters.queues())
    if (messages > 0) await deadLetters.bringBack(name, () => undefined);
}

export async function liveAndWitness(): Promise<Life> {
  const calls: { request: AwsRequest; answer: AwsAnswer }[] = [];
  const runs: { room: string; event: unknown }[] = [];
  const stage = await openStage({
    witness: {
      called: (request, answer) => calls.push({ request, answer }),
      ran: ({ functionArn, event }) => runs.push({ room: functionArn.split('-').at(-1) ?? '', event }),
    },
  });
  try {
    const scene = await openScene(stage);
    // One act forges an event: it tells what a room does with it, not what the stage delivers.
    for (const { act } of acts) if (act !== missesFiles) await act(scene);
    await liveTheRest(scene);
    await lookAfterIt(scene);
    return { calls, runs, givenUp: await readGivenUp(stage) };
  } finally {
    await stage.close();
  }
}

const s3At = ({ doorUrl, template }: TestStage): S3Client =>
  new S3Client({
    endpoint: doorUrl,
    region: template.place.region,
    credentials: { accessKeyId: 'operator', secretAccessKey: 'laptop' },
    forcePathStyle: true,
  });

async function readGivenUp(stage: TestStage): Promise<readonly string[]> {
  const { BUCKET: Bucket = '' } = stage.environmentFor('operator');
  const s3 = s3At(stage);
  const found: string[] = [];
  for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket, Prefix: 'aws/lambda/' }))
    for (const { Key } of Contents) {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      found.push((await Body?.transformToString()) ?? '');
    }
  return found;
}
