import type { Outcome, Row } from '../outcome';
import { table } from '../table';
import {
  addUpLife,
  headings,
  type LifeInNumbers,
  liveByPolling,
  pollers,
  sayLife,
  withoutNextAlarm,
} from './life-in-numbers';
import { type Life, liveWithTenLetters, phases, type SchedulerCalls } from './live-with-ten-letters';
import { type Change, callsIn, liveWithSchedules } from './other-designs';

const asked = { 'delete and create': 0.5, update: 0.6 } as const;
/** Reminders gone when the edit comes, for the table of later edits. */
const laterEdits = [0, 2, 4, 6, 8] as const;
const reminders = 10;
/** Confirm, welcome, changed, and the receipt at the end. */
const lettersAtOnce = 4;

/** A registration's life at the stage's door, beside two designs with a schedule for each reminder and one that polls. */
export async function benchCalls(): Promise<Outcome> {
  const life = await liveWithTenLetters((sentence) => console.log(sentence));
  const ours = phases
    .map((phase) => life.scheduler[phase])
    .reduce((one, other) => ({
      create: one.create + other.create,
      update: one.update + other.update,
      delete: one.delete + other.delete,
    }));
  const change = (how: Change): LifeInNumbers => ({
    design: `a schedule for each reminder, ${how}`,
    scheduler: liveWithSchedules(life.hours, how),
    ...addUpLife(life, withoutNextAlarm),
  });
  const designs: readonly LifeInNumbers[] = [
    { design: 'ours', scheduler: ours, ...addUpLife(life) },
    change('delete and create'),
    change('update'),
    {
      design: `a poll every minute, ${pollers.registrations.toLocaleString('en')} registrations`,
      ...liveByPolling(life),
    },
  ];
  return {
    rows: [row(ours, life, 'delete and create'), row(ours, life, 'update')],
    notes: [
      `One registration from its form to its receipt, ${life.days} days later: ${lettersAtOnce} letters that go at once (confirm, welcome, changed, receipt), ${reminders} reminders, and one edit before the first of them that moves every date. Ours is counted at the door of the laptop stage, room by room; the others live through the same hours, call by call (test/bench/calls/other-designs.ts), as sparing as such a design can be: letters of one morning share a schedule, what rang deletes itself, letters at once need none, and the room that sets alarms is not even woken by a letter that was sent.`,
      table(headings, designs.map(sayLife)),
      'Ours sets the next alarm when a letter has gone: n hours and an edit are n + 2 calls, whenever the edit comes. A schedule each is n + 2k or n + k, where k are the hours still ahead at the edit; n is 11 here, ten reminders and the day on which everything is erased. So an edit that comes late favours the others, and without any edit all are alike:',
      table(
        ['edit after so many reminders', 'ours', 'delete and create', '', 'update', ''],
        [...laterEdits.map((after) => later(ours, life, after))],
      ),
      'Write units: a unit for each kilobyte of the item and for each entry of an index that goes or comes. A design with a schedule each could do without the index of what waits, two units for each hour that moves, and without the sweep that rings for what was lost. Lambda milliseconds are runs times a warm run on this machine (a quarter of the runs were quicker), where services answer at once; AWS adds some milliseconds to each call. The sweep, every 15 minutes for everybody together, is not in the first three rows.',
    ],
    differences: disagreements(life, designs),
  };
}

const sayCalls = (calls: SchedulerCalls): string =>
  `${callsIn(calls)} (${calls.create} created, ${calls.update} updated, ${calls.delete} deleted)`;

function row(ours: SchedulerCalls, { hours }: Life, change: Change): Row {
  const theirs = liveWithSchedules(hours, change);
  const ratio = callsIn(ours) / callsIn(theirs);
  return {
    what: `Scheduler calls in a life, a schedule for each reminder changed by ${change}`,
    measured: sayCalls(ours),
    beside: sayCalls(theirs),
    ratio: ratio.toPrecision(3),
    goal: {
      text: `≤ ${asked[change]}`,
      met: ratio <= asked[change],
      whyNot:
        'Every reminder sets the alarm of the next, one call, and an edit takes two; the others need one for each hour it moves.',
    },
  };
}

function later(ours: SchedulerCalls, { hours }: Life, after: number): readonly string[] {
  const beside = (change: Change): readonly [string, string] => {
    const calls = callsIn(liveWithSchedules(hours, change, after));
    return [String(calls), (callsIn(ours) / calls).toFixed(2)];
  };
  return [String(after), String(callsIn(ours)), ...beside('delete and create'), ...beside('update')];
}

/** A life that is not the one the table speaks of means nothing. */
function disagreements({ hours }: Life, designs: readonly LifeInNumbers[]): readonly string[] {
  const wanted = reminders + 1;
  const wrongHours = [hours.confirmed, hours.edited].filter(({ length }) => length !== wanted);
  const unmoved = hours.edited.filter((hour) => hours.confirmed.includes(hour));
  const wrongLetters = designs.filter(({ letters }) => letters !== reminders + lettersAtOnce);
  return [
    ...wrongHours.map(
      (some) => `A life of ${some.length} hours, not ${wanted}: ${some.map((at) => new Date(at).toISOString())}`,
    ),
    ...(unmoved.length > 0 ? [`The edit left ${unmoved.length} hours where they were.`] : []),
    ...wrongLetters.map(({ design, letters }) => `${design}: ${letters} letters, not ${reminders + lettersAtOnce}.`),
  ];
}
