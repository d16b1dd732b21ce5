import type { Lane } from '../../shared/letters/kinds';
import type { ItemId } from '../item-id';

/** The due queues: a ring says "look at this item now". A ring too many does no harm. */
export type Rings = {
  /** `delaySeconds`: 0 to 900. */
  readonly ring: (id: ItemId, lane: Lane, delaySeconds: number) => Promise<void>;
  readonly ringAll: (ids: readonly ItemId[], lane: Lane) => Promise<void>;
  /** About how many rings lie in the due lane: waiting, delayed, or being answered right now. */
  readonly depth: () => Promise<number>;
};
