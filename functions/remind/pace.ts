import type { Lane } from '../../shared/letters/kinds';
import type { Clock } from '../ports/clock';
import type { Postbox } from '../ports/postbox';
import type { RingTime } from './remind';

/** Runs that each lane keeps busy at the same time, as its event source mapping is limited to; SQS allows no fewer. */
export const runsOfLane = 2;

/**
 * What one run may take of the account's rate: together 2 × 3/8 + 2 × 1/8 = 1. Nobody hands out turns among runs, so a share
 * lies idle while its lane does: reminders come by the thousand and get three quarters, and what somebody waits for is seldom
 * more than a few letters, which a quarter of the rate sends at once.
 */
export const shareOfRun: Readonly<Record<Lane, number>> = { due: 3 / 8, now: 1 / 8 };

export type Pace = {
  /** Waits for the next turn to send. */
  readonly turn: (lane: Lane) => Promise<void>;
  /** Waits until the last turn is over, so that the next run, on whatever machine, begins with a turn of its own. */
  readonly rest: (time: RingTime) => Promise<void>;
};

/** A run may end this long after it began its last mail: 40 s + 15 s < the 60 s it has. */
const restsForMs = 15_000;

/**
 * A pace no faster than a run's share of the account's rate.
 * The rate is per second (SES GetAccount, MaxSendRate), so turns are 1000 ÷ (rate × share) ms apart.
 */
export function keepPace(postbox: Pick<Postbox, 'rate'>, clock: Clock, sleep: (ms: number) => Promise<void>): Pace {
  let nextTurn = 0;
  return {
    turn: async (lane) => {
      const interval = 1000 / (Math.max(await postbox.rate(), 0.1) * shareOfRun[lane]);
      const now = clock.now();
      const turn = Math.max(now, nextTurn);
      nextTurn = turn + interval;
      if (turn > now) await sleep(Math.ceil(turn - now));
    },
    rest: async ({ until }) => {
      const now = clock.now();
      const ahead = Math.min(nextTurn, until + restsForMs) - now;
      if (ahead > 0) await sleep(Math.ceil(ahead));
    },
  };
}
