/** Says of what was last seen alive whether that is as it should be. */
import type { Instant } from '../../shared/calendar/day';
import type { Heartbeat, SeenAlive, StuckPlace } from '../ports/pulses';
import type { Operator } from './operator';

const minuteInMs = 60_000;
/** The sweep ticks every 15 minutes and may take 5: after two ticks and a run it is late. */
const sweepLateAfterMs = 35 * minuteInMs;
/** A heartbeat every hour, which may wait for one tick of half an hour: after two hours and a run it is late. */
const heartbeatLateAfterMs = 125 * minuteInMs;

/** `not-yet`: never seen since the table was made. Of letters nothing is late by itself: they go when one is due. */
export type PartState = 'as-it-should-be' | 'late' | 'not-yet';

export type JudgedPulses = {
  readonly isWell: boolean;
  readonly sweep: { readonly state: PartState; readonly at?: Instant | undefined };
  readonly letter: { readonly state: Exclude<PartState, 'late'>; readonly at?: Instant | undefined };
  readonly heartbeat: {
    readonly state: PartState;
    /** When one last came full circle. */
    readonly at?: Instant | undefined;
    readonly tookMs?: number | undefined;
    /** Where the last one got stuck; absent where it came full circle. */
    readonly stuck?: StuckPlace | undefined;
  };
};

/**
 * Where the heartbeat beats only on demand, on a laptop, time is turned and the machine is switched off at night: there silence says
 * nothing, and only a heartbeat that got stuck is late.
 */
export function judgePulses(
  { sweep, letter, heartbeat }: SeenAlive,
  now: Instant,
  beats: Operator['heartbeat'],
): JudgedPulses {
  const isOlder = (at: Instant, ms: number): boolean => beats === 'hourly' && now > at + ms;
  const sweepState = sweep === undefined ? 'not-yet' : isOlder(sweep, sweepLateAfterMs) ? 'late' : 'as-it-should-be';
  const judged = judgeHeartbeat(heartbeat, isOlder);
  return {
    isWell: sweepState !== 'late' && judged.state !== 'late',
    sweep: { state: sweepState, at: sweep },
    letter: { state: letter === undefined ? 'not-yet' : 'as-it-should-be', at: letter },
    heartbeat: judged,
  };
}

function judgeHeartbeat(
  { whole, missed }: Heartbeat,
  isOlder: (at: Instant, ms: number) => boolean,
): JudgedPulses['heartbeat'] {
  const seen = { at: whole?.at, tookMs: whole?.tookMs };
  if (missed !== undefined && missed.at > (whole?.at ?? 0)) return { ...seen, state: 'late', stuck: missed.stuck };
  if (whole === undefined) return { ...seen, state: 'not-yet' };
  return { ...seen, state: isOlder(whole.at, heartbeatLateAfterMs) ? 'late' : 'as-it-should-be' };
}
