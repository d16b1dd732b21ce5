/** A queue of SQS with its room: batches, visibility, dead letters, and messages that come late or twice. */
import type { World } from '../../functions/ports/world';
import type { Draw } from './draw';
import type { Faults } from './faults';
import type { Rooms } from './room';
import { hour, minute, second } from './spans';
import type { Timeline } from './timeline';

export type Message = { readonly id: string; readonly about: string; readonly body: string };
type Held = Message & { visibleAt: number; receives: number };

export type QueueSettings = {
  readonly name: string;
  readonly visibility: number;
  readonly batchSize: number;
  readonly atOnce: number;
  /** The time limit of its room. */
  readonly limit: number;
  /** As the room's `handler.ts` answers Lambda. */
  readonly handle: (world: World, event: unknown) => Promise<Failures>;
  /** Told of every message that was handled. */
  readonly handled?: (message: Message) => void;
};
type Failures = { readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] };

/** After so many receives a message goes to the dead letters. */
const mostReceives = 5;

export type Queue = {
  readonly put: (about: string, body: string, delay?: number) => void;
  readonly waiting: () => number;
  readonly deadLetters: readonly Message[];
  /** Puts the dead letters back. */
  readonly redrive: () => void;
};

export function queueOf(
  settings: QueueSettings,
  { timeline, rooms, faults, draw }: { timeline: Timeline; rooms: Rooms; faults: Faults; draw: Draw },
): Queue {
  const messages: Held[] = [];
  const deadLetters: Message[] = [];
  let [running, count] = [0, 0];

  const add = (about: string, body: string, delay: number): void => {
    count += 1;
    const visibleAt = timeline.now() + Math.ceil(delay);
    const message = { id: `${settings.name}-${count}`, about, body, visibleAt, receives: 0 };
    messages.push(message);
    timeline.after(visibleAt - timeline.now(), poll);
  };
  const put = (about: string, body: string, delay = 0): void => {
    const subject = `${settings.name}:${about}`;
    const late = faults.ofDelivery(subject, 'message-late') ? draw(`${subject} ${count} late`) * 6 * hour : 0;
    const travels = 5 + draw(`${subject} ${count} travels`) * 300;
    add(about, body, delay + travels + late);
    if (faults.ofDelivery(subject, 'message-twice')) {
      add(about, body, delay + travels + draw(`${subject} ${count} again`) * hour);
    }
  };
  const receive = (): readonly Held[] => {
    const now = timeline.now();
    const taken = messages.filter(({ visibleAt }) => visibleAt <= now).slice(0, settings.batchSize);
    const alive = taken.filter((message) => {
      message.receives += 1;
      message.visibleAt = now + settings.visibility;
      if (message.receives <= mostReceives) return true;
      messages.splice(messages.indexOf(message), 1);
      deadLetters.push(message);
      return false;
    });
    return alive;
  };
  const poll = (): void => {
    if (running >= settings.atOnce) return;
    const batch = receive();
    const [first] = batch;
    if (first === undefined) return;
    running += 1;
    const event = { Records: batch.map(({ id, body }) => ({ messageId: id, body })) };
    rooms.run(
      `${settings.name}:${first.about}`,
      settings.limit,
      (world) => settings.handle(world, event),
      (end) => {
        running -= 1;
        const failed =
          end.how === 'done' ? new Set(end.answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)) : null;
        for (const message of batch) {
          if (failed === null || failed.has(message.id)) {
            timeline.after(message.visibleAt - timeline.now() + second, poll);
          } else {
            messages.splice(messages.indexOf(message), 1);
            settings.handled?.(message);
          }
        }
        timeline.after(10, poll);
      },
    );
  };
  const redrive = (): void => {
    for (const { about, body } of deadLetters.splice(0)) add(about, body, minute * draw(`${about} redrive`));
  };
  return { put, waiting: () => messages.length, deadLetters, redrive };
}
