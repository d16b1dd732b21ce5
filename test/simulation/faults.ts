/** Decides at every occasion whether it goes wrong, and how; and keeps what did. */
import type { Draw } from './draw';
import { callFaults, excuses, type FaultKind, sendFaults } from './fault-kinds';
import { minute } from './spans';
import type { Story } from './story';

export type FaultSeen = { readonly at: number; readonly name: string; readonly kind: FaultKind };

export type Faults = {
  /** What goes wrong with a port call. */
  readonly ofCall: (room: string, port: string, method: string) => { readonly name: string; readonly kind?: FaultKind };
  /** Whether a delivery goes wrong in this way. */
  readonly ofDelivery: (subject: string, kind: FaultKind) => boolean;
  readonly seen: readonly FaultSeen[];
  /** Until when the world was last not healthy, as far as letters may be late because of it. */
  readonly unhealthyUntil: () => number;
  /** Something slow lasts until then. */
  readonly lasts: (until: number) => void;
};

/** Occasions are named by what happens to whom and how many times it happened before, so that a story may lose other faults and keep this one. */
export function faultsOf(story: Story, draw: Draw, now: () => number, begun: number): Faults {
  const times = new Map<string, number>();
  const seen: FaultSeen[] = [];
  let unhealthyUntil = 0;
  const nameOf = (what: string): string => {
    const time = (times.get(what) ?? 0) + 1;
    times.set(what, time);
    return `${what}#${time}`;
  };
  const note = (name: string, kind: FaultKind): FaultKind => {
    seen.push({ at: now(), name, kind });
    if (excuses.has(kind)) unhealthyUntil = Math.max(unhealthyUntil, now());
    return kind;
  };
  const isCalm = (): boolean => now() - begun >= story.calmAfter;
  const outage = (port: string): boolean => {
    const after = now() - begun;
    return story.weather.outages.some((one) => one.port === port && after >= one.from && after < one.until);
  };

  const ofCall = (room: string, port: string, method: string) => {
    const name = nameOf(`${room}/${port}.${method}`);
    if (isCalm()) return { name };
    if (outage(port)) return { name, kind: note(name, 'outage') };
    const planned = story.faults === undefined ? drawn(name, port, method) : story.faults[name];
    return planned === undefined ? { name } : { name, kind: note(name, planned) };
  };
  const drawn = (name: string, port: string, method: string): FaultKind | undefined => {
    const isSend = port === 'postbox' && method === 'send';
    // What is sent cannot be called back: twice as much goes wrong there.
    const share = isSend ? Math.min(0.5, 2 * story.weather.calls) : story.weather.calls;
    return draw(name) < share ? weighed(isSend ? sendFaults : callFaults, draw(`${name} kind`)) : undefined;
  };
  const ofDelivery = (subject: string, kind: FaultKind): boolean => {
    const name = nameOf(`${subject}/${kind}`);
    if (isCalm()) return false;
    const goesWrong = story.faults === undefined ? draw(name) < shareOf(kind, story) : story.faults[name] === kind;
    if (goesWrong) note(name, kind);
    return goesWrong;
  };
  const lasts = (until: number): void => {
    unhealthyUntil = Math.max(unhealthyUntil, until);
  };
  return { ofCall, ofDelivery, seen, unhealthyUntil: () => unhealthyUntil, lasts };
}

/** Reports are late oftener than anything else: only where they are can a second copy go. A letter is seldom refused. */
function shareOf(kind: FaultKind, { weather: { deliveries } }: Story): number {
  if (kind === 'event-late') return Math.min(0.6, 5 * deliveries);
  return kind === 'refused' ? deliveries / 8 : deliveries;
}

function weighed(kinds: readonly (readonly [FaultKind, number])[], drawn: number): FaultKind | undefined {
  let left = drawn * kinds.reduce((sum, [, weight]) => sum + weight, 0);
  return kinds.find(([, weight]) => {
    left -= weight;
    return left < 0;
  })?.[0];
}

/** How long something slow takes, in milliseconds. */
export const slowFor = (draw: Draw, name: string, kind: FaultKind | undefined): number =>
  kind === 'slow' ? 1_000 + draw(`${name} slow`) * 39_000 : 0;
export const answerLateFor = (draw: Draw, name: string): number => minute + draw(`${name} late`) * 9 * minute;
