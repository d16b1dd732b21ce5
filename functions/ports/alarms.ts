import type { Instant } from '../../shared/calendar/day';
import type { ItemId } from '../item-id';

export type Alarm = { readonly id: ItemId; readonly at: Instant };

/** One-time alarms, exact to the minute, that ring the due queue. An alarm has no content: it only rings. */
export type Alarms = {
  /** An alarm of that item at that minute; if it exists it is already right. `at` must lie ahead. */
  readonly set: (alarm: Alarm) => Promise<void>;
  /** An alarm that is not there is already removed. */
  readonly remove: (alarm: Alarm) => Promise<void>;
  /** The alarms of items whose id begins so, in no order; all of them where nothing is said. */
  readonly list: (beginning?: string) => AsyncIterable<Alarm>;
};
