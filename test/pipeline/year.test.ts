import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashOfAddress } from '../../functions/adapters/hash-of-address';
import { anAddress } from '../support/builders';
import { openStage, type TestStage } from '../support/stage';
import { namedIn } from '../support/whom-a-line-names';
import { aPerson, type Entry, type Product, productAt, tokenOf } from './product';

/** An alarm rings within its flexible window, as AWS calls it, of five minutes; and a mail takes a moment. */
const lateMs = 6 * 60_000;
const isSent = ({ status }: Entry): boolean => status === 'sent' || status === 'delivered';

let stage: TestStage;
let product: Product;
beforeAll(async () => {
  stage = await openStage();
  product = productAt(stage.url);
});
afterAll(() => stage?.close());

/** An engineer on special re-entry, a permanent resident with a child who stays away, and a student on a re-entry permit. */
async function register(): Promise<readonly string[]> {
  const day = product.day;
  const people = [
    aPerson('mai@example.com', {
      residence: {
        status: 'engineer-humanities-international',
        stayEnds: await day(555),
        grant: 'over-3-months',
        grantMonths: 60,
        cardEnds: await day(555),
      },
      trip: { departs: await day(27), returns: await day(300) },
    }),
    aPerson(
      'paulo@example.com',
      {
        residence: { status: 'permanent-resident', cardEnds: await day(380) },
        trip: { departs: await day(14), returns: null },
      },
      { language: 'ja', timeZone: 'America/Sao_Paulo' },
    ),
    aPerson(
      'sita@example.com',
      {
        residence: {
          status: 'student',
          stayEnds: await day(390),
          grant: 'over-3-months',
          grantMonths: 24,
          cardEnds: await day(390),
        },
        trip: { departs: await day(5), returns: await day(200) },
        permit: { kind: 'single', effective: await day(-10), ends: await day(350), used: false },
      },
      { timeZone: 'Asia/Kathmandu' },
    ),
  ];
  for (const person of people) await product.register(person);
  await product.turn('PT2M');
  for (const { contact } of people) await product.confirm(contact.email);
  await product.turn('PT2M');
  return people.map(({ contact }) => contact.email);
}

it('sends in 400 days every letter it promised, once, and none of them late', async () => {
  const people = await register();
  const promised = new Map<string, Entry>();
  const claims = new Set<string>();
  const note = async () => {
    for (const email of people)
      for (const letter of (await product.read(email)).letters) promised.set(`${email} ${letter.key}`, letter);
    for (const { ledger = [] } of await product.items())
      for (const { claim } of ledger) if (claim !== undefined) claims.add(claim);
  };
  await note();
  const atFirst = [...promised.keys()];
  const turns: string[] = [];
  // Twice 200 days: a ledger forgets after a year what is settled.
  for (const half of ['the first 200 days', 'the second']) {
    const begun = performance.now();
    await product.turn('P200D');
    turns.push(`${half} in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    await note();
  }

  const now = await product.now();
  const due = [...promised].filter(([, { promisedAt }]) => promisedAt <= now - lateMs);
  const word = (entry: Entry): string => (isSent(entry) ? 'sent' : entry.status);
  const count = (status: string): number => due.filter(([, entry]) => word(entry) === status).length;
  console.info(
    `Turned ${turns.join(', ')}: ${due.length} letters due, ${count('sent')} sent, ${count('superseded')} superseded, ${count('skipped')} skipped.`,
  );

  expect(atFirst.filter((key) => !promised.has(key))).toEqual([]);
  const lost = due.filter(([, entry]) => !['sent', 'superseded', 'skipped'].includes(word(entry)));
  expect(lost).toEqual([]);
  expect(count('sent')).toBeGreaterThan(30);
  const late = due.filter(([, entry]) => isSent(entry) && entry.at - entry.promisedAt > lateMs);
  expect(late).toEqual([]);

  // A mail may carry several letters, and the claim says which: each claim left in one mail, and no mail left without one.
  const mails = await stage.ses.mails();
  expect(mails.map(({ tags }) => tags.claim).sort()).toEqual([...claims].sort());
  expect((await product.state()).denied).toEqual([]);

  // Nobody is named in anything the rooms said meanwhile.
  const logs = textOf('logs');
  expect(logs).toContain('"code":"registered"');
  expect(namedIn(logs, people)).toEqual([]);

  // Who erases everything is in no item and in no object any more; the others still are.
  const [erased = '', ...others] = people;
  const letter = (await product.letters()).findLast(({ to }) => to === erased);
  const press = { method: 'POST', body: new URLSearchParams(), headers: { origin: stage.url } };
  await product.ask(`/r/${letter === undefined ? '' : tokenOf(letter)}/erase`, press);
  await product.turn('PT2M');
  const kept = JSON.stringify((await product.state()).items) + textOf('objects');
  for (const email of others) expect(kept).toContain(email);
  expect(
    namedIn(kept, [erased, hashOfAddress(anAddress(erased))]).filter(
      (one) => !others.some((email) => one.includes(email)),
    ),
  ).toEqual([]);
}, 240_000);

/** Everything in a folder of the stage, as text. */
const textOf = (part: 'logs' | 'objects'): string =>
  readdirSync(join(stage.folder, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
    .join('\n');
