import type { Journal, JournalLine } from '../../../functions/ports/journal';
import type { Instant } from '../../../shared/calendar/day';

const dayInMs = 24 * 60 * 60_000;
const dayOf = (at: Instant): number => Math.floor(at / dayInMs);

/** The journal in memory: batches by name and day, as objects lie in the bucket. */
export function journalInMemory() {
  const batches = new Map<string, { readonly day: number; readonly lines: readonly JournalLine[] }>();
  const port: Journal = {
    note: async (name, at, lines) => {
      batches.set(`${dayOf(at)}/${name}`, { day: dayOf(at), lines: [...lines] });
    },
    async *readSince(since) {
      for (const { day, lines } of [...batches.values()]) if (day >= dayOf(since) - 1) yield* lines;
    },
  };
  return { ...port, batches };
}
