import type { Instant } from '../shared/calendar/day';
import type { Clock } from './ports/clock';

export type ItemChange<Item> =
  | { readonly outcome: 'changed' | 'unchanged'; readonly item: Item }
  | { readonly outcome: 'absent' };

/** One item: how it is read, and how it is written on condition of the version it was read with. */
type Shelf<Item> = {
  /** For the message when it cannot be written. */
  readonly name: string;
  /** As the caller wrote it a moment ago: read only where somebody else has written since. */
  readonly written?: Item | undefined;
  readonly load: () => Promise<Item | undefined>;
  readonly save: (item: Item, now: Instant) => Promise<'saved' | 'conflict'>;
};

/** More conflicts in a row than people, rooms and events meet on one item; beyond it something is wrong. */
const mostTries = 12;

/**
 * Reads, changes and writes one item, again from the reading when somebody else wrote in between.
 * `change` sees the newest item and answers the same object where there is nothing to write.
 * The answer carries the version as written. Throws after twelve conflicts in a row.
 */
export async function changeItem<Item extends { readonly version: number }>(
  { clock }: { readonly clock: Clock },
  { name, written, load, save }: Shelf<Item>,
  change: (item: Item, now: Instant) => Item | Promise<Item>,
): Promise<ItemChange<Item>> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const item = (tries === 0 ? written : undefined) ?? (await load());
    if (item === undefined) return { outcome: 'absent' };
    const now = clock.now();
    const changed = await change(item, now);
    if (changed === item) return { outcome: 'unchanged', item };
    if ((await save(changed, now)) === 'saved') {
      return { outcome: 'changed', item: { ...changed, version: changed.version + 1 } };
    }
  }
  throw new Error(`${name} was written by somebody else ${mostTries} times in a row`);
}
