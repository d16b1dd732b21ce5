/** SES that takes exactly its rate: never more letters within any second, and throttles beyond. It counts, and keeps no letter. */
import type { Clock } from '../../functions/ports/clock';
import type { Postbox } from '../../functions/ports/postbox';

/** How long SES takes to answer. */
const answersInMs = 60;

export function sesOf(
  clock: Clock,
  sleep: (ms: number) => Promise<void>,
  rate: number,
  /** Letters a second that others of the account send now: GetAccount does not know of them. */
  othersSend: () => number,
) {
  const lastSecond: number[] = [];
  const askedLastSecond: number[] = [];
  /** How often each letter was taken: of each item, by key. */
  const taken = new Map<string, number>();
  const figures = { throttled: 0, mostAskedInASecond: 0, mostTakenInASecond: 0, lastAt: 0 };
  const postbox: Postbox = {
    rate: async () => rate,
    send: async ({ tags }) => {
      await sleep(answersInMs);
      const now = clock.now();
      for (const recent of [lastSecond, askedLastSecond]) while ((recent[0] ?? now) <= now - 1000) recent.shift();
      askedLastSecond.push(now);
      figures.mostAskedInASecond = Math.max(figures.mostAskedInASecond, askedLastSecond.length);
      if (lastSecond.length + othersSend() >= rate) {
        figures.throttled += 1;
        return { outcome: 'later', reason: 'TooManyRequestsException', limit: 'second' };
      }
      lastSecond.push(now);
      figures.mostTakenInASecond = Math.max(figures.mostTakenInASecond, lastSecond.length);
      figures.lastAt = now;
      const letter = `${tags.registration} ${tags.letter}`;
      taken.set(letter, (taken.get(letter) ?? 0) + 1);
      return { outcome: 'taken', messageId: `message-${taken.size}` };
    },
  };
  return { postbox, taken, figures };
}
