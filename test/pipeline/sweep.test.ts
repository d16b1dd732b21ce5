import { GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { DeleteScheduleCommand, paginateListSchedules } from '@aws-sdk/client-scheduler';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type TestStage } from '../support/stage';
import { aPerson, type Product, productAt } from './product';

const minuteMs = 60_000;
/** What a person is promised where every alarm is lost: ten minutes of grace and a sweep every fifteen, within half an hour. */
const promiseMs = 30 * minuteMs;
const graceMs = 10 * minuteMs;

let stage: TestStage;
let product: Product;
beforeAll(async () => {
  stage = await openStage({ everyTick: true });
  product = productAt(stage.url);
});
afterAll(() => stage?.close());

it('letters go at most half an hour late although every alarm is lost, again and again', async () => {
  const { scheduler } = await product.operator();
  let lost = 0;
  const loseAlarms = async () => {
    for await (const { Schedules = [] } of paginateListSchedules({ client: scheduler }, {})) {
      for (const { Name, GroupName } of Schedules) {
        await scheduler.send(new DeleteScheduleCommand({ Name, GroupName }));
        lost += 1;
      }
    }
  };
  const people = ['Asia/Tokyo', 'America/Sao_Paulo', 'Asia/Kathmandu'].map((timeZone, index) => ({
    email: `traveller${index}@example.com`,
    timeZone,
  }));
  for (const [index, { email, timeZone }] of people.entries()) {
    const residence = { status: 'permanent-resident', cardEnds: await product.day(61 + index) };
    const trip = { departs: await product.day(4 + index), returns: null };
    await product.register(aPerson(email, { residence, trip }, { timeZone }));
  }
  await product.turn('PT2M');
  for (const { email } of people) await product.confirm(email);
  await product.turn('PT2M');
  const begun = await product.now();

  // Alarms are set as soon as a letter is settled; a step is shorter than it takes from one letter to the next.
  for (let hour = 0; hour < 5 * 24; hour += 3) {
    await loseAlarms();
    await product.turn('PT3H');
  }

  const sent = [];
  const now = await product.now();
  for (const { email } of people) {
    const { letters } = await product.read(email);
    const due = letters.filter(({ promisedAt }) => promisedAt > begun && promisedAt <= now - promiseMs);
    expect(due.filter(({ status }) => !['sent', 'delivered', 'superseded', 'skipped'].includes(status))).toEqual([]);
    sent.push(...due.filter(({ status }) => status === 'delivered'));
  }
  expect(lost).toBeGreaterThan(people.length);
  expect(sent.length).toBeGreaterThanOrEqual(2 * people.length);
  expect(sent.filter(({ at, promisedAt }) => at - promisedAt > promiseMs)).toEqual([]);
  // Nothing but the sweep has rung: an alarm would have rung before its grace was over.
  expect(sent.filter(({ at, promisedAt }) => at - promisedAt < graceMs)).toEqual([]);
}, 240_000);

it('after a change of the law everybody is looked at again, and only whose next letter goes at another hour is written', async () => {
  const { table, dynamodb } = await product.operator();
  const emails = ['stale@example.com', 'as-before@example.com'];
  for (const email of emails) {
    const residence = { status: 'permanent-resident', cardEnds: await product.day(900) };
    await product.register(aPerson(email, { residence, trip: { departs: await product.day(60), returns: null } }));
    await product.turn('PT2M');
    await product.confirm(email);
    await product.turn('PT2M');
  }
  const keyOf = (pk: string) => ({ TableName: table, Key: { pk: { S: pk } } });
  const stored = async (pk: string) =>
    unmarshall((await dynamodb.send(new GetItemCommand({ ...keyOf(pk), ConsistentRead: true }))).Item ?? {});
  const keys = await Promise.all(
    emails.map(async (email) => {
      const [item] = await product.itemsOf(email);
      if (item === undefined) throw new Error(`${email} is not there.`);
      return item.pk;
    }),
  );
  const [stale = '', asBefore = ''] = keys;
  const then = await Promise.all(keys.map(stored));
  // What a release before would have left: an hour by another law, and the walk of that law.
  const set = (pk: string, name: string, value: { readonly S: string } | { readonly N: string }) =>
    dynamodb.send(
      new UpdateItemCommand({
        ...keyOf(pk),
        UpdateExpression: 'SET #name = :value',
        ExpressionAttributeNames: { '#name': name },
        ExpressionAttributeValues: { ':value': value },
      }),
    );
  await set(stale, 'nextLetterAt', { N: String((await product.now()) + 365 * 24 * 60 * minuteMs) });
  await set('walk#law', 'law', { S: '2026-10-01-of-another' });
  await product.turn('PT31M');

  const [mended, left] = [await stored(stale), await stored(asBefore)];
  expect(mended).toEqual({ ...then[0], version: then[0]?.version + 1 });
  expect(left).toEqual(then[1]);
  expect((await stored('walk#law')).counts).toMatchObject({ rescheduled: 1, told: 0, unreadable: 0 });
}, 60_000);
