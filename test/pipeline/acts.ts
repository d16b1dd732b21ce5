/** What can happen in the life of the product, act by act: together they need every power its rooms have. */
import { randomUUID } from 'node:crypto';
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { CreateScheduleCommand, DeleteScheduleCommand, paginateListSchedules } from '@aws-sdk/client-scheduler';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { TestStage } from '../support/stage';
import { registerFile, signInAt } from './admin';
import { aPerson, type Product, productAt } from './product';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Throws where somebody on the way gets no answer. */
export type Act = (scene: Scene) => Promise<void>;
export type Scene = Awaited<ReturnType<typeof openScene>>;

/** The product with somebody who lives in it already, and an employer who may upload. */
export async function openScene(stage: TestStage) {
  const product = productAt(stage.url);
  const apiKey = await product.addEmployer('Acme KK');
  return { stage, product, apiKey };
}

const aTraveller = async (product: Product, departs: number) => ({
  residence: { status: 'permanent-resident', cardEnds: await product.day(700) },
  trip: { departs: await product.day(departs), returns: null },
});

async function confirmed({ product }: Scene, departs: number): Promise<string> {
  const email = `${randomUUID()}@example.com`;
  await product.register(aPerson(email, await aTraveller(product, departs)));
  await product.turn('PT1M');
  await product.confirm(email);
  await product.turn('PT1M');
  return email;
}

/** Registers, confirms, is welcomed and reminded at once, reads the own page and stops. */
export const livesAndStops: Act = async (scene) => {
  const { product } = scene;
  // Fourteen days ahead: a reminder is due at once, and three days before leaving is another, for which an alarm waits.
  const email = await confirmed(scene, 14);
  await product.read(email);
  await product.ask(`/r/${await product.tokenFor(email)}/stop`, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  await product.turn('PT1M');
};

/** Confirms two minutes before nine in Japan, so that today's reminder follows the welcome too closely for an alarm. */
export const confirmsBeforeNine: Act = async (scene) => {
  const { stage, product } = scene;
  const threeBefore = (Math.floor(stage.clock.now() / dayMs) + 1) * dayMs - 3 * minuteMs;
  await stage.clock.turn(threeBefore < stage.clock.now() ? threeBefore + dayMs : threeBefore);
  await confirmed(scene, 14);
  await product.turn('PT3M');
};

/** Waits for the alarm of the next letter. */
export const hearsTheBell: Act = async (scene) => {
  await confirmed(scene, 14);
  await scene.product.post('/_local/clock', { to: 'next-letter' });
};

/** Has lost the link to their own page and asks for it. */
export const losesLink: Act = async ({ product }) => {
  const email = `${randomUUID()}@example.com`;
  await product.register(aPerson(email, await aTraveller(product, 14)));
  await product.ask('/link', { method: 'POST', body: new URLSearchParams({ email }) });
};

/** Has everything erased: the receipt is sent, and then the entry goes. */
export const erases: Act = async (scene) => {
  const { product } = scene;
  const email = await confirmed(scene, 14);
  await product.ask(`/r/${await product.tokenFor(email)}/erase`, { method: 'POST', body: new URLSearchParams() });
  await product.turn('PT1M');
};

/** Says that our letters are spam. */
export const complains: Act = async ({ product }) => {
  const email = `complaint+${randomUUID()}@simulator.amazonses.com`;
  await product.register(aPerson(email, await aTraveller(product, 14)));
  await product.turn('PT1M');
};

/** An employer uploads one right row and one wrong one, fetches the wrong one, commits, reads who is registered, and takes it back. */
export const uploads: Act = async ({ product, apiKey }) => {
  const heading = 'employee_id,email,language,status_of_residence,card_ends,departs';
  const rows = [
    `${randomUUID()},staff@example.com,en,Permanent Resident,${await product.day(700)},${await product.day(60)}`,
    '7,nobody,en,,,',
  ];
  const id = await product.visitor.upload(apiKey, 'staff.csv', [heading, ...rows].join('\n'));
  await product.reach(apiKey, id, 'planned');
  await product.ask(`/api/v1/uploads/${id}/errors.csv`, { headers: { authorization: `Bearer ${apiKey}` } });
  await product.visitor.commit(apiKey, id);
  await product.reach(apiKey, id, 'committed');
  await product.ask('/api/v1/people', { headers: { authorization: `Bearer ${apiKey}` } });
  await product.post(`/api/v1/uploads/${id}/undo`, {}, { authorization: `Bearer ${apiKey}` });
  await product.reach(apiKey, id, 'undone');
};

/** An employer registers people, and then leaves: its admin signs in and erases everything. */
export const leaves: Act = async ({ product }) => {
  const name = `Leaving ${randomUUID()}`;
  const { apiKey, signInUrl } = await product.openAccount(name, `${randomUUID()}@leaving.example`);
  const admin = await signInAt(product, signInUrl);
  await registerFile(product, apiKey, [
    'employee_id,email,language,status_of_residence,card_ends',
    `1,${randomUUID()}@example.com,en,Permanent Resident,${await product.day(700)}`,
  ]);
  const page = await admin.press('/employer/leave', { name });
  if (!(await page.text()).includes('Everything is erased')) throw new Error('The employer is still there.');
};

/** Somebody an employer registered does not answer: at nine on the morning two weeks before their date the employer hears of it. */
export const hearsOfSilence: Act = async ({ product }) => {
  const apiKey = await product.addEmployer(`Waiting ${randomUUID()}`, `${randomUUID()}@waiting.example`);
  await registerFile(product, apiKey, [
    'employee_id,email,language,status_of_residence,card_ends',
    `1,${randomUUID()}@example.com,en,Permanent Resident,${await product.day(15)}`,
  ]);
  await product.turn('PT25H');
};

/** Asks for files that are not there: the wrong rows before the file is sent, and a file that is gone when its turn comes. */
export const missesFiles: Act = async ({ stage, product, apiKey }) => {
  const headers = { authorization: `Bearer ${apiKey}` };
  const started = await product.post('/api/v1/uploads', { filename: 'late.csv' }, headers);
  const { id } = z.object({ id: z.string() }).parse(await started.json());
  await product.ask(`/api/v1/uploads/${id}/errors.csv`, { headers });
  const { sqs } = await product.operator();
  const settings = z
    .object({ BUCKET: z.string(), IMPORT_QUEUE_URL: z.string() })
    .parse(stage.environmentFor('operator'));
  const arrived = {
    'detail-type': 'Object Created',
    source: 'aws.s3',
    detail: { bucket: { name: settings.BUCKET }, object: { key: `uploads/${id}/roster.csv` } },
  };
  await sqs.send(new SendMessageCommand({ QueueUrl: settings.IMPORT_QUEUE_URL, MessageBody: JSON.stringify(arrived) }));
  await product.turn('PT1M');
};

/** Every alarm is lost and a stray one is left: the sweep rings for what is due, and at midnight UTC clears up and sets what is missing. */
export const losesAlarms: Act = async (scene) => {
  const { stage, product } = scene;
  const { scheduler } = await product.operator();
  const settings = z
    .object({ ALARM_GROUP: z.string(), ALARM_ROLE_ARN: z.string(), DUE_QUEUE_ARN: z.string() })
    .parse(stage.environmentFor('operator'));
  await confirmed(scene, 4);
  // Whose next letter is weeks away: its alarm is set anew.
  await confirmed(scene, 60);
  for await (const { Schedules = [] } of paginateListSchedules({ client: scheduler }, {}))
    for (const { Name, GroupName } of Schedules) await scheduler.send(new DeleteScheduleCommand({ Name, GroupName }));
  const far = Math.floor((stage.clock.now() + 300 * dayMs) / minuteMs);
  await scheduler.send(
    new CreateScheduleCommand({
      GroupName: settings.ALARM_GROUP,
      Name: `${'stray'.repeat(5)}.${far.toString(36)}`,
      ScheduleExpression: `at(${new Date(far * minuteMs).toISOString().slice(0, 19)})`,
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { Arn: settings.DUE_QUEUE_ARN, RoleArn: settings.ALARM_ROLE_ARN, Input: '{}' },
    }),
  );
  // Four days before leaving: the letter for the third comes within 24 hours, and a midnight too.
  await product.turn('PT25H');
};

/** One run of the heartbeat room, which nothing wakes by itself on a laptop. */
export async function beat({ functions, template }: TestStage): Promise<unknown> {
  const room = template.resources.find(({ physicalName }) => physicalName === 'kaeru-laptop-heartbeat');
  if (room === undefined) throw new Error('The template has no heartbeat.');
  const run = await functions.invoke(room.arn, {});
  if (!run.ok) throw new Error(`The heartbeat failed: ${JSON.stringify(run)}`);
  return run.payload;
}

/** A registration of the product's own is made, gets its letter, and is judged. */
export const heartbeats: Act = async ({ stage, product }) => {
  await beat(stage);
  await product.turn('PT1M');
  await beat(stage);
};

/** The law is another than at the last look: the sweep walks past everybody again. */
export const changesTheLaw: Act = async (scene) => {
  const { table, dynamodb } = await scene.product.operator();
  await confirmed(scene, 60);
  await dynamodb.send(new DeleteItemCommand({ TableName: table, Key: { pk: { S: 'walk#law' } } }));
  // A tick to see it, and another a quarter of an hour later.
  await scene.product.turn('PT31M');
};

/** Each act, and whose powers it needs. */
export const acts: readonly { readonly act: Act; readonly needs: readonly string[] }[] = [
  { act: livesAndStops, needs: ['Web', 'Alarm', 'Remind', 'Feedback', 'Journal'] },
  { act: confirmsBeforeNine, needs: ['Alarm'] },
  { act: hearsTheBell, needs: ['AlarmBell'] },
  { act: losesLink, needs: ['Web'] },
  { act: erases, needs: ['Remind'] },
  { act: complains, needs: ['Feedback'] },
  { act: uploads, needs: ['Web', 'Import'] },
  { act: leaves, needs: ['Web'] },
  { act: hearsOfSilence, needs: ['Remind'] },
  { act: missesFiles, needs: ['Web', 'Import'] },
  { act: losesAlarms, needs: ['Sweep'] },
  { act: changesTheLaw, needs: ['Sweep'] },
  { act: heartbeats, needs: ['Heartbeat'] },
];
