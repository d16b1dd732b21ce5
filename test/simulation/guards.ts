/** Worlds in which one guard is gone, as if somebody had forgotten to write it: the simulation has to notice each. */

import { employerWithNextLetter, withNextLetter } from '../../functions/next-letter';
import { type Instant, instant } from '../../shared/calendar/day';
import type { Employer } from '../../shared/employers/employer';
import type { LedgerEntry, LetterKey } from '../../shared/registrations/ledger';
import type { Registration } from '../../shared/registrations/registration';
import type { WorldInMemory } from '../support/world';

export const guards = {
  claim: 'the store forgets that a letter is claimed',
  version: 'the store saves whatever the version',
  sweep: 'the sweep never wakes',
  lease: 'a claim never runs out',
  'ledger-key': 'the ledger keeps each letter under a name made up anew',
  'alarm-name': 'each alarm has a name made up anew',
  'form-key': 'a form sent again has another key',
} as const;
export type Guard = keyof typeof guards;

/** The world without the guard. `sweep` and `form-key` are not the world's: see `live-story.ts` and `resident-deeds.ts`. */
export function withoutGuard(world: WorldInMemory, guard: Guard | undefined): WorldInMemory {
  switch (guard) {
    case 'claim':
      return changeLedgers(world, (ledger) => ledger.filter(({ status }) => status !== 'claimed'));
    case 'lease':
      return changeLedgers(world, (ledger) =>
        ledger.map((entry) =>
          entry.status === 'claimed' ? { ...entry, leaseUntil: instant(Number.MAX_SAFE_INTEGER) } : entry,
        ),
      );
    case 'ledger-key':
      return renameSettled(world);
    case 'version':
      return saveAlways(world);
    case 'alarm-name':
      return renameAlarms(world);
    default:
      return world;
  }
}

type Ledger = readonly LedgerEntry[];

function changeLedgers(world: WorldInMemory, change: (ledger: Ledger) => Ledger): WorldInMemory {
  const { registrations, employers, clock } = world;
  return {
    ...world,
    registrations: {
      ...registrations,
      save: ({ registration }) => registrations.save(changedRegistration(registration, change, clock.now())),
    },
    employers: { ...employers, save: ({ employer }) => employers.save(changedEmployer(employer, change)) },
  };
}
const changedRegistration = (item: Registration, change: (ledger: Ledger) => Ledger, now: Instant) =>
  withNextLetter({ ...item, ledger: change(item.ledger) }, now);
const changedEmployer = (item: Employer, change: (ledger: Ledger) => Ledger) =>
  employerWithNextLetter({ ...item, ledger: change(item.ledger) });

function renameSettled(world: WorldInMemory): WorldInMemory {
  let count = 0;
  return changeLedgers(world, (ledger) =>
    ledger.map((entry) => {
      if (entry.status !== 'sent' || entry.key.endsWith('~')) return entry;
      count += 1;
      return { ...entry, key: anotherKey(entry.key, count) };
    }),
  );
}
const isKey = (text: string): text is LetterKey => text.length > 0;
function anotherKey(key: LetterKey, count: number): LetterKey {
  const other = `${key}.${count}~`;
  return isKey(other) ? other : key;
}

function saveAlways(world: WorldInMemory): WorldInMemory {
  const { registrations, employers, clock } = world;
  return {
    ...world,
    registrations: {
      ...registrations,
      save: ({ registration }) => {
        const version = registrations.items.get(registration.id)?.registration.version ?? 0;
        return registrations.save(withNextLetter({ ...registration, version }, clock.now()));
      },
    },
    employers: {
      ...employers,
      save: ({ employer }) => {
        const version = employers.items.get(employer.id)?.employer.version ?? 0;
        return employers.save(employerWithNextLetter({ ...employer, version }));
      },
    },
  };
}

function renameAlarms(world: WorldInMemory): WorldInMemory {
  const { alarms } = world;
  let count = 0;
  return {
    ...world,
    alarms: {
      ...alarms,
      set: async (alarm) => {
        count += 1;
        alarms.waiting.set(`${alarm.id}.${count}`, alarm);
      },
      // Its name is not the one it was set with.
      remove: async () => undefined,
    },
  };
}
