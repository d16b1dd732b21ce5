/** The product in a process of its own, killed without warning while time is turned, and started again: what became of its promises? */
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Copy, findCopies } from './kill-account';
import { start } from './killable';
import { aPerson, type Entry, type Product, productAt } from './product';

/** A letter is due from here on: were every alarm lost, the sweep would have rung twice. */
const dueAfterMs = 30 * 60_000;

export interface Account {
  readonly due: number;
  readonly sent: number;
  /** Letters that were promised, are due, and neither went nor were given up for a reason. */
  readonly lost: readonly string[];
  /** Letters that came twice. */
  readonly copies: readonly Copy[];
  /** How many registrations each address has. */
  readonly registrations: ReadonlyMap<string, number>;
}

/** Fewer than the seven an upload is kept. */
const daysOfRound = 6;
const heading = 'employee_id,email,language,status_of_residence,card_ends,departs';

/**
 * Registers people, uploads a file of others, and turns time; kills the process as often as asked, each time at a moment of chance
 * while it is busy, and starts it again on what it left. At the end everybody is asked what became of their letters.
 */
export async function survive({ kills, staff }: { kills: number; staff: number }): Promise<Account> {
  const folder = mkdtempSync(join(tmpdir(), 'kaeru-kill-'));
  const data = join(folder, 'data');
  let process = await start(data, 0);
  try {
    const product = productAt(process.url);
    const port = Number(new URL(process.url).port);
    const people = await registerPeople(product);
    const apiKey = await product.addEmployer('Acme KK');
    const rows = [...Array(staff).keys()];
    const csv = await Promise.all(
      rows.map(
        async (row) =>
          `${row},staff${row}@example.com,en,Permanent Resident,${await product.day(300)},${await product.day(2 + (row % 6))}`,
      ),
    );
    const upload = await product.visitor.upload(apiKey, 'staff.csv', [heading, ...csv].join('\n'));
    await product.reach(apiKey, upload, 'planned');

    const promised = new Map<string, Entry>();
    const note = async () => {
      for (const email of people.concat(rows.map((row) => `staff${row}@example.com`)))
        if ((await product.lettersTo(email)).length > 0)
          for (const letter of (await product.read(email)).letters) promised.set(`${email} ${letter.key}`, letter);
    };
    await note();
    const killedAt: number[] = [];
    for (let round = 0; round < kills; round += 1) {
      // Whoever asks again after a broken connection asks the same again.
      const inFlight = [
        registerOnce(product, round),
        ...(round === 0 ? [product.visitor.commit(apiKey, upload)] : []),
        product.turn(`P${daysOfRound}D`),
      ];
      const ended = Promise.allSettled(inFlight);
      await Promise.race([ended, pause(randomInt(20, 1500))]);
      await process.kill();
      await ended;
      process = await start(data, port);
      killedAt.push(await product.now());
      await registerOnce(product, round);
      if (round === 0) {
        await product.visitor.commit(apiKey, upload);
        await product.reach(apiKey, upload, 'committed');
      }
      await note();
    }
    await product.turn(`P${daysOfRound}D`);
    await note();
    return await account(product, promised, killedAt);
  } finally {
    await process.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

const leaving = async (product: Product, departs: number) => ({
  residence: { status: 'permanent-resident', cardEnds: await product.day(61) },
  trip: { departs: await product.day(departs), returns: await product.day(departs + 10) },
});

async function registerPeople(product: Product): Promise<readonly string[]> {
  const people = ['Asia/Tokyo', 'America/Sao_Paulo', 'Pacific/Honolulu'].map((timeZone, index) => ({
    timeZone,
    email: `traveller${index}@example.com`,
  }));
  for (const [index, { email, timeZone }] of people.entries())
    await product.register(aPerson(email, await leaving(product, 5 + index), { timeZone }));
  await product.turn('PT2M');
  for (const { email } of people) await product.confirm(email);
  await product.turn('PT2M');
  return people.map(({ email }) => email);
}

/** With an Idempotency-Key, so that it may be said twice; the facts must not depend on the day. */
async function registerOnce(product: Product, round: number): Promise<void> {
  const traveller = { residence: { status: 'permanent-resident', cardEnds: '2035-01-31' }, trip: null };
  const body = aPerson(`round${round}@example.com`, traveller);
  const answer = await product.post('/api/v1/registrations', body, { 'idempotency-key': `round-${round}` });
  if (answer.status !== 202) throw new Error(`Not registered: ${answer.status} ${await answer.text()}`);
}

async function account(
  product: Product,
  promised: ReadonlyMap<string, Entry>,
  killedAt: readonly number[],
): Promise<Account> {
  const now = await product.now();
  const due = [...promised].filter(([, { promisedAt }]) => promisedAt <= now - dueAfterMs);
  const isSent = ({ status }: Entry) => status === 'sent' || status === 'delivered';
  const settled = (entry: Entry) => isSent(entry) || entry.status === 'superseded' || entry.status === 'skipped';
  const registrations = new Map<string, number>();
  for (const { contact } of await product.items())
    if (contact !== undefined) registrations.set(contact.email, (registrations.get(contact.email) ?? 0) + 1);
  return {
    due: due.length,
    sent: due.filter(([, entry]) => isSent(entry)).length,
    lost: due.filter(([, entry]) => !settled(entry)).map(([key, { status }]) => `${key} ${status}`),
    copies: findCopies(
      (await product.letters())
        // A letter to an employer names its kind only, and some kinds come every day.
        .filter(({ tags }) => tags.registration?.startsWith('employer-') === false)
        .map(({ at, to, tags }) => ({ at, to, name: `${tags.registration} ${tags.letter}` })),
      killedAt,
    ),
    registrations,
  };
}
