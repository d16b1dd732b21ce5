import type { Lane } from '../../shared/letters/kinds';
import type { Clock } from '../ports/clock';
import type { Postbox } from '../ports/postbox';
import type { Pace } from './pace';
import type { RingTime } from './remind';

/**
 * How often a letter that came too fast is tried again in the same run; after that it waits in its ledger. One that somebody
 * waits for is pressed harder: where reminders use all there is, it must find the moment between two of them.
 */
const mostTriesAgain: Readonly<Record<Lane, number>> = { due: 3, now: 9 };
/** SES counts by the second. Spread over four, so that runs it throttled together do not come back together. */
const leastPauseMs = 1_000;
const mostPauseMs = 4_000;

export type RunOfRoom = {
  readonly lane: Lane;
  readonly pace: Pick<Pace, 'turn'>;
  readonly clock: Clock;
  readonly sleep: (ms: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly time: RingTime;
};

/**
 * The postbox as one run of the room uses it: every letter takes its turn, and one that SES throttles goes again after a pause,
 * as long as the run has time. Only where SES surely did not take it; whatever else went wrong is answered as it is.
 */
export const postboxOfRun = (postbox: Postbox, run: RunOfRoom): Postbox => ({
  ...postbox,
  send: async (mail) => {
    await run.pace.turn(run.lane);
    for (let again = 0; ; again += 1) {
      const sent = await postbox.send(mail);
      if (sent.outcome !== 'later' || sent.limit !== 'second' || again === mostTriesAgain[run.lane]) return sent;
      const pause = Math.round(leastPauseMs + run.random() * (mostPauseMs - leastPauseMs));
      if (run.clock.now() + pause > run.time.until) return sent;
      await run.sleep(pause);
    }
  },
});
