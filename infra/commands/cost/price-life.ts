/** What registrations cost: their lives as they were counted, times how many there are. */
import {
  bytesPerStoredItem,
  editsPerRegistration,
  gigabyte,
  looksPerRegistration,
  mostSecretsRead,
  year,
} from './assumptions';
import { cleanUp } from './clean-up';
import { type Line, someOf } from './lines';
import type { MeasuredLife, Phase } from './measured';
import { addUsages, usageOf } from './price-calls';
import { meters, type Usage } from './prices';
import { type Resource, roomsOf } from './read-template';

export type Asked = {
  /** Registrations made in the year, and kept for one. */
  readonly registrations: number;
  /** Reminders each of them gets in it. */
  readonly letters: number;
};

/** The room that sets alarms: what it does another design does otherwise. */
const waitingRoom = 'alarm';

/** How many letters the counted year of reminders had. */
export const remindersOf = ({ phases }: MeasuredLife): number => phases.reminders.remind?.letters ?? 0;

/** How often each phase of a life comes, in lives. */
export const livesOf = (life: MeasuredLife, { letters }: Pick<Asked, 'letters'>) =>
  [
    ['register', 1],
    ['confirm', 1],
    ['look', looksPerRegistration],
    ['edit', editsPerRegistration],
    ['reminders', letters / remindersOf(life)],
    ['erase', 1],
  ] as const;

/** Lines of so many registrations in a year. */
export function priceLife(all: readonly Resource[], life: MeasuredLife, asked: Asked): readonly Line[] {
  const house = { all, rooms: roomsOf(all) };
  const of = (waiting: boolean): Usage =>
    addUsages(
      livesOf(life, asked).map(([phase, times]) =>
        multiply(
          usageOf(
            only(life.phases[phase], (room) => (room === waitingRoom) === waiting),
            house,
            life,
          ),
          times,
        ),
      ),
    );
  return someOf([
    ...growing(multiply(of(true), asked.registrations), 'waiting'),
    ...growing(rememberSecrets(multiply(of(false), asked.registrations)), 'everything else'),
    ...growing(kept(life, asked.registrations), 'everything else'),
    ...growing(cleanUp(life, { items: asked.registrations, alarms: asked.registrations }, house.rooms), 'waiting'),
  ]);
}

/** What one reminder uses, and what one registration uses without any. */
export function usageOfOne(
  all: readonly Resource[],
  life: MeasuredLife,
): { readonly letter: Usage; readonly person: Usage } {
  const house = { all, rooms: roomsOf(all) };
  const without = livesOf(life, { letters: 0 }).map(([phase, times]) =>
    multiply(usageOf(life.phases[phase], house, life), times),
  );
  return {
    letter: multiply(usageOf(life.phases.reminders, house, life), 1 / remindersOf(life)),
    person: addUsages([...without, kept(life, 1)]),
  };
}

const only = (phase: Phase, wanted: (room: string) => boolean): Phase =>
  Object.fromEntries(Object.entries(phase).filter(([room]) => wanted(room)));

const growing = (usage: Usage, part: Line['part']): readonly Line[] =>
  meters.map((meter) => ({ meter, quantity: usage[meter] ?? 0, grows: true, part }));

export const multiply = (usage: Usage, times: number): Usage =>
  Object.fromEntries(meters.map((meter) => [meter, (usage[meter] ?? 0) * times]));

/** However many runs there are, secrets are asked for by those that run side by side, four times an hour. */
const rememberSecrets = (usage: Usage): Usage => ({
  ...usage,
  secretsRead: Math.min(usage.secretsRead ?? 0, mostSecretsRead),
});

/** Every item, in the table and in the copy it could be restored from, for a year. */
function kept({ itemBytes, indexBytes, indexEntries }: MeasuredLife, registrations: number): Usage {
  const table = itemBytes + indexBytes + bytesPerStoredItem * (1 + indexEntries);
  const gigabyteMonths = (bytes: number): number => ((bytes * registrations) / gigabyte) * year.months;
  return {
    tableGigabyteMonths: gigabyteMonths(table),
    backupGigabyteMonths: gigabyteMonths(itemBytes + bytesPerStoredItem),
  };
}
