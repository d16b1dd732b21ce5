/** Three other ways to wait for the hour of a letter, priced as ours is: everything else stays, the waiting is exchanged. */
import { editsPerRegistration, millisecondsPerCall, year } from './assumptions';
import { cleanUp } from './clean-up';
import type { Line } from './lines';
import type { MeasuredLife } from './measured';
import { billedMilliseconds, usageOf } from './price-calls';
import { type Asked, livesOf, multiply } from './price-life';
import { type Meter, meters, type Usage } from './prices';
import { type Resource, roomsOf } from './read-template';

export type Design = {
  readonly id: 'ours' | 'schedule-per-reminder' | 'scan' | 'index' | 'step-functions';
  readonly name: string;
  /** How it waits, in a sentence. */
  readonly how: string;
  readonly lines: readonly Line[];
};

type Given = {
  readonly all: readonly Resource[];
  readonly life: MeasuredLife;
  readonly asked: Asked;
  /** The lines of our own design. */
  readonly ours: readonly Line[];
};

/** All designs, our own first. */
export function compareDesigns(given: Given): readonly Design[] {
  const { ours } = given;
  const common = ours.filter(({ part }) => part !== 'waiting');
  // What keeps watch over alarms that are lost: a design with alarms needs it as ours does.
  const ticks = ours.filter(({ part, grows }) => part === 'waiting' && !grows);
  return [
    {
      id: 'ours',
      name: 'ours: one alarm, for the next letter',
      how: 'Each registration has one schedule; whatever is written sets the next. A sweep every 15 minutes rings for what was lost.',
      lines: ours,
    },
    {
      id: 'schedule-per-reminder',
      name: 'one schedule for each reminder',
      how: 'Registering creates all schedules, an edit deletes and creates them; a letter that was sent sets nothing. The same sweep watches.',
      lines: [...common, ...ticks, ...compared(given, given.asked.letters), ...perReminder(given)],
    },
    {
      id: 'scan',
      name: 'a scan of the table every minute',
      how: 'One run a minute reads every item. Nothing is set, and nothing needs a sweep.',
      lines: [...common, ...scanning(given)],
    },
    {
      id: 'index',
      name: 'a query of an index every minute',
      how: 'One run a minute asks the index we have for what is due. Nothing is set, and nothing needs a sweep; but nothing wakes it should it stop.',
      lines: [...common, ...querying(given)],
    },
    {
      id: 'step-functions',
      name: 'Step Functions, a workflow each',
      how: 'Each registration is a standard workflow that waits; an edit stops it and starts another. The same sweep watches.',
      lines: [...common, ...ticks, ...compared(given, 1), ...stepping(given)],
    },
  ];
}

const line = (meter: Meter, quantity: number, grows: boolean): Line => ({ meter, quantity, grows, part: 'waiting' });
const linesOf = (usage: Usage, grows: boolean): readonly Line[] =>
  meters.filter((meter) => (usage[meter] ?? 0) !== 0).map((meter) => line(meter, usage[meter] ?? 0, grows));

/** The daily comparison, with so many alarms for each item. */
const compared = ({ all, life, asked: { registrations } }: Given, alarmsEach: number): readonly Line[] =>
  linesOf(cleanUp(life, { items: registrations, alarms: registrations * alarmsEach }, roomsOf(all)), true);

/** The alarm room in all of a life but its reminders: somebody does something, and what waits changes. */
function onlyWhenChanged({ all, life, asked }: Given): readonly Line[] {
  const house = { all, rooms: roomsOf(all) };
  return livesOf(life, asked).flatMap(([name, times]) => {
    const calls = life.phases[name].alarm;
    if (name === 'reminders' || calls === undefined) return [];
    return linesOf(multiply(usageOf({ alarm: calls }, house, life), times * asked.registrations), true);
  });
}

/** Gigabyte-seconds of so many milliseconds of the alarm room spent waiting for answers. */
const waitingFor = (milliseconds: number, gigabytes = 0.5): number => (milliseconds / 1000) * gigabytes;

function perReminder(given: Given): readonly Line[] {
  const { registrations, letters } = given.asked;
  // Created once and, with every edit, deleted and created; ten at once.
  const calls = letters * (1 + 2 * editsPerRegistration);
  return [
    ...onlyWhenChanged(given),
    line('gigabyteSeconds', registrations * waitingFor((calls * millisecondsPerCall) / 10), true),
    line('alarmsFired', registrations * letters, true),
  ];
}

const megabyte = 1024 * 1024;
/** A scan answers a megabyte at a time. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Scan.html */
export const bytesPerPage = megabyte;

function scanning({ life, asked }: Given): readonly Line[] {
  const bytes = asked.registrations * life.itemBytes;
  return [
    line('runs', year.minutes, false),
    line('readUnits', (bytes / 4096) * 0.5 * year.minutes, true),
    line('gigabyteSeconds', waitingFor((bytes / bytesPerPage) * millisecondsPerCall) * year.minutes, true),
  ];
}

/** Shards of the index: functions/adapters/table-layout.ts. */
export const shards = 4;

function querying({ all, life, asked }: Given): readonly Line[] {
  const entries = asked.registrations * asked.letters * life.waitingEntryBytes;
  const sweep = roomsOf(all).find(({ name }) => name === 'sweep');
  const tick = life.millisecondsPerRun.sweep ?? 0;
  return [
    line('runs', year.minutes, false),
    line('readUnits', shards * 0.5 * year.minutes, false),
    line('readUnits', (entries / 4096) * 0.5, true),
    line(
      'gigabyteSeconds',
      waitingFor(billedMilliseconds(tick, sweep ?? { megabytes: 512 }) + millisecondsPerCall) * year.minutes,
      false,
    ),
  ];
}

/** Start, and of each letter: wait, ring, look whether there is another. */
const transitionsPerStart = 1;
const transitionsPerLetter = 3;

function stepping(given: Given): readonly Line[] {
  const { registrations, letters } = given.asked;
  const transitions = transitionsPerStart * (1 + editsPerRegistration) + transitionsPerLetter * letters;
  return [...onlyWhenChanged(given), line('stateTransitions', registrations * transitions, true)];
}
