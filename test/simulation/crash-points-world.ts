/** The rooms over a world in memory, any of which may die at any call of a port: what it was doing comes again, as its queue, its stream or a person has it. */
import { type HourChange, setAlarm } from '../../functions/alarm/set-alarm';
import { takeFeedback } from '../../functions/feedback/take-feedback';
import { commitPart } from '../../functions/import/commit-part';
import { readUpload } from '../../functions/import/read-upload';
import { employerItemId, type ItemId } from '../../functions/item-id';
import type { ImportWork } from '../../functions/ports/import-queue';
import { remind } from '../../functions/remind/remind';
import { sweep } from '../../functions/sweep/sweep';
import { webApp } from '../../functions/web/app';
import { type Instant, instant } from '../../shared/calendar/day';
import type { PostedMail } from '../support/in-memory/postbox';
import { worldInMemory } from '../support/world';
import { aroundPorts } from './around-ports';
import { claimOf, itemOf } from './crash-points-checks';

const publicUrl = 'https://kaeru.test';

/** The call of a port, counted from 1, at which the room that makes it dies, and whether it had taken effect by then. */
export type Kill = { readonly call: number; readonly when: 'before' | 'after' };
export type Room = 'web' | 'import' | 'alarm' | 'remind' | 'feedback' | 'sweep';
export type CallMade = { readonly room: Room; readonly port: string; readonly method: string };
export type Death = { readonly at: Instant; readonly room: Room };

/** `not-yet`: what it waits for has not come; it looks again ten minutes later. */
type Work = () => Promise<'done' | 'not-yet'>;
type Task = { readonly at: Instant; readonly room: Room; readonly item?: ItemId | undefined; readonly work: Work };

const minuteInMs = 60_000;
const quarterHourInMs = 15 * minuteInMs;
const lookAgainInMs = 10 * minuteInMs;
/** After which time a dead room's work comes again: a stream waits for its reader, a queue for its visibility (infra/constructs), people press again. */
const againInMs: Readonly<Record<Room, number>> = {
  alarm: minuteInMs,
  remind: 6 * minuteInMs,
  import: 6 * minuteInMs,
  feedback: 3 * minuteInMs,
  sweep: quarterHourInMs,
  web: minuteInMs,
};

export type Settings = {
  /** Where rooms die. */
  readonly kills: readonly Kill[];
  /** Whether SES tells two and ten seconds later what became of a mail, or never. */
  readonly events: 'arrive' | 'are-lost';
};

export type CrashingWorld = ReturnType<typeof crashingWorld>;

/** Only one thing happens at a time, so that a story is the same one until somebody dies. */
export function crashingWorld({ kills, events }: Settings) {
  const world = worldInMemory('2026-11-23T10:00:00+09:00');
  const calls: CallMade[] = [];
  const deaths: Death[] = [];
  const never = new Promise<never>(() => {});
  const running: { room: Room; die: (() => void) | undefined } = { room: 'web', die: undefined };

  const fragile = aroundPorts(world, async ({ port, method }, effect) => {
    // What a dead room had begun at once does not go on either.
    if (running.die === undefined) return never;
    calls.push({ room: running.room, port, method });
    const kill = kills.find(({ call }) => call === calls.length);
    if (kill === undefined) return effect();
    if (kill.when === 'after') await effect();
    running.die?.();
    return never;
  });
  const app = webApp(fragile);

  /** What the work came to; undefined where its room died over it. */
  const live = async ({ room, work }: Task) => {
    const died = new Promise<undefined>((resolve) => {
      running.room = room;
      running.die = () => {
        running.die = undefined;
        deaths.push({ at: world.clock.now(), room });
        resolve(undefined);
      };
    });
    const outcome = await Promise.race([work(), died]);
    // Whatever the dead room still had in hand runs out before anybody else begins.
    if (outcome === undefined) await new Promise((resolve) => setImmediate(resolve));
    return outcome;
  };

  const stream: HourChange[] = [];
  const tasks: Task[] = [];
  const known = { mails: 0, idleUntil: instant(0), streamFrom: instant(0) };
  const note = (change: HourChange): void => {
    stream.push(change);
    known.idleUntil = instant(0);
  };
  world.registrations.onChange(({ id, before, after }) =>
    note({ id, before: before?.next?.at, after: after?.next?.at }),
  );
  world.employers.onChange(({ id, before, after }) =>
    note({ id: employerItemId(id), before: before?.at, after: after?.at }),
  );

  const put = (room: Room, at: Instant, work: Work, item?: ItemId): void => {
    tasks.push({ room, at, work, item });
  };
  const once =
    (work: () => Promise<unknown>): Work =>
    async () => {
      await work();
      return 'done';
    };
  const ring = (id: ItemId, at: Instant): void =>
    put(
      'remind',
      at,
      once(() => remind(fragile, { publicUrl }, id)),
      id,
    );
  const report = (mail: PostedMail, became: 'taken' | 'delivered', inMs: number): void => {
    const event = { id: itemOf(mail), claim: claimOf(mail), became, recipients: [mail.to] };
    put(
      'feedback',
      instant(mail.at + inMs),
      once(() => takeFeedback(fragile, event)),
    );
  };
  const doImport = async (one: ImportWork): Promise<void> => {
    if (one.kind === 'read') await readUpload(fragile, one.uploadId);
    if (one.kind === 'commit') await commitPart(fragile, one);
  };

  /** Passes on what a room left to others: rings, files and parts to import, mails SES has something to say of. */
  const passOn = (): void => {
    for (const { id } of world.alarms.ring(world.clock.now())) ring(id, world.clock.now());
    for (const { id, at } of world.rings.queued.splice(0)) ring(id, at);
    for (const work of world.importWork.splice(0))
      put(
        'import',
        world.clock.now(),
        once(() => doImport(work)),
      );
    for (const mail of events === 'arrive' ? world.postbox.sent.slice(known.mails) : []) {
      report(mail, 'taken', 2_000);
      report(mail, 'delivered', 10_000);
    }
    known.mails = world.postbox.sent.length;
  };

  const streamTask = (): Task | undefined => {
    const [record] = stream;
    return record && { room: 'alarm', at: known.streamFrom, work: once(() => setAlarm(fragile, record)) };
  };
  const sweepTask = (): Task => ({
    room: 'sweep',
    at: instant(Math.max(known.idleUntil, (Math.floor(world.clock.now() / quarterHourInMs) + 1) * quarterHourInMs)),
    work: once(async () => {
      known.idleUntil = (await sweep(fragile)).idleUntil;
    }),
  });
  const soonest = (): Task | undefined =>
    [streamTask() ?? [], tasks, sweepTask()].flat().reduce((one, other) => (other.at < one.at ? other : one));

  /** Takes the work away where it came to its end, and has it come again where not. */
  const settle = (task: Task, outcome: Awaited<ReturnType<Work>> | undefined): void => {
    const again = instant(world.clock.now() + (outcome === 'not-yet' ? lookAgainInMs : againInMs[task.room]));
    if (task.room === 'alarm') {
      if (outcome === 'done') stream.shift();
      else known.streamFrom = again;
      return;
    }
    if (task.room === 'sweep') {
      if (outcome !== 'done') known.idleUntil = again;
      return;
    }
    tasks.splice(tasks.indexOf(task), 1);
    if (outcome !== 'done') tasks.push({ ...task, at: again });
  };

  /** Lets everything happen until an hour. `between` looks at the world whenever time is about to pass. */
  const liveUntil = async (until: Instant, between: () => void): Promise<void> => {
    for (let steps = 0; steps < 20_000; steps += 1) {
      passOn();
      const alarmAt = [...world.alarms.waiting.values()].reduce((first, { at }) => Math.min(first, at), until + 1);
      const task = soonest();
      const at = instant(Math.max(world.clock.now(), Math.min(alarmAt, task?.at ?? until, until)));
      if (at > world.clock.now()) between();
      world.setTime(at);
      if (task !== undefined && task.at <= at) settle(task, await live(task));
      else if (at >= until) return;
    }
    throw new Error('The world did not come to rest: something happens for ever.');
  };

  /** Items whose change the alarm room has not seen yet, or whose ring is on its way. */
  const underway = (): ReadonlySet<ItemId> =>
    new Set([...stream.map(({ id }) => id), ...tasks.flatMap(({ item }) => item ?? [])]);

  return { world, app, publicUrl, calls, deaths, put, liveUntil, underway };
}
