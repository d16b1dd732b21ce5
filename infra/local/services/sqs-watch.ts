/** Who is told when something can be received from a queue, and the clock's part in it. */
import type { StageClock } from '../seams';
import type { QueueShelf } from './sqs-shelf';

export interface QueueWatch {
  /** Tells the listeners where something can be received; otherwise sets the clock for when it can. */
  readonly look: (queue: QueueShelf) => void;
  /** Answers how to stop listening. Where something waits already, the listener hears of it at once. */
  readonly onReady: (queue: QueueShelf, listen: () => void) => () => void;
}

export function watchQueues(clock: StageClock): QueueWatch {
  const listeners = new Map<string, readonly (() => void)[]>();
  const wakes = new Map<string, { readonly at: number; readonly callOff: () => void }>();
  const label = (queue: QueueShelf): string => `queue ${queue.settings.name}`;
  const listening = (queue: QueueShelf) => listeners.get(queue.settings.arn) ?? [];

  function look(queue: QueueShelf): void {
    const { arn } = queue.settings;
    const at = queue.earliest();
    if (at === undefined) return;
    if (at <= clock.now()) {
      for (const listen of listening(queue)) listen();
      return;
    }
    const current = wakes.get(arn);
    if (current !== undefined && current.at <= at && current.at > clock.now()) return;
    current?.callOff();
    wakes.set(arn, { at, callOff: clock.wake(at, label(queue), () => look(queue)) });
  }
  return {
    look,
    onReady(queue, listen) {
      const { arn } = queue.settings;
      listeners.set(arn, [...listening(queue), listen]);
      if ((queue.earliest() ?? Number.POSITIVE_INFINITY) <= clock.now()) clock.wake(clock.now(), label(queue), listen);
      return () => {
        listeners.set(
          arn,
          listening(queue).filter((other) => other !== listen),
        );
      };
    },
  };
}
