/** The product from outside: what people, their mail programs and an operator see and do on a running stage. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { chanceOfMachine } from '../../functions/adapters/chance-of-machine';
import { employersInDynamodb } from '../../functions/adapters/employers-in-dynamodb';
import { addEmployer } from '../../functions/commands/add-employer';
import { visit } from '../../infra/local/demo/visitor';
import { instant } from '../../shared/calendar';
import { anAddress } from '../support/builders';

const dayMs = 24 * 60 * 60_000;
const hoursAheadOfUtc = 9;

const letterShape = z.object({
  id: z.string(),
  at: z.string().transform((text) => Date.parse(text)),
  to: z.string(),
  subject: z.string(),
  headers: z.record(z.string(), z.string()),
  text: z.string(),
  html: z.string(),
  attachments: z.array(z.object({ fileName: z.string(), contentType: z.string(), content: z.string() })),
  events: z.array(z.string()),
  tags: z.record(z.string(), z.string()),
});
const entryShape = z.object({
  key: z.string(),
  kind: z.string(),
  status: z.string(),
  promisedAt: z.string().transform((text) => Date.parse(text)),
  at: z.string().transform((text) => Date.parse(text)),
  reason: z.string().optional(),
});
const registrationShape = z.object({ id: z.string(), state: z.string(), letters: z.array(entryShape) });
const itemShape = z.looseObject({
  pk: z.string(),
  state: z.string().optional(),
  contact: z.object({ email: z.string() }).optional(),
  ledger: z.array(z.looseObject({ key: z.string(), status: z.string(), claim: z.string().optional() })).optional(),
});
const stateShape = z.object({
  now: z.string(),
  items: z.array(itemShape),
  schedules: z.array(z.object({ name: z.string(), group: z.string(), at: z.string() })),
  queues: z.array(
    z.object({ name: z.string(), visible: z.number(), inFlight: z.number(), isDeadLetters: z.boolean() }),
  ),
  denied: z.array(z.object({ caller: z.string(), action: z.string(), resource: z.string() })),
});
const operatorShape = z.object({ doorUrl: z.string(), region: z.string(), table: z.string() });

export type ALetter = z.infer<typeof letterShape>;
export type Entry = z.infer<typeof entryShape>;
export type Product = ReturnType<typeof productAt>;

/** The token of the own page a letter links to. */
export function tokenOf({ text, to }: Pick<ALetter, 'text' | 'to'>): string {
  const token = /\/r\/([^\s/"<>]+)/.exec(text)?.[1];
  if (token === undefined) throw new Error(`The letter to ${to} has no link to a page of its own.`);
  return token;
}

/** A body of `POST /api/v1/registrations`; a test names only what matters to it. */
export const aPerson = (email: string, traveller: object, contact: object = {}) => ({
  contact: { email, language: 'en', timeZone: 'Asia/Tokyo', ...contact },
  travellers: [{ permit: null, ...traveller }],
});

/** @param url Where the form is, without a slash at the end. */
export function productAt(url: string) {
  const visitor = visit(url);
  const ask = (path: string, request: RequestInit = {}): Promise<Response> =>
    fetch(new URL(path, url), { redirect: 'manual', ...request });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const state = async () => stateShape.parse(await (await ask('/_local/state.json')).json());
  const letters = async () => z.array(letterShape).parse(await (await ask('/_local/letters.json')).json());
  const lettersTo = async (email: string) => (await letters()).filter(({ to }) => to === email);
  const tokenFor = async (email: string): Promise<string> => {
    const last = (await lettersTo(email)).at(-1);
    if (last === undefined) throw new Error(`${email} has no letter.`);
    return tokenOf(last);
  };
  const items = async () => (await state()).items;
  const itemsOf = async (email: string) => (await items()).filter(({ contact }) => contact?.email === email);
  const turn = async (advance: string): Promise<void> => void (await visitor.turnClock(advance));
  const operator = async () => {
    const { doorUrl, region, table } = operatorShape.parse(await (await ask('/_local/operator.json')).json());
    const at = { endpoint: doorUrl, region, credentials: { accessKeyId: 'operator', secretAccessKey: 'operator' } };
    return { table, dynamodb: new DynamoDBClient(at), scheduler: new SchedulerClient(at), sqs: new SQSClient(at) };
  };

  /** Opens an employer's account, as `npm run employer` does: its key, and the link that signs its admin in. */
  const openAccount = async (name: string, address = 'hr@acme.example') => {
    const { table, dynamodb } = await operator();
    // The stage's time: a link that was handed over opens for a quarter of an hour of it.
    const now = instant(Date.parse((await state()).now));
    const clock = { now: () => now };
    const employers = employersInDynamodb(table, clock, dynamodb);
    const email = anAddress(address);
    return addEmployer({ clock, chance: chanceOfMachine, employers }, { name, email, language: 'en' }, url);
  };

  return {
    url,
    visitor,
    ask,
    post,
    state,
    letters,
    lettersTo,
    tokenFor,
    items,
    /** The registrations of an address, as stored. */
    itemsOf,
    /** Turns the clock by an ISO 8601 duration; when it answers, all that was due has run. */
    turn,
    /** An operator's own clients, past the front door. */
    operator,
    now: async (): Promise<number> => Date.parse((await state()).now),
    /** The date in Japan so many days from the stage's today. */
    day: async (ahead: number): Promise<string> =>
      new Date(Date.parse((await state()).now) + hoursAheadOfUtc * 60 * 60_000 + ahead * dayMs)
        .toISOString()
        .slice(0, 10),
    register: async (body: unknown): Promise<z.infer<typeof registeredShape>> => {
      const answer = await post('/api/v1/registrations', body);
      if (answer.status !== 202) throw new Error(`Not registered: ${answer.status} ${await answer.text()}`);
      return registeredShape.parse(await answer.json());
    },
    /** Presses the button behind the link of the newest letter. */
    confirm: async (email: string): Promise<void> => visitor.confirm(await tokenFor(email)),
    /** The registration as its owner reads it, opened by the newest letter. */
    read: async (email: string): Promise<z.infer<typeof registrationShape>> => {
      const [item] = await itemsOf(email);
      const id = item?.pk.replace('registration#', '');
      const headers = { authorization: `Bearer ${await tokenFor(email)}` };
      return registrationShape.parse(await (await ask(`/api/v1/registrations/${id}`, { headers })).json());
    },
    openAccount,
    /** Gives an employer its key. */
    addEmployer: async (name: string, address?: string): Promise<string> => (await openAccount(name, address)).apiKey,
    /** Turns the clock by minutes until the upload is in that state. */
    reach: async (apiKey: string, upload: string, wanted: string): Promise<void> => {
      for (let minute = 0; minute < 10; minute += 1) {
        if ((await visitor.readUpload(apiKey, upload)).state === wanted) return;
        await turn('PT1M');
      }
      throw new Error(
        `The upload did not become ${wanted}: ${JSON.stringify(await visitor.readUpload(apiKey, upload))}`,
      );
    },
  };
}
const registeredShape = z.object({
  id: z.string(),
  state: z.string(),
  letters: z.array(z.object({ key: z.string() })),
});
