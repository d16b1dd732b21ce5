/** The product over the world in memory: all rooms, the queues and the stream between them, schedules, the sweep, SES, and who watches. */
import { readMailEvent } from '../../functions/feedback/read-event';
import { takeFeedback } from '../../functions/feedback/take-feedback';
import { handleBatch } from '../../functions/handle-batch';
import { commitPart } from '../../functions/import/commit-part';
import { readUpload } from '../../functions/import/read-upload';
import { undoPart } from '../../functions/import/undo-part';
import { readWork } from '../../functions/import/work';
import { employerItemId, type ItemId } from '../../functions/item-id';
import type { Owing } from '../../functions/owing';
import type { World } from '../../functions/ports/world';
import { remind, timeOfRun } from '../../functions/remind/remind';
import { ringBody } from '../../functions/ring';
import type { WorldInMemory } from '../support/world';
import type { Draw } from './draw';
import type { Faults } from './faults';
import { type MailService, mailServiceOf } from './mail-service';
import { type Queue, queueOf } from './queue';
import { type Rooms, roomsIn } from './room';
import { schedulesOf } from './schedules';
import { day, minute, second } from './spans';
import type { Story } from './story';
import { type Stream, streamInto } from './stream';
import { type Sweeps, sweepsOf } from './sweeps';
import type { Timeline } from './timeline';
import type { Watch } from './watch';
import './load-beforehand';

export type Product = {
  readonly rooms: Rooms;
  readonly mails: MailService;
  readonly queues: { readonly due: Queue; readonly dueNow: Queue; readonly feedback: Queue; readonly work: Queue };
  readonly stream: Stream;
  readonly sweeps: Sweeps | undefined;
};

const letterhead = { publicUrl: 'https://kaeru.test' };

/** What stands between use case and store besides the faults: who looks at every write. */
type Setting = {
  readonly story: Story;
  /** The world the rooms get; `store` is what really is stored. */
  readonly world: WorldInMemory;
  readonly store: WorldInMemory;
  readonly timeline: Timeline;
  readonly faults: Faults;
  readonly draw: Draw;
  readonly watch: Watch;
  readonly hasSweep: boolean;
};

export function productOf(setting: Setting): Product {
  const { story, store, timeline, faults, draw, watch } = setting;
  const parts: { rooms?: Rooms } = {};
  const rooms: Rooms = {
    run: (...args) => parts.rooms?.run(...args),
    working: () => parts.rooms?.working() ?? 'nobody',
  };
  const around = { timeline, rooms, faults, draw };

  const answerRings = (world: World, event: unknown) => {
    const time = timeOfRun(world.clock);
    return handleBatch(world.log, event, async (body) => {
      await remind(world, letterhead, ringBody.parse(JSON.parse(body)).id, time);
    });
  };
  const lane = { visibility: 6 * minute, batchSize: 10, atOnce: 2, limit: minute, handle: answerRings };
  const due = queueOf({ name: 'due', ...lane }, around);
  const dueNow = queueOf({ name: 'due-now', ...lane }, around);
  const feedback = queueOf(
    {
      name: 'feedback',
      visibility: 3 * minute,
      batchSize: 10,
      atOnce: 5,
      limit: 30 * second,
      handle: (world, event) =>
        handleBatch(world.log, event, async (body) => {
          const mailEvent = readMailEvent(body);
          if (mailEvent !== undefined) await takeFeedback(world, mailEvent);
        }),
      handled: ({ body }) => {
        const claim = readMailEvent(body)?.claim;
        if (claim !== undefined) watch.reported(claim);
      },
    },
    around,
  );
  const work = queueOf(
    { name: 'import', visibility: 6 * minute, batchSize: 1, atOnce: 5, limit: 5 * minute, handle: importFile },
    around,
  );
  const ring = (queue: Queue, id: ItemId, delay = 0): void => queue.put(id, JSON.stringify({ id }), delay);

  const stream = streamInto(around);
  const sweeps = setting.hasSweep
    ? sweepsOf(
        around,
        () => soonestHour(store),
        () => whatStands(store),
      )
    : undefined;
  const mails = mailServiceOf(story, around, watch.took, (about, body) => feedback.put(about, body));
  const schedules = schedulesOf(setting.world.alarms, around, (id) => ring(due, id));
  const world: World = {
    ...watched(setting, rooms),
    alarms: schedules,
    rings: {
      ring: async (id, to, delaySeconds) => ring(to === 'now' ? dueNow : due, id, delaySeconds * second),
      ringAll: async (ids, to) => {
        for (const id of ids) ring(to === 'now' ? dueNow : due, id);
      },
      depth: async () => due.waiting(),
    },
    postbox: mails.postbox,
    importQueue: {
      put: async (all) => {
        for (const one of all) work.put(one.uploadId, JSON.stringify(one));
      },
    },
  };
  parts.rooms = roomsIn(world, timeline, faults, draw);

  store.registrations.onChange(({ id, before, after }) => {
    stream.tell({ id, before: before?.next?.at, after: after?.next?.at });
    sweeps?.arm();
    const ends = after?.registration.expiresAt;
    if (ends !== undefined) expire(setting, id, ends);
  });
  store.employers.onChange(({ id, before, after }) => {
    stream.tell({ id: employerItemId(id), before: before?.at, after: after?.at });
    sweeps?.arm();
  });
  return { rooms, mails, queues: { due, dueNow, feedback, work }, stream, sweeps };
}

const importFile = (world: World, event: unknown) =>
  handleBatch(world.log, event, async (body) => {
    const one = readWork(body);
    if (one.kind === 'read') await readUpload(world, one.uploadId);
    if (one.kind === 'commit') await commitPart(world, one);
    if (one.kind === 'undo') await undoPart(world, one);
  });

/** The world with a look at every write of an item that stands. */
function watched({ world, store, watch }: Setting, rooms: Rooms): WorldInMemory {
  const { registrations, employers } = world;
  const look = (before: Owing | undefined, after: Owing, hour: () => number | undefined) => {
    const working = rooms.working();
    return (outcome: 'saved' | 'conflict') => {
      if (outcome === 'saved') watch.wrote({ working, before, after, hour: hour() });
      return outcome;
    };
  };
  const { items: people } = store.registrations;
  const { items: firms } = store.employers;
  return {
    ...world,
    registrations: {
      ...registrations,
      save: (scheduled) => {
        const { registration } = scheduled;
        const before = people.get(registration.id)?.registration;
        const saved = registrations.save(scheduled);
        return saved.then(look(before, registration, () => people.get(registration.id)?.next?.at));
      },
    },
    employers: {
      ...employers,
      save: (scheduled) => {
        const { employer } = scheduled;
        const before = firms.get(employer.id)?.employer;
        return employers.save(scheduled).then(look(before, employer, () => firms.get(employer.id)?.next?.at));
      },
    },
  };
}

/** DynamoDB deletes what expired within two days: docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html */
function expire({ store, timeline, draw }: Setting, id: ItemId, ends: number): void {
  const deletedAt = ends + draw(`ttl ${id} ${ends}`) * 2 * day;
  timeline.after(deletedAt - timeline.now(), () => {
    for (const { registration } of store.registrations.items.values()) {
      if (registration.id !== id || registration.expiresAt !== ends) continue;
      void store.registrations.remove(registration.id, registration.version);
    }
  });
}

function soonestHour({ registrations, employers }: WorldInMemory): number {
  let soonest = Number.POSITIVE_INFINITY;
  for (const { next } of registrations.items.values()) soonest = Math.min(soonest, next?.at ?? soonest);
  for (const { next } of employers.items.values()) soonest = Math.min(soonest, next?.at ?? soonest);
  return soonest;
}

const whatStands = ({ registrations, employers, alarms }: WorldInMemory): string =>
  JSON.stringify([
    [...registrations.items.values()].map(({ registration, next }) => [registration.id, next?.at]),
    [...employers.items.values()].map(({ employer, next }) => [employer.id, next?.at]),
    [...alarms.waiting.keys()].sort(),
  ]);
