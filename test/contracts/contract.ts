/** What every place that claims to be a port is given to prove it: the port, and a hand on the clock it reads. */
import type { Instant } from '../../shared/calendar/day';

export type Hand = {
  readonly now: () => Instant;
  /** Lets this many milliseconds pass for the port. */
  readonly pass: (ms: number) => void;
};

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A name nobody used before on this place: suites share one table, so that standing up is paid for once. */
export const fresh = (what: string): string =>
  `${what}-${Array.from({ length: 12 }, () => alphabet[Math.floor(Math.random() * alphabet.length)]).join('')}`;

export const minuteInMs = 60_000;
export const dayInMs = 24 * 60 * minuteInMs;
