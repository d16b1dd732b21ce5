/** `npm run demo`: a fresh stage, a family's form, a program's call, an office's file, and 400 days in about two minutes. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { assembleApp } from './assemble';
import { openAccount, totalUp } from './demo/account';
import { writeReport } from './demo/report';
import { moveDates } from './demo/roster';
import { tokenIn, type Visitor, visit } from './demo/visitor';
import { standUp } from './stand-up';
import { readAssembly } from './template';

const days = 400;
const daysAtATime = 10;
const dayInMs = 24 * 60 * 60_000;

process.env.TZ = 'UTC';
const begun = Date.now();
const say = (sentence: string): void =>
  console.log(`${String(Math.round((Date.now() - begun) / 1000)).padStart(4)} s  ${sentence}`);

const folder = mkdtempSync(join(tmpdir(), 'kaeru-demo-'));
say('Standing the CDK app up in a fresh folder …');
const stage = await standUp({
  data: folder,
  port: 0,
  assembly: () => assembleApp({ tell: say }).then(readAssembly),
});
try {
  const visitor = visit(stage.url);
  await registerEverybody(visitor);
  const account = openAccount();
  const tokens = new Map<string, string>();
  const began = stage.clock.now();
  for (let gone = 0; gone < days; gone += daysAtATime) {
    await visitor.turnClock(`P${daysAtATime}D`);
    await noteEverybody(visitor, account, tokens);
    const letters = await visitor.readLetters();
    say(
      `${new Date(stage.clock.now()).toISOString().slice(0, 10)}: day ${gone + daysAtATime} of ${days}, ${letters.length} letters so far`,
    );
  }
  const letters = await visitor.readLetters();
  const due = account.due(stage.clock.now());
  const totals = totalUp(due, letters);
  console.log(writeReport(due, letters, totals));
  say(`${tokens.size} registrations, ${Math.round((stage.clock.now() - began) / dayInMs)} days turned.`);
  if (totals.lost > 0 || totals.promised === 0) {
    console.error(`${totals.lost} letters were lost. That must not happen: see the lines marked LOST above.`);
    process.exitCode = 1;
  }
} finally {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();

/** One person by the form, one by the API, an office by its file; the first two confirm, the office's people are told. */
async function registerEverybody(visitor: Visitor): Promise<void> {
  const today = Math.floor((stage.clock.now() + 9 * 60 * 60_000) / dayInMs);
  const date = (ahead: number): string => new Date((today + ahead) * dayInMs).toISOString().slice(0, 10);
  const typed = (name: string, ahead: number): Record<string, string> => {
    const [year = '', month = '', day = ''] = date(ahead).split('-');
    return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: day };
  };

  say('Mai fills in the form …');
  await visitor.fillForm({
    ...typed('departs', 27),
    ...typed('returns', 48),
    ...typed('stayEnds', 555),
    ...typed('cardEnds', 555),
    status: 'engineer-humanities-international',
    grant: 'five-years',
    pending: 'none',
    permit: 'none',
    email: 'mai@example.com',
    name: 'Mai',
    language: 'en',
    timeZone: 'Asia/Ho_Chi_Minh',
  });

  say("A program registers a permanent resident's family over the API …");
  await visitor.register({
    contact: { email: 'familia@example.com', name: 'Silva', language: 'ja', timeZone: 'America/Sao_Paulo' },
    travellers: [
      {
        label: 'Paulo',
        residence: { status: 'permanent-resident', cardEnds: date(700) },
        trip: { departs: date(14), returns: date(300) },
        permit: null,
      },
      {
        label: 'Ana',
        residence: {
          status: 'spouse-or-child-of-permanent-resident',
          stayEnds: date(250),
          grant: 'over-3-months',
          grantMonths: 36,
          cardEnds: date(250),
        },
        trip: { departs: date(14), returns: null },
        permit: null,
      },
    ],
  });

  say('Acme uploads its staff …');
  const { stdout } = await promisify(execFile)(process.execPath, [
    'infra/local/launch.mjs',
    'functions/commands/employer.ts',
    'add',
    'Acme KK',
    'hr@acme.example',
    '--json',
    '--port',
    new URL(stage.url).port,
  ]);
  const { apiKey } = z.object({ apiKey: z.string() }).parse(JSON.parse(stdout));
  const roster = moveDates(readFileSync('infra/local/demo/roster.csv', 'utf8'), today);
  const upload = await visitor.upload(apiKey, 'staff.csv', roster);
  await reach(visitor, apiKey, upload, 'planned');
  await visitor.commit(apiKey, upload);
  const { counts } = await reach(visitor, apiKey, upload, 'committed');
  say(`${counts.create} people of the file are registered, ${counts.error} rows have errors.`);

  await visitor.turnClock('PT2M');
  const letters = await visitor.readLetters();
  for (const address of ['mai@example.com', 'familia@example.com']) {
    const letter = letters.find(({ to }) => to.includes(address));
    const token = letter === undefined ? undefined : tokenIn(letter);
    if (token === undefined) throw new Error(`No confirmation letter reached ${address}.`);
    await visitor.confirm(token);
  }
  say('Both confirmed through the links of their letters.');
  await visitor.turnClock('PT2M');
}

/** Turns the clock by minutes until the upload is there; ten of them are more than any file of this size takes. */
async function reach(visitor: Visitor, apiKey: string, id: string, state: string) {
  for (let minute = 0; minute < 10; minute += 1) {
    const upload = await visitor.readUpload(apiKey, id);
    if (upload.state === state) return upload;
    if (upload.state === 'failed') break;
    await visitor.turnClock('PT1M');
  }
  throw new Error(`The upload did not become ${state}: ${JSON.stringify(await visitor.readUpload(apiKey, id))}`);
}

/** Asks every registration, by the link of its own letters, what was promised and what became of it. */
async function noteEverybody(
  visitor: Visitor,
  account: ReturnType<typeof openAccount>,
  tokens: Map<string, string>,
): Promise<void> {
  for (const letter of await visitor.readLetters()) {
    const token = tokenIn(letter);
    for (const address of letter.to) if (token !== undefined) tokens.set(address, token);
  }
  const ids = await visitor.readIds();
  for (const [address, token] of tokens) {
    const id = ids.get(address);
    if (id !== undefined) account.note(await visitor.readRegistration(id, token));
  }
}
