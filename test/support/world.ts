import type { Chance } from '../../functions/ports/chance';
import type { ImportWork } from '../../functions/ports/import-queue';
import type { Log } from '../../functions/ports/log';
import type { World } from '../../functions/ports/world';
import { type Instant, instant } from '../../shared/calendar/day';
import type { MemberId } from '../../shared/employers/employer';
import type { ClaimId } from '../../shared/registrations/ledger';
import type { EmployerId, RegistrationId } from '../../shared/registrations/registration';
import { alarmsInMemory } from './in-memory/alarms';
import { countsInMemory } from './in-memory/counts';
import { employersInMemory } from './in-memory/employers';
import { filesInMemory } from './in-memory/files';
import { journalInMemory } from './in-memory/journal';
import { linksInMemory } from './in-memory/links';
import { postboxInMemory } from './in-memory/postbox';
import { pulsesInMemory } from './in-memory/pulses';
import { registrationsInMemory } from './in-memory/registrations';
import { restoringInMemory } from './in-memory/restoring';
import { ringsInMemory } from './in-memory/rings';
import { stopsInMemory } from './in-memory/stops';
import { uploadsInMemory } from './in-memory/uploads';
import { walksInMemory } from './in-memory/walks';
import { namedIn, namesOf, namesOfEmployer } from './whom-a-line-names';

/** The instant of an ISO 8601 text with its offset, such as `2026-11-23T09:00:00+09:00`. */
export const at = (text: string): Instant => instant(Date.parse(text));

export type LogLine = {
  readonly level: string;
  readonly code: string;
  readonly fields: Readonly<Record<string, unknown>>;
};

/** A storm has a hundred thousand people; names of so many are looked for in the fields, addresses everywhere. */
const mostKnown = 50;

/** The whole world in memory, on a clock the test sets. Nothing happens by itself: see `test/scenarios` for a world that runs. */
export function worldInMemory(start = '2026-11-23T10:00:00+09:00') {
  const time = { now: at(start) };
  const clock = { now: () => time.now };
  const logged: LogLine[] = [];
  const importWork: ImportWork[] = [];
  const employers = employersInMemory(clock);
  const registrations = registrationsInMemory(clock, employers.waiting);
  /** Every line of every test that has a world passes here, and fails it where it names somebody. */
  const log: Log = (level, code, sentence, fields) => {
    const known = first(registrations.items.values(), mostKnown).flatMap((item) => namesOf(item.registration));
    const theirs = [...employers.items.values()].flatMap(({ employer }) => namesOfEmployer(employer));
    const names = [...known, ...theirs].filter((name) => /\p{L}.*\p{L}.*\p{L}/u.test(name));
    const named = [...namedIn(sentence, []), ...namedIn(JSON.stringify(Object.values(fields ?? {})), names)];
    if (named.length > 0) throw new Error(`The log names somebody, in ${code}: ${named.join(', ')}`);
    logged.push({ level, code, fields: fields ?? {} });
  };
  const stops = stopsInMemory();
  const world = {
    clock,
    chance: countingChance(),
    log,
    registrations,
    stops,
    counts: countsInMemory(clock),
    alarms: alarmsInMemory(),
    rings: ringsInMemory(clock),
    postbox: postboxInMemory(clock),
    links: linksInMemory(clock),
    employers,
    uploads: uploadsInMemory(clock),
    files: filesInMemory(),
    journal: journalInMemory(),
    walks: walksInMemory(),
    pulses: pulsesInMemory(),
    restoring: restoringInMemory(clock, { registrations, employers, stops }),
    importQueue: {
      put: async (more: readonly ImportWork[]) => {
        importWork.push(...more);
      },
    },
  } satisfies World;
  return {
    ...world,
    logged,
    importWork,
    /** Sets the clock; it never goes back. */
    setTime: (to: Instant) => {
      if (to < time.now) throw new RangeError('The clock of a test does not go back.');
      time.now = to;
    },
  };
}

export type WorldInMemory = ReturnType<typeof worldInMemory>;

function first<T>(values: Iterable<T>, most: number): readonly T[] {
  const some: T[] = [];
  for (const value of values) {
    if (some.length === most) break;
    some.push(value);
  }
  return some;
}

function countingChance(): Chance {
  let count = 0;
  const draw = (what: string): string => {
    count += 1;
    return `${what}${String(count).padStart(4, '0')}`;
  };
  return {
    registrationId: () => draw('registration') as RegistrationId,
    employerId: () => draw('employer') as EmployerId,
    memberId: () => draw('member') as MemberId,
    uploadId: () => draw('upload'),
    claimId: () => draw('claim') as ClaimId,
    secret: () => draw('secret'),
  };
}
