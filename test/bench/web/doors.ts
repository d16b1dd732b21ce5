/** The doors people and programs knock at most, with what they send and what must come back. */
import { gunzipSync } from 'node:zlib';
import type { LambdaEvent } from 'hono/aws-lambda';
import * as z from 'zod';
import { assess } from '../../../shared/rules';
import { aFilledForm, aTrip } from '../../functions/web/knock';
import { listCases } from '../rules/cases';
import { html, json } from './warm-rooms';
import { now, openPage, sendForm, sendJson } from './web-events';

export type Answer = {
  readonly statusCode: number;
  readonly body: string;
  readonly isBase64Encoded: boolean;
  readonly headers?: unknown;
};

export type Door = {
  readonly what: string;
  readonly path: string;
  /** Of what comes back. */
  readonly type: string;
  readonly events: readonly LambdaEvent[];
  /** Whether this is the right answer to the event of this place. */
  readonly isRight: (answer: Answer, place: number) => boolean;
};

/** As many different requests as one pass sends: no two share an address or a network. */
const senders = 200;
const places = [...Array(senders).keys()];

/** A body as its reader gets it. */
export function textOf({ body, isBase64Encoded }: Answer): string {
  return isBase64Encoded ? gunzipSync(Buffer.from(body, 'base64')).toString() : body;
}

const openForm = (language: string, lastWords: string): Door => ({
  what: `GET / (${language})`,
  path: '/',
  type: html,
  events: [openPage(`/?lang=${language}`)],
  isRight: (answer) => answer.statusCode === 200 && textOf(answer).includes(lastWords),
});

/** The worked examples of the law, and people as they might write to us: every third with a permit, every fifth with an application. */
const cases = listCases().slice(0, 2 * senders);

const ask: Door = {
  what: 'POST /api/v1/assessments',
  path: '/api/v1/assessments',
  type: json,
  events: cases.map(({ facts, on }, place) => sendJson('/api/v1/assessments', { ...facts, on }, place)),
  isRight: (answer, place) => {
    const asked = cases[place];
    return (
      asked !== undefined && answer.statusCode === 200 && answer.body === JSON.stringify(assess(asked.facts, asked.on))
    );
  },
};

const registered = z.object({
  id: z.string().length(25),
  state: z.literal('awaiting-confirmation'),
  assessments: z.array(z.object({ verdict: z.string() })),
  letters: z.array(z.object({ key: z.string(), kind: z.string(), at: z.iso.datetime() })).min(10),
});

/** Registers as many travellers under one new address each time. */
const register = (travellers: number): Door => ({
  what: `POST /api/v1/registrations, ${travellers === 1 ? 'one traveller' : `a family of ${travellers}`}`,
  path: '/api/v1/registrations',
  type: json,
  events: places.map((place) => {
    const contact = { ...aTrip.contact, email: `anna.${place}@example.com` };
    const family = [...Array(travellers).keys()].flatMap(() => aTrip.travellers);
    return sendJson('/api/v1/registrations', { contact, travellers: family }, place);
  }),
  isRight: (answer) =>
    answer.statusCode === 202 && registered.parse(JSON.parse(answer.body)).assessments.length === travellers,
});

const sendTheForm = (step: 'check' | 'register'): Door => ({
  what: `POST / with step=${step}`,
  path: '/',
  type: html,
  events: places.map((place) => {
    // Shown a minute ago: whoever is quicker than two seconds is asked once more.
    const drawn = { formKey: `drawn-${place}`, shownAt: String(now - 60_000), email: `anna.${place}@example.com` };
    return sendForm('/?lang=en', { ...aFilledForm, ...drawn, step }, place);
  }),
  isRight: (answer) =>
    step === 'register'
      ? answer.statusCode === 303
      : answer.statusCode === 200 && textOf(answer).includes('<h1>The answer</h1>'),
});

export const doors: readonly Door[] = [
  openForm('en', '<form id="check"'),
  openForm('my', '<html lang="my"'),
  sendTheForm('check'),
  sendTheForm('register'),
  ask,
  register(1),
  register(4),
];
