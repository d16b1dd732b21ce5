/** Remembers that SES took a letter, and says so for the status page: now and then, after the letters, and never at their cost. */
import type { Instant } from '../../shared/calendar/day';
import { kindOfError } from '../log-code';
import type { Postbox } from '../ports/postbox';
import type { World } from '../ports/world';

/** The pulse is exact to the minute: in a storm one write in hundreds of letters. */
const leastApartInMs = 60_000;

export type LetterPulse = {
  /** The same postbox, with an ear on what SES takes. */
  readonly heard: (postbox: Postbox) => Postbox;
  /** Says when SES last took a letter, where that is news. Fails nobody: the letters of this run are sent and recorded. */
  readonly tell: () => Promise<void>;
};

/** One for each machine, which remembers what it has said. */
export function keepLetterPulse({ clock, log, pulses }: Pick<World, 'clock' | 'log' | 'pulses'>): LetterPulse {
  let taken: Instant | undefined;
  let told = Number.NEGATIVE_INFINITY;
  return {
    heard: (postbox) => ({
      ...postbox,
      send: async (mail) => {
        const sent = await postbox.send(mail);
        if (sent.outcome === 'taken') taken = clock.now();
        return sent;
      },
    }),
    tell: async () => {
      if (taken === undefined || taken < told + leastApartInMs) return;
      try {
        await pulses.beat('letter', taken);
        told = taken;
      } catch (problem) {
        log('warn', 'pulse-not-kept', 'That a letter went could not be told to the status page; the letter is sent.', {
          problem: kindOfError(problem),
        });
      }
    },
  };
}
