import { readMeasured } from '../../../infra/commands/cost/measured';
import { grouped } from '../numbers';
import { type Life, type Phase, phases, type SchedulerCalls } from './live-with-ten-letters';
import { callsIn } from './other-designs';

/** What a life costs in one design, as it stands in the table. */
export type LifeInNumbers = {
  readonly design: string;
  readonly scheduler: SchedulerCalls;
  readonly writeUnits: number;
  readonly readUnits: number;
  readonly letters: number;
  readonly runs: number;
  readonly milliseconds: number;
};

type RoomInPhase = { readonly room: string; readonly phase: Phase };

/** Our own life, without what another design has no need of. */
export function addUpLife(
  { calls, millisecondsPerRun }: Life,
  isNeeded: (one: RoomInPhase) => boolean = () => true,
): Omit<LifeInNumbers, 'design' | 'scheduler'> {
  const all = phases.flatMap((phase) =>
    Object.entries(calls[phase])
      .filter(([room]) => isNeeded({ room, phase }))
      .map(([room, used]) => ({ ...used, milliseconds: used.runs * (millisecondsPerRun[room] ?? 0) })),
  );
  const sum = (of: (one: (typeof all)[number]) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    writeUnits: sum(({ writeUnits }) => writeUnits),
    readUnits: sum(({ readUnits }) => readUnits),
    letters: sum(({ letters }) => letters),
    runs: sum(({ runs }) => runs),
    milliseconds: sum(({ milliseconds }) => milliseconds),
  };
}

/** With a schedule for each reminder the alarm room has nothing to do for a letter that was sent: its events are filtered away. */
export const withoutNextAlarm = ({ room, phase }: RoomInPhase): boolean =>
  room !== 'alarm' || phase !== 'letters and end';

export const pollers = { registrations: 10_000, shards: 4, minutesOfADay: 24 * 60 } as const;

/**
 * A table that is asked every minute what is due: no schedule; a run, and a query of half a read unit for each of the index's four
 * shards, shared by everybody there is.
 */
export function liveByPolling(life: Life): Omit<LifeInNumbers, 'design'> {
  const own = addUpLife(life, withoutNextAlarm);
  const polls = (life.days * pollers.minutesOfADay) / pollers.registrations;
  return {
    ...own,
    scheduler: { create: 0, update: 0, delete: 0 },
    readUnits: own.readUnits + polls * pollers.shards * 0.5,
    runs: own.runs + polls,
    milliseconds: own.milliseconds + polls * (readMeasured().millisecondsPerRun.sweep ?? 0),
  };
}

export const headings = [
  'design',
  'created',
  'updated',
  'deleted',
  'Scheduler calls',
  'write units',
  'read units',
  'SES calls',
  'Lambda runs',
  'Lambda ms',
] as const;

export const sayLife = (life: LifeInNumbers): readonly string[] => [
  life.design,
  String(life.scheduler.create),
  String(life.scheduler.update),
  String(life.scheduler.delete),
  String(callsIn(life.scheduler)),
  grouped(life.writeUnits),
  grouped(life.readUnits),
  grouped(life.letters),
  grouped(life.runs),
  grouped(life.milliseconds),
];
