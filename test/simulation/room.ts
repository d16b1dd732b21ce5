/** Runs a room: its world fails as the story says, it may end at any call, and at its time limit it ends for sure. */
import type { World } from '../../functions/ports/world';
import { aroundPorts, type PortCall } from './around-ports';
import type { Draw } from './draw';
import { answerLateFor, type Faults, slowFor } from './faults';
import { second } from './spans';
import type { Timeline } from './timeline';

export type Ended<Answer> =
  | { readonly how: 'done'; readonly answer: Answer }
  | { readonly how: 'failed' | 'crashed' | 'timed-out'; readonly why: string };

export type Rooms = {
  /**
   * Lets a room work. `name` says who works on what; `ended` is called once. A room that crashed is never heard of again:
   * its promise waits for ever, but what it had asked of a port still happens.
   */
  readonly run: <Answer>(
    name: string,
    limit: number,
    work: (world: World) => Promise<Answer>,
    ended: (end: Ended<Answer>) => void,
  ) => void;
  /** Whose port call is taking effect now. */
  readonly working: () => string;
};

export function roomsIn(world: World, timeline: Timeline, faults: Faults, draw: Draw): Rooms {
  let working = 'nobody';
  const run: Rooms['run'] = (name, limit, work, ended) => {
    let isOver = false;
    const over = (end: Parameters<typeof ended>[0]): void => {
      if (isOver) return;
      isOver = true;
      ended(end);
    };
    const around = (call: PortCall, effect: () => Promise<unknown>): Promise<unknown> => {
      const { name: occasion, kind } = faults.ofCall(name, call.port, call.method);
      const fail = (): Error => new Error(`${call.port}.${call.method} failed: ${kind}`);
      return new Promise((resolve, reject) => {
        const take = async (): Promise<unknown> => {
          working = name;
          return effect();
        };
        const answer = (ms: number, tell: () => void): void =>
          timeline.after(ms, () => {
            if (!isOver) tell();
          });
        const tellFailure = (): void => answer(20, () => reject(fail()));
        const happen = (): void => {
          if (kind === 'fails-before' || kind === 'outage') tellFailure();
          else if (kind === 'throttled') answer(20, () => resolve(throttled));
          else if (kind === 'crash-before') over({ how: 'crashed', why: occasion });
          else if (kind === 'twice') {
            void take().catch(forget);
            timeline.after(200, () => void take().then(resolve, reject));
          } else if (kind === 'crash-after' || kind === 'fails-after') {
            void take().catch(forget);
            if (kind === 'crash-after') over({ how: 'crashed', why: occasion });
            else tellFailure();
          } else {
            const late = kind === 'answer-late' ? answerLateFor(draw, occasion) : 0;
            if (late > 0) faults.lasts(timeline.now() + Math.min(late, limit));
            const ms = latency(draw, `${occasion} answer`) + late;
            void take().then(
              (found) => answer(ms, () => resolve(found)),
              (problem) => answer(ms, () => reject(problem)),
            );
          }
        };
        const slow = slowFor(draw, occasion, kind);
        if (slow > 0) faults.lasts(timeline.now() + slow);
        timeline.after(latency(draw, occasion) + slow, happen);
      });
    };
    timeline.after(limit, () => over({ how: 'timed-out', why: name }));
    work(aroundPorts(world, around)).then(
      (answer) => over({ how: 'done', answer }),
      (problem) => over({ how: 'failed', why: problem instanceof Error ? problem.message : String(problem) }),
    );
  };
  return { run, working: () => working };
}

const throttled = { outcome: 'later', reason: 'TooManyRequestsException' };
/** Nobody hears of it any more. */
const forget = (): void => undefined;

/** A few milliseconds, now and then a tenth of a second: enough for every order in which rooms may meet. */
function latency(draw: Draw, name: string): number {
  const drawn = draw(name);
  return drawn < 0.9 ? 1 + drawn * 20 : (drawn - 0.9) * second;
}
