import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { openStage, type TestStage } from '../support/stage';
import { registerFile } from './admin';
import { aPerson, type Product, productAt } from './product';

/** What becomes of letters that do not simply arrive, by the addresses of the SES simulator: they take labels, as at AWS. */
const simulator = (mailbox: string, label: string): string => `${mailbox}+${label}@simulator.amazonses.com`;

let stage: TestStage;
let product: Product;
beforeAll(async () => {
  stage = await openStage();
  product = productAt(stage.url);
});
afterAll(() => stage?.close());

const people = z.object({ people: z.array(z.looseObject({ employeeId: z.string(), reachable: z.boolean() })) });
const states = async (email: string) => (await product.itemsOf(email)).map(({ state }) => state);
const fates = async (email: string) =>
  (await product.itemsOf(email)).flatMap(({ ledger = [] }) => ledger.map(({ status }) => status));

/** Registers somebody who leaves in five days for two weeks; the letter to confirm goes out. */
async function register(email: string): Promise<void> {
  const departs = await product.day(5);
  const residence = {
    status: 'engineer-humanities-international',
    stayEnds: await product.day(700),
    grant: 'over-3-months',
  };
  const trip = { departs, returns: await product.day(20), returned: null, declaresReturn: true };
  await product.register(aPerson(email, { residence, trip }));
  await product.turn('PT1M');
}
const press = (path: string, fields: Record<string, string> = {}) =>
  product.ask(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'sec-fetch-site': 'same-origin' },
  });

it('an employer sees whose address bounced, soonest date first; whoever has a second address is written to there', async () => {
  const apiKey = await product.addEmployer('Acme KK');
  const [far, near, soon] = [await product.day(700), await product.day(300), await product.day(100)];
  await registerFile(product, apiKey, [
    'employee_id,email,second_email,language,status_of_residence,card_ends',
    `FAR,${simulator('bounce', 'far')},,en,Permanent Resident,${far}`,
    `NEAR,${simulator('suppressionlist', 'near')},,en,Permanent Resident,${near}`,
    `SOON,${simulator('bounce', 'soon')},,en,Permanent Resident,${soon}`,
    `TWO,${simulator('bounce', 'two')},${simulator('success', 'two')},en,Permanent Resident,${soon}`,
    `FINE,${simulator('success', 'fine')},,en,Permanent Resident,${soon}`,
  ]);
  await product.turn('PT5M');
  const answer = await product.ask('/api/v1/people?show=unreachable', {
    headers: { authorization: `Bearer ${apiKey}` },
  });
  expect(people.parse(await answer.json()).people.map(({ employeeId }) => employeeId)).toEqual(['SOON', 'NEAR', 'FAR']);
  expect(await product.lettersTo(simulator('success', 'two'))).toHaveLength(1);
  expect(await states(simulator('success', 'two'))).toEqual(['told']);
});

it('one click stops all letters, and whoever pressed it may start them again on their own page', async () => {
  const email = simulator('success', 'click');
  await register(email);
  await product.confirm(email);
  await product.turn('PT2M');
  const token = await product.tokenFor(email);
  const clicked = await product.ask(`/r/${token}/stop`, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  expect([clicked.status, await states(email)]).toEqual([200, ['stopped']]);
  await product.turn('PT2M');
  const whileStopped = (await product.lettersTo(email)).length;
  await product.turn('P3D');
  expect(await product.lettersTo(email)).toHaveLength(whileStopped);
  await press(`/r/${token}/start`);
  await product.turn('PT2M');
  expect(await states(email)).toEqual(['active']);
  expect((await product.lettersTo(email)).length).toBeGreaterThan(whileStopped);
});

it('a complaint is for good: nothing starts the letters again', async () => {
  const email = simulator('complaint', 'spam');
  await register(email);
  const token = await product.tokenFor(email);
  expect(await states(email)).toEqual(['unwelcome']);
  await press(`/r/${token}/start`);
  await press(`/r/${token}/confirm`);
  expect(await states(email)).toEqual(['unwelcome']);
  await register(email);
  expect(await product.lettersTo(email)).toHaveLength(1);
});

it('an automatic answer, "I am out of the office", changes nothing: the letter was delivered', async () => {
  const email = simulator('ooto', 'away');
  await register(email);
  expect([await fates(email), await states(email)]).toEqual([['delivered'], ['awaiting-confirmation']]);
  await product.turn('P1D');
  expect(await product.lettersTo(email)).toHaveLength(1);
});

it('a letter to a mailbox that is full goes again six hours later', async () => {
  const email = simulator('success', 'full');
  stage.ses.faults.next('mailbox full');
  await register(email);
  expect(await fates(email)).toEqual(['waiting']);
  await product.turn('PT5H50M');
  expect(await product.lettersTo(email)).toHaveLength(1);
  await product.turn('PT20M');
  expect([await fates(email), (await product.lettersTo(email)).length]).toEqual([['delivered'], 2]);
});

it('a letter that SES throttles goes a moment later, in the same run', async () => {
  const email = simulator('success', 'throttled');
  stage.ses.faults.next('throttled');
  await register(email);
  expect(await fates(email)).toEqual(['delivered']);
  expect(stage.said.filter((line) => line.includes('letter-later'))).toEqual([]);
});
