import type { ItemId } from '../../../functions/item-id';
import type { NextLetter } from '../../../functions/next-letter';
import type { Clock } from '../../../functions/ports/clock';
import type { Registrations } from '../../../functions/ports/registrations';
import type { Instant } from '../../../shared/calendar/day';
import type { Registration, RegistrationId } from '../../../shared/registrations/registration';
import { IndexedMap } from './indexed-map';

type Item = { readonly registration: Registration; readonly next: NextLetter | undefined };
export type StreamChange = {
  readonly id: RegistrationId;
  readonly before?: Item | undefined;
  readonly after?: Item | undefined;
};

const mostBytes = 50 * 1024;
const minuteOf = (at: Instant): number => Math.floor(at / 60_000);

/** The table in memory, with its stream: every write that changes something is told to `onChange`. */
export function registrationsInMemory(
  clock: Clock,
  /** What else waits for a letter: employers are in the same index. */
  othersWaiting: () => readonly { readonly id: ItemId; readonly at: Instant }[] = () => [],
) {
  const items = new IndexedMap<RegistrationId, Item, 'minute' | 'employer' | 'address'>({
    minute: ({ next }) => next && minuteOf(next.at),
    employer: ({ registration: { origin } }) => (origin.by === 'employer' ? origin.employerId : undefined),
    address: ({ registration: { contact } }) => contact.email.toLowerCase(),
  });
  /** Items as no release of ours wrote them. */
  const unreadable = new Set<RegistrationId>();
  const listeners: ((change: StreamChange) => void)[] = [];
  const alive = (id: RegistrationId): Item | undefined => {
    const item = items.get(id);
    const expired = item?.registration.expiresAt !== undefined && item.registration.expiresAt <= clock.now();
    return expired ? undefined : item;
  };
  /** At least as many of the soonest as are asked for, minute by minute. */
  const waitingRegistrations = (until: Instant, limit: number) => {
    const found: { readonly id: ItemId; readonly at: Instant }[] = [];
    const minutes = [...items.wordsIn('minute')].filter((minute) => Number(minute) <= minuteOf(until));
    for (const minute of minutes.sort((one, other) => Number(one) - Number(other))) {
      if (found.length >= limit) break;
      for (const id of items.keysBy('minute', minute)) {
        const at = items.get(id)?.next?.at;
        if (at !== undefined) found.push({ id, at });
      }
    }
    return found;
  };
  const port: Registrations = {
    load: async (id) => alive(id),
    loadAll: async (ids) => [...new Set(ids)].flatMap((id) => alive(id) ?? []),
    save: async ({ registration, next }) => {
      const before = alive(registration.id);
      if (JSON.stringify(registration).length > mostBytes) throw new Error('The item is too large.');
      if ((before?.registration.version ?? 0) !== registration.version) return 'conflict';
      const after = { registration: { ...registration, version: registration.version + 1 }, next };
      items.set(registration.id, after);
      for (const listen of listeners) listen({ id: registration.id, before, after });
      return 'saved';
    },
    remove: async (id, version) => {
      const before = items.get(id);
      if (before?.registration.version !== version) return 'conflict';
      items.delete(id);
      for (const listen of listeners) listen({ id, before });
      return 'removed';
    },
    page: async (after, limit) => {
      const ids = items.sortedKeys();
      const from = after === undefined ? 0 : placeBehind(ids, after);
      const here = ids.slice(from, from + limit);
      return {
        registrations: here.filter((id) => !unreadable.has(id)).flatMap((id) => alive(id) ?? []),
        unreadable: here.filter((id) => unreadable.has(id)),
        after: ids.length > from + limit ? here.at(-1) : undefined,
      };
    },
    waiting: async (until, limit) =>
      [...waitingRegistrations(until, limit), ...othersWaiting()]
        .filter(({ at }) => at < until)
        .sort((one, other) => one.at - other.at)
        .slice(0, limit),
    peopleOf: async (employer) => [...items.keysBy('employer', employer)],
    ofAddress: async (email) => [...items.keysBy('address', email.toLowerCase())],
  };
  /** Writes an item as it is, as an item of a copy is put back; the stream tells of it. */
  const put = (after: Item): void => {
    const before = alive(after.registration.id);
    items.set(after.registration.id, after);
    for (const listen of listeners) listen({ id: after.registration.id, before, after });
  };
  return {
    ...port,
    items,
    unreadable,
    put,
    onChange: (listen: (change: StreamChange) => void) => listeners.push(listen),
  };
}

/** Where whoever stands behind this one begins, also where it is gone. */
function placeBehind(ids: readonly string[], after: string): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? '') > after) high = middle;
    else low = middle + 1;
  }
  return low;
}
