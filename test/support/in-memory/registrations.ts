import type { ItemId } from '../../../functions/item-id';
import type { NextLetter } from '../../../functions/next-letter';
import type { Clock } from '../../../functions/ports/clock';
import type { Registrations } from '../../../functions/ports/registrations';
import type { Instant } from '../../../shared/calendar/day';
import type { Registration, RegistrationId } from '../../../shared/registrations/registration';

type Item = { readonly registration: Registration; readonly next: NextLetter | undefined };
export type StreamChange = {
  readonly id: RegistrationId;
  readonly before?: Item | undefined;
  readonly after?: Item | undefined;
};

const mostBytes = 50 * 1024;

/** The table in memory, with its stream: every write that changes something is told to `onChange`. */
export function registrationsInMemory(
  clock: Clock,
  /** What else waits for a letter: employers are in the same index. */
  othersWaiting: () => readonly { readonly id: ItemId; readonly at: Instant }[] = () => [],
) {
  const items = new Map<RegistrationId, Item>();
  /** Items as no release of ours wrote them. */
  const unreadable = new Set<RegistrationId>();
  const listeners: ((change: StreamChange) => void)[] = [];
  const alive = (id: RegistrationId): Item | undefined => {
    const item = items.get(id);
    const expired = item?.registration.expiresAt !== undefined && item.registration.expiresAt <= clock.now();
    return expired ? undefined : item;
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
      const ids = [...items.keys()].sort().filter((id) => after === undefined || id > after);
      const here = ids.slice(0, limit);
      return {
        registrations: here.filter((id) => !unreadable.has(id)).flatMap((id) => alive(id) ?? []),
        unreadable: here.filter((id) => unreadable.has(id)),
        after: ids.length > limit ? here.at(-1) : undefined,
      };
    },
    waiting: async (until, limit) =>
      [
        ...[...items.values()].flatMap(({ registration, next }) =>
          next === undefined ? [] : [{ id: registration.id, at: next.at }],
        ),
        ...othersWaiting(),
      ]
        .filter(({ at }) => at < until)
        .sort((one, other) => one.at - other.at)
        .slice(0, limit),
    peopleOf: async (employer) =>
      [...items.values()].flatMap(({ registration: { id, origin } }) =>
        origin.by === 'employer' && origin.employerId === employer ? [id] : [],
      ),
    ofAddress: async (email) =>
      [...items.values()].flatMap(({ registration: { id, contact } }) =>
        contact.email.toLowerCase() === email.toLowerCase() ? [id] : [],
      ),
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
