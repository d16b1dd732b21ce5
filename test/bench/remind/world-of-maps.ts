/** A world that costs next to nothing: maps, and no waiting. What is left is what our own code takes. */
import { logAsJsonTo } from '../../../functions/adapters/log-as-json';
import type { ItemId } from '../../../functions/item-id';
import type { Mail } from '../../../functions/ports/postbox';
import type { Stored } from '../../../functions/ports/registrations';
import type { World } from '../../../functions/ports/world';
import type { Instant } from '../../../shared/calendar/day';
import type { ClaimId } from '../../../shared/registrations/ledger';
import type { RegistrationId } from '../../../shared/registrations/registration';
import { worldInMemory } from '../../support/world';

/** What the table's stream tells of a write. */
export type Written = {
  readonly id: ItemId;
  readonly before: Instant | undefined;
  readonly after: Instant | undefined;
};

/** A link as long as those we sign: three parts of a JSON Web Token. */
export const token = `eyJhbGciOiJIUzI1NiIsImtpZCI6Ij${'0'.repeat(46)}.${'0'.repeat(110)}.${'0'.repeat(43)}`;

/**
 * The rooms' world, as far as a reminder reaches it, over maps. A write is conditional on the version, as in the table; and what is
 * read shares no object with what was written, so that nothing can be known again by being the same object.
 */
export function worldOfMaps() {
  const others = worldInMemory();
  const items = new Map<RegistrationId, Stored>();
  const time = { now: others.clock.now() };
  let mails = 0;
  let hear: (mail: Mail) => void = () => {};
  const written: Written[] = [];
  const armed = new Map<ItemId, Instant>();
  let claims = 0;
  const claim = (): ClaimId => `claim${claims}` as ClaimId;
  let logged = 0;
  const world: World = {
    ...others,
    clock: { now: () => time.now },
    chance: {
      ...others.chance,
      claimId: () => {
        claims += 1;
        return claim();
      },
    },
    log: logAsJsonTo((line) => {
      logged += line.length;
    }),
    registrations: {
      ...others.registrations,
      load: async (id) => {
        const stored = items.get(id);
        return stored && copy(stored);
      },
      save: async ({ registration, next }) => {
        const { id, version } = registration;
        const before = items.get(id);
        if ((before?.registration.version ?? 0) !== version) return 'conflict';
        items.set(id, { registration: { ...registration, version: version + 1 }, next });
        written.push({ id, before: before?.next?.at, after: next?.at });
        return 'saved';
      },
    },
    stops: { ...others.stops, has: async () => false },
    links: { ...others.links, sign: async () => token },
    postbox: {
      ...others.postbox,
      send: async (mail) => {
        mails += 1;
        hear(mail);
        return { outcome: 'taken', messageId: 'message' };
      },
    },
    alarms: {
      ...others.alarms,
      set: async ({ id, at }) => {
        armed.set(id, at);
      },
      remove: async ({ id, at }) => {
        if (armed.get(id) === at) armed.delete(id);
      },
    },
  };
  return {
    ...world,
    /** What was written since `begin`. */
    written,
    /** So many mails were sent since `begin`. Kept is none of them: letters that stay alive would be copied about by every collection. */
    mails: () => mails,
    /** Hears each mail. */
    onMail: (listen: (mail: Mail) => void): void => {
      hear = listen;
    },
    /** The hour of each item's alarm. */
    armed,
    /** Whose claim the last letter has. */
    lastClaim: claim,
    /** So many characters of log. */
    logged: () => logged,
    stored: (id: RegistrationId): Stored | undefined => items.get(id),
    /** Puts items where they were, and forgets what was sent and written. */
    begin: (stored: readonly Stored[]): void => {
      mails = 0;
      written.length = 0;
      for (const one of stored) items.set(one.registration.id, one);
    },
    setTime: (to: Instant): void => {
      time.now = to;
    },
  };
}

export type WorldOfMaps = ReturnType<typeof worldOfMaps>;

const copy = ({ registration, next }: Stored): Stored => ({
  registration: {
    ...registration,
    contact: { ...registration.contact },
    travellers: registration.travellers.map((traveller) => ({ ...traveller })),
    occasions: [...registration.occasions],
    ledger: [...registration.ledger],
  },
  next,
});
