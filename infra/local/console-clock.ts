/** What a request to turn the clock asks for, and whether a browser's request may turn it at all. */
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';

/** `advance`: an ISO 8601 duration. `to`: an instant, or `next-letter`. Exactly one of them. */
const turnRequest = z.union([
  z.strictObject({ advance: z.string() }),
  z.strictObject({ to: z.union([z.literal('next-letter'), z.iso.datetime({ offset: true })]) }),
]);

export type TurnRequest =
  | { readonly kind: 'to'; readonly to: number }
  | { readonly kind: 'next letter' }
  | { readonly kind: 'wrong'; readonly sentence: string };

/** The longest permits end in six years; this leaves room and still stops a slip of the finger. */
const farthestYears = 50;

/**
 * Reads the body of `POST /_local/clock`.
 * @param now virtual time in epoch milliseconds
 */
export const readTurnRequest = (body: unknown, now: number): TurnRequest => {
  const parsed = turnRequest.safeParse(body);
  if (!parsed.success) {
    return wrong('Send {"advance":"P30D"} (an ISO 8601 duration) or {"to":"2027-03-01T00:00:00Z"} (an instant).');
  }
  const asked = parsed.data;
  if ('to' in asked && asked.to === 'next-letter') return { kind: 'next letter' };
  const to = 'to' in asked ? Date.parse(asked.to) : addDuration(now, asked.advance);
  if (to === undefined) return wrong('"advance" is a duration of ISO 8601 such as P30D, P1Y or PT15M.');
  if (to < now) return wrong(`The clock never goes back: it is ${new Date(now).toISOString()} already.`);
  if (to > (addDuration(now, `P${farthestYears}Y`) ?? 0)) {
    return wrong(`The clock turns by at most ${farthestYears} years at once.`);
  }
  return { kind: 'to', to };
};

const wrong = (sentence: string): TurnRequest => ({ kind: 'wrong', sentence });

const addDuration = (now: number, duration: string): number | undefined => {
  try {
    const start = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC');
    return start.add(Temporal.Duration.from(duration)).epochMilliseconds;
  } catch {
    return undefined;
  }
};

const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/** Whether the request names this machine: a page elsewhere whose name was made to point here does not. */
export const isLoopback = (host: string | undefined): boolean => loopback.test(host ?? '');

/**
 * Whether a POST comes from the console itself or from no web page at all. Browsers tell where a request comes from in
 * `Sec-Fetch-Site` and `Origin`, and a page cannot change either; a letter in its sandbox has the origin `null`.
 */
export const isOwnRequest = (header: (name: string) => string | undefined): boolean => {
  const site = header('sec-fetch-site');
  const origin = header('origin');
  const sameSite = site === undefined || site === 'same-origin' || site === 'none';
  return sameSite && (origin === undefined || origin === `http://${header('host')}`);
};
