import type { Clock } from '../../../functions/ports/clock';
import type { OtherItem, PutBack, Restoring } from '../../../functions/ports/restoring';
import type { EmailAddress } from '../../../shared/registrations/registration';
import type { employersInMemory } from './employers';
import type { registrationsInMemory } from './registrations';
import type { stopsInMemory } from './stops';

type Shelves = {
  readonly registrations: ReturnType<typeof registrationsInMemory>;
  readonly employers: ReturnType<typeof employersInMemory>;
  readonly stops: ReturnType<typeof stopsInMemory>;
};

/** What stands in the table where an item of a copy would go. */
type Standing =
  | { readonly version: number; readonly since: number; readonly expiresAt?: number | undefined }
  | undefined;

/** Items of a copy put back in memory; what owes no letters lies in `others`, but stops go where they are looked for. */
export function restoringInMemory(clock: Clock, { registrations, employers, stops }: Shelves) {
  const others = new Map<string, OtherItem>();
  const mayTakePlaceOf = (live: Standing, version: number, since: number): boolean =>
    live === undefined ||
    (live.expiresAt ?? Number.POSITIVE_INFINITY) <= clock.now() ||
    (live.version <= version && live.since === since);
  const port: Restoring = {
    registration: async ({ registration, next }): Promise<PutBack> => {
      const { version, registeredAt } = registration;
      const live = registrations.items.get(registration.id)?.registration;
      if (!mayTakePlaceOf(live && { ...live, since: live.registeredAt }, version, registeredAt)) return 'left';
      registrations.put({ registration: { ...registration, version: version + 1 }, next });
      return 'written';
    },
    employer: async ({ employer, next }): Promise<PutBack> => {
      const { version, createdAt } = employer;
      const live = employers.items.get(employer.id)?.employer;
      if (!mayTakePlaceOf(live && { ...live, since: live.createdAt }, version, createdAt)) return 'left';
      employers.put({ employer: { ...employer, version: version + 1 }, next });
      return 'written';
    },
    other: async (item): Promise<PutBack> => {
      if (others.has(item.pk)) return 'left';
      others.set(item.pk, item);
      if (item.pk.startsWith('stop#')) stops.stopped.add(item.pk.slice('stop#'.length) as EmailAddress);
      return 'written';
    },
  };
  return { ...port, others };
}
