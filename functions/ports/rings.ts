import type { Lane } from '../../shared/letters/kinds';
import type { ItemId } from '../item-id';

/** The due queues: a ring says "look at this item now". A ring too many does no harm. */
export type Rings = {
  /** `delaySeconds`: 0 to 900. */
  readonly ring: (id: ItemId, lane: Lane, delaySeconds: number) => Promise<void>;
  readonly ringAll: (ids: readonly ItemId[], lane: Lane) => Promise<void>;
  /** About how many rings wait in the due lane. */
  readonly depth: () => Promise<number>;
};
