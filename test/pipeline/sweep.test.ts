import { DeleteScheduleCommand, paginateListSchedules } from '@aws-sdk/client-scheduler';
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
