import type { World } from '../ports/world';
import { countOf } from './count-of';
import { type Finding, look, mend, well } from './finding';
import type { Patient } from './patient';

const minuteInMs = 60_000;
/** It comes every quarter of an hour; twice that is silence. */
const sweepSilent = 30 * minuteInMs;
/** One is made and judged every hour, half an hour each. */
const heartbeatSilent = 90 * minuteInMs;

/** When were sweep, letters and heartbeat last seen alive? */
export async function checkPulses(
  { pulses, clock }: Pick<World, 'pulses' | 'clock'>,
  { on, stage }: Patient,
): Promise<Finding> {
  const { sweep, letter, heartbeat } = await pulses.last();
  const now = clock.now();
  const when = (what: string, at: number | undefined): string => {
    if (at === undefined) return `no ${what} yet`;
    const minutes = Math.max(0, Math.round((now - at) / minuteInMs));
    const ago = minutes < 120 ? countOf(minutes, 'minute') : countOf(Math.round(minutes / 60), 'hour');
    return `the last ${what} ${ago} ago`;
  };
  const parts = [
    when('sweep', sweep),
    when('letter', letter),
    when('heartbeat that came full circle', heartbeat.whole?.at),
  ];
  const seen = `${parts.join(', ').replace(/^./, (first) => first.toUpperCase())}.`;
  // A laptop is switched off at night, and its time is turned; there its heartbeat is tried here and now.
  if (on === 'laptop') return well(seen);
  const log = (room: string): string => `Read the log /kaeru/${stage}/${room}`;
  const isSilent = (at: number | undefined, ms: number): boolean => at === undefined || now - at > ms;
  if (heartbeat.missed !== undefined && heartbeat.missed.at > (heartbeat.whole?.at ?? 0)) {
    return mend(
      `${seen} The last one got stuck (${heartbeat.missed.stuck}).`,
      'Whoever registers now may get no letter.',
      `${log('heartbeat')}, and infra/RUNBOOK.md under "heartbeat is missing".`,
    );
  }
  if (isSilent(sweep, sweepSilent)) {
    return look(
      seen,
      'If an alarm is lost, nothing rings in its place, and somebody is not told.',
      `A stage deployed within the last quarter of an hour has not swept yet. Otherwise: ${log('sweep')}, and infra/RUNBOOK.md under "sweep is silent".`,
    );
  }
  if (isSilent(heartbeat.whole?.at, heartbeatSilent)) {
    return look(
      seen,
      'Nothing shows that whoever registers now gets a letter.',
      `A stage deployed within the last hour has no heartbeat yet. Otherwise: ${log('heartbeat')}.`,
    );
  }
  return well(seen);
}
