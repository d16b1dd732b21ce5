import type { Instant } from '../../shared/calendar/day';
import type { Employer } from '../../shared/employers/employer';
import { doAtOnce } from '../do-at-once';
import { withNextLetter } from '../next-letter';
import type { World } from '../ports/world';
import type { CopiedItem } from './copied-item';
import { markLetters } from './mark-letters';
import { type JournalSpan, type Remembered, remember } from './remember';
import { replayRegistration } from './replay-registration';
import { countPut, nothingYet, type RestoreCount } from './restore-count';
import { restoreEmployers } from './restore-employers';

export type RestorePowers = Pick<World, 'clock' | 'journal' | 'restoring'>;

export type RestoreSource = {
  /** Reads the copy from its beginning; it is read twice. */
  readonly readCopy: () => AsyncIterable<CopiedItem>;
  /** `since` is the moment of the copy, or any before. */
  readonly journal: JournalSpan;
};

/** Writes of the table under way at once: with 10 ms each 2,500 a second. */
const writesAtOnce = 25;
const itemsInHand = 500;

/**
 * Puts a copy of the table back, with what was decided since the copy replayed and what was sent since marked. First what must stop
 * letters, then people and whatever else there is, and employers last, for a round asks for everybody at once. Every item is
 * written once, as it is to be, so nothing has to stand still meanwhile; and what the table has as new or newer is left alone, so
 * it may be done again, also after it was broken off.
 */
export async function restoreTable(
  world: RestorePowers,
  { readCopy, journal }: RestoreSource,
  tell: (count: RestoreCount) => void = () => undefined,
): Promise<RestoreCount> {
  const known = await remember(world, journal);
  const count = nothingYet();
  for (const pk of known.stops) countPut(count, await world.restoring.other({ pk }));
  const employers: Employer[] = [];
  await inHandfuls(readCopy(), async (items) => {
    for (const item of items) {
      if (item.kind === 'employer') employers.push(item.employer);
      if (item.kind === 'unreadable') count.unreadable.push(item.pk);
    }
    const stops = items.filter((item) => item.kind === 'other' && item.item.pk.startsWith('stop#'));
    await doAtOnce(stops, writesAtOnce, (item) => restoreOne(world, known, count, item));
  });
  await inHandfuls(readCopy(), async (items) => {
    const others = items.filter((item) => item.kind === 'registration' || isToBePutBack(item));
    await doAtOnce(others, writesAtOnce, (item) => restoreOne(world, known, count, item));
    tell(count);
  });
  await restoreEmployers(world, known, count, employers, readCopy());
  tell(count);
  return count;
}

/** Stops are there already, and what leads from addresses to employers comes with the employers. */
const isToBePutBack = (item: CopiedItem): boolean =>
  item.kind === 'other' && !item.item.pk.startsWith('stop#') && !item.item.pk.startsWith('member#');

async function restoreOne(
  world: RestorePowers,
  known: Remembered,
  count: RestoreCount,
  item: CopiedItem,
): Promise<void> {
  const now = world.clock.now();
  if (item.kind === 'other') {
    if (known.gone.has(item.item.pk)) count.notBroughtBack += 1;
    else if (isOver(item.item, now)) count.expired += 1;
    else countPut(count, await world.restoring.other(item.item));
  }
  if (item.kind !== 'registration') return;
  const copy = item.registration;
  const replayed = replayRegistration(copy, known.registrations.get(copy.id) ?? []);
  if (replayed === undefined) count.notBroughtBack += 1;
  else if (isOver(replayed, now)) count.expired += 1;
  else {
    const { item: marked, marked: letters } = markLetters(replayed, known.letters, now);
    const scheduled = withNextLetter(marked, now);
    const put = await world.restoring.registration(scheduled);
    countPut(count, put);
    if (put === 'left') return;
    count.people += 1;
    count.marked += letters;
    if (replayed.state !== copy.state) count.replayed += 1;
    if (scheduled.next !== undefined && scheduled.next.at <= now) count.due += 1;
    if (replayed.state === 'unreachable' && copy.state !== 'unreachable') count.unreachable.push(copy.id);
  }
}

const isOver = (
  { expiresAt }: Readonly<Record<string, unknown>> | { readonly expiresAt?: unknown },
  now: Instant,
): boolean => typeof expiresAt === 'number' && expiresAt <= now;

export async function inHandfuls<Item>(
  items: AsyncIterable<Item>,
  work: (handful: readonly Item[]) => Promise<void>,
): Promise<void> {
  let handful: Item[] = [];
  for await (const item of items) {
    handful.push(item);
    if (handful.length < itemsInHand) continue;
    await work(handful);
    handful = [];
  }
  await work(handful);
}
