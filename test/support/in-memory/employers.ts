import { hashOfSecret } from '../../../functions/hash-of-secret';
import { employerItemId } from '../../../functions/item-id';
import type { NextLetter } from '../../../functions/next-letter';
import type { Clock } from '../../../functions/ports/clock';
import type { Employers, StoredEmployer } from '../../../functions/ports/employers';
import type { EmployerId } from '../../../shared/registrations/registration';

export type EmployerChange = {
  readonly id: EmployerId;
  readonly before?: NextLetter | undefined;
  readonly after?: NextLetter | undefined;
};

/** Employers in memory, with their part of the table's stream. */
export function employersInMemory(clock: Clock) {
  const items = new Map<EmployerId, StoredEmployer>();
  const keys = new Map<string, EmployerId>();
  const members = new Map<string, readonly EmployerId[]>();
  const listeners: ((change: EmployerChange) => void)[] = [];
  const alive = (id: EmployerId): StoredEmployer | undefined => {
    const item = items.get(id);
    return (item?.employer.expiresAt ?? Number.POSITIVE_INFINITY) > clock.now() ? item : undefined;
  };
  const port: Employers = {
    load: async (id) => alive(id)?.employer,
    loadStored: async (id) => alive(id),
    save: async ({ employer, next }) => {
      const before = alive(employer.id);
      if ((before?.employer.version ?? 0) !== employer.version) return 'conflict';
      items.set(employer.id, { employer: { ...employer, version: employer.version + 1 }, next });
      for (const listen of listeners) listen({ id: employer.id, before: before?.next, after: next });
      return 'saved';
    },
    remove: async (id, version) => {
      const before = items.get(id);
      if (before?.employer.version !== version) return 'conflict';
      items.delete(id);
      for (const listen of listeners) listen({ id, before: before.next });
      return 'removed';
    },
    addKey: async (apiKey, employer) => {
      keys.set(hashOfSecret(apiKey), employer);
    },
    removeKey: async (id) => {
      keys.delete(id);
    },
    byKey: async (apiKey) => keys.get(hashOfSecret(apiKey)),
    addMember: async (email, employer) => {
      const known = members.get(email.toLowerCase()) ?? [];
      members.set(email.toLowerCase(), [...known.filter((id) => id !== employer), employer]);
    },
    removeMember: async (email, employer) => {
      const left = (members.get(email.toLowerCase()) ?? []).filter((id) => id !== employer);
      if (left.length === 0) members.delete(email.toLowerCase());
      else members.set(email.toLowerCase(), left);
    },
    byMember: async (email) => members.get(email.toLowerCase()) ?? [],
  };
  /** Writes an employer as it is, as an item of a copy is put back; the stream tells of it. */
  const put = (after: StoredEmployer): void => {
    const { id } = after.employer;
    const before = alive(id)?.next;
    items.set(id, after);
    for (const listen of listeners) listen({ id, before, after: after.next });
  };
  /** As the due index tells it. */
  const waiting = () =>
    [...items.values()].flatMap(({ employer, next }) =>
      next === undefined ? [] : [{ id: employerItemId(employer.id), at: next.at }],
    );
  return {
    ...port,
    items,
    keys,
    members,
    waiting,
    put,
    onChange: (listen: (change: EmployerChange) => void) => listeners.push(listen),
  };
}
