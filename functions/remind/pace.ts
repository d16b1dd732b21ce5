import type { Clock } from '../ports/clock';
import type { Postbox } from '../ports/postbox';

/** Runs of the room that send at the same time: two queues, two runs each, as their event source mappings are limited to. */
export const concurrency = 4;

/**
 * A pace no faster than the account's rate divided among the runs. Returns a function that waits for the next turn.
 * The rate is per second (SES GetAccount, MaxSendRate), so turns are 1000 ÷ (rate ÷ concurrency) ms apart.
 */
export function keepPace(postbox: Pick<Postbox, 'rate'>, clock: Clock, sleep: (ms: number) => Promise<void>) {
  let nextTurn = 0;
  return async (): Promise<void> => {
    const interval = (1000 * concurrency) / Math.max(await postbox.rate(), 0.1);
    const now = clock.now();
    const turn = Math.max(now, nextTurn);
    nextTurn = turn + interval;
    if (turn > now) await sleep(turn - now);
  };
}
