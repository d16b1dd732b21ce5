/** A standard queue as SQS has it: what was taken is hidden for the visibility time, and comes again unless it is deleted. */
import { makeTimeHeap } from '../../infra/local/clock-heap';
import type { Instant } from '../../shared/calendar/day';

export type Message = { readonly messageId: string; readonly body: string };

/** 6 min, as the template has it. */
const visibilityMs = 6 * 60_000;

export function queueInMemory(clock: { now: () => Instant }, arn: string) {
  const waiting = makeTimeHeap<{ readonly at: number; readonly message: Message }>();
  const lying = new Map<string, Message>();
  let count = 0;
  return {
    arn,
    put: (body: string, delayMs = 0): void => {
      count += 1;
      const message = { messageId: `${arn}-${count}`, body };
      lying.set(message.messageId, message);
      waiting.push({ at: clock.now() + delayMs, message });
    },
    /** Up to `most` messages that are visible now; each comes again after its visibility unless it was deleted. */
    take: (most: number): readonly Message[] => {
      const taken: Message[] = [];
      for (let next = waiting.peek(); taken.length < most && next !== undefined; next = waiting.peek()) {
        if (next.at > clock.now()) break;
        waiting.pop();
        if (!lying.has(next.message.messageId)) continue;
        taken.push(next.message);
        waiting.push({ at: clock.now() + visibilityMs, message: next.message });
      }
      return taken;
    },
    remove: (messages: readonly Message[]): void => {
      for (const { messageId } of messages) lying.delete(messageId);
    },
    /** Waiting, delayed and taken. */
    depth: (): number => lying.size,
    holds: (body: string): boolean => [...lying.values()].some((message) => message.body === body),
    bodies: (): ReadonlySet<string> => new Set([...lying.values()].map(({ body }) => body)),
  };
}

export type QueueInMemory = ReturnType<typeof queueInMemory>;
