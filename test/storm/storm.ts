/** A storm: very many reminders due at nine on one morning, and people who register meanwhile. The real rooms, in memory, on virtual time. */
import { setAlarm } from '../../functions/alarm/set-alarm';
import type { ItemId } from '../../functions/item-id';
import { withNextLetter } from '../../functions/next-letter';
import type { Alarm } from '../../functions/ports/alarms';
import { answerRings } from '../../functions/remind/answer-rings';
import { keepPace, runsOfLane } from '../../functions/remind/pace';
import { sweep } from '../../functions/sweep/sweep';
import { instant } from '../../shared/calendar/day';
import type { RegistrationId } from '../../shared/registrations/registration';
import { aRegistration, aTraveller, aTrip } from '../support/builders';
import { at, worldInMemory } from '../support/world';
import { type QueueInMemory, queueInMemory } from './queue';
import { sesOf } from './ses';
import { virtualTime } from './virtual-time';

const minuteMs = 60_000;
const quarterHourMs = 15 * minuteMs;
const nine = at('2026-12-06T09:00:00+09:00');
/** The Scheduler spreads its rings over this, as our alarms let it (`FlexibleTimeWindow`). */
const windowMs = 5 * minuteMs;
/** Leaves on 20 December, for who knows how long: due is the letter fourteen days before. */
const aReminded = aRegistration({ occasions: [], travellers: [aTraveller({ trip: aTrip({ returns: null }) })] });
/** As the template has it. */
const batchOf = { due: 10, now: 5 } as const;

export type Weather = {
  /** Reminders due at nine. */
  readonly letters: number;
  /** What GetAccount says, in letters a second. */
  readonly rate: number;
  /** People who register, one every so many seconds from nine on. */
  readonly registrations: { readonly count: number; readonly everySeconds: number };
  /** Every so-manieth alarm never rings. */
  readonly lostAlarmOf?: number;
  /** Letters a second that others of the account send, `seconds` after nine. */
  readonly othersSend?: (seconds: number) => number;
};

/** Lets the storm pass, and answers what came of it. Letters of the same item later than its first are not waited for. */
export async function passStorm({ letters, rate, registrations, lostAlarmOf, othersSend = () => 0 }: Weather) {
  const memory = worldInMemory('2026-12-01T09:00:00+09:00');
  const time = virtualTime({ now: memory.clock.now, setTime: memory.setTime });
  const secondsSinceNine = (): number => (memory.clock.now() - nine) / 1000;
  const ses = sesOf(memory.clock, time.sleep, rate, () => othersSend(secondsSinceNine()));
  const queues = { due: queueInMemory(memory.clock, 'due'), now: queueInMemory(memory.clock, 'due-now') };
  const swept = { sweeps: 0, rings: 0, doubled: 0 };
  const bodyOf = (id: ItemId): string => JSON.stringify({ id });
  const rings = {
    ring: async (id: ItemId, lane: 'due' | 'now', seconds: number) => queues[lane].put(bodyOf(id), seconds * 1000),
    ringAll: async (ids: readonly ItemId[], lane: 'due' | 'now') => {
      const lying = queues[lane].bodies();
      swept.rings += ids.length;
      swept.doubled += ids.filter((id) => lying.has(bodyOf(id))).length;
      for (const id of ids) queues[lane].put(bodyOf(id));
    },
    depth: async () => queues.due.depth(),
  };
  const log = stormLog();
  /** Alarms of this morning ring; later ones only stand. */
  const removed = new Set<string>();
  const nameOf = (alarm: Alarm): string => `${alarm.id}.${alarm.at}`;
  const alarms = {
    ...memory.alarms,
    set: async (alarm: Alarm) => {
      removed.delete(nameOf(alarm));
      if (alarm.at > nine + 24 * 60 * minuteMs) return;
      time.at(alarm.at, () => {
        if (!removed.has(nameOf(alarm))) queues.due.put(bodyOf(alarm.id));
      });
    },
    remove: async (alarm: Alarm) => void removed.add(nameOf(alarm)),
  };
  const world = { ...memory, rings, alarms, log: log.write, postbox: ses.postbox };

  // All alike, so their next letter is worked out once.
  const reminded = withNextLetter(aReminded, memory.clock.now());
  if (reminded.next?.at !== nine) throw new Error('The reminders of the storm are not due at nine.');
  for (let number = 0; number < letters; number += 1) {
    const id = `r${number}` as RegistrationId;
    await memory.registrations.save({ ...reminded, registration: { ...reminded.registration, id } });
    const isLost = lostAlarmOf !== undefined && number % lostAlarmOf === lostAlarmOf - 1;
    if (!isLost) time.at(nine + (number / letters) * windowMs, () => queues.due.put(bodyOf(id)));
  }
  memory.setTime(nine);
  memory.registrations.onChange(({ id, before, after }) => {
    void setAlarm(world, { id, before: before?.next?.at, after: after?.next?.at });
  });
  for (let number = 0; number < registrations.count; number += 1) {
    time.at(nine + number * registrations.everySeconds * 1000, () => {
      const now = memory.clock.now();
      const person = aRegistration({
        id: `p${number}` as RegistrationId,
        state: 'awaiting-confirmation',
        registeredAt: now,
        occasions: [{ kind: 'confirm', at: now }],
      });
      void memory.registrations.save(withNextLetter(person, now));
    });
  }

  const machines = Array.from({ length: 2 * runsOfLane }, () => ({
    letterhead: { publicUrl: 'https://kaeru.test' },
    dueNowQueueArn: queues.now.arn,
    pace: keepPace(ses.postbox, memory.clock, time.sleep),
    sleep: time.sleep,
    random: seededRandom(),
  }));
  const poll = async (queue: QueueInMemory, most: number): Promise<never> => {
    for (;;) {
      const batch = queue.take(most);
      // As Lambda may: another machine every time, whoever is free.
      const machine = batch.length > 0 ? machines.shift() : undefined;
      if (machine === undefined) await time.sleep(1000);
      else {
        const Records = batch.map((message) => ({ ...message, eventSourceARN: queue.arn }));
        const { batchItemFailures } = await answerRings(world, machine, { Records });
        const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
        queue.remove(batch.filter(({ messageId }) => !failed.has(messageId)));
        machines.push(machine);
      }
    }
  };
  for (let run = 0; run < runsOfLane; run += 1) {
    void poll(queues.due, batchOf.due);
    void poll(queues.now, batchOf.now);
  }
  const tick = (): void => {
    swept.sweeps += 1;
    void sweep(world);
    time.at(memory.clock.now() + quarterHourMs, tick);
  };
  time.at(nine + quarterHourMs, tick);

  const expected = letters + registrations.count;
  const givenUpAt = nine + (4 * letters * 1000) / rate + 2 * 60 * minuteMs;
  await time.pass(() => ses.taken.size >= expected || memory.clock.now() > givenUpAt);
  // Whoever would go twice does it within the visibility of a ring and one more sweep.
  const quietAt = instant(memory.clock.now() + quarterHourMs);
  await time.pass(() => memory.clock.now() >= quietAt);
  return {
    letters: expected,
    lost: expected - ses.taken.size,
    twice: [...ses.taken.values()].filter((times) => times > 1).length,
    minutes: (ses.figures.lastAt - nine) / minuteMs,
    throttled: ses.figures.throttled,
    mostAskedInASecond: ses.figures.mostAskedInASecond,
    mostTakenInASecond: ses.figures.mostTakenInASecond,
    putOff: log.figures.putOff,
    failures: log.figures.failures,
    longestWaitSeconds: log.figures.longestWait,
    longestWaitOfRegistrationSeconds: log.figures.longestWaitOfRegistration,
    ...swept,
  };
}

/** What the operator's metrics are made of. */
function stormLog() {
  const figures = { putOff: 0, failures: 0, longestWait: 0, longestWaitOfRegistration: 0 };
  const write = (_level: string, code: string, _sentence: string, fields: Record<string, unknown> = {}): void => {
    if (code === 'letter-later') figures.putOff += 1;
    if (code === 'message-failed') figures.failures += 1;
    if (code !== 'letter-sent') return;
    const waited = Number(fields.waitedSeconds);
    figures.longestWait = Math.max(figures.longestWait, waited);
    if (String(fields.registration).startsWith('p')) {
      figures.longestWaitOfRegistration = Math.max(figures.longestWaitOfRegistration, waited);
    }
  };
  return { figures, write };
}

/** Chance that is the same every time: mulberry32. */
function seededRandom(): () => number {
  let state = 20261206;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
