import { instant } from '../../shared/calendar/day';
import type { World } from '../ports/world';
import { countOf } from './count-of';
import { type Finding, look, mend, well } from './finding';
import type { Patient } from './patient';

const minuteInMs = 60_000;
/** An alarm's window (5 min) and the sending lie before it. */
const grace = 10 * minuteInMs;
/** By then the sweep has rung for it, or does not run. */
const guaranteed = 30 * minuteInMs;
/** A number beyond it would say no more. */
const mostCounted = 10_000;

/** Does any letter wait that should have gone? */
export async function checkOverdue(
  { registrations, clock }: Pick<World, 'registrations' | 'clock'>,
  { on, stage }: Patient,
): Promise<Finding> {
  const now = clock.now();
  const waiting = await registrations.waiting(instant(now - grace), mostCounted);
  const [oldest] = waiting;
  if (oldest === undefined) return well('No letter waits beyond its hour.');
  const minutes = Math.round((now - oldest.at) / minuteInMs);
  const number =
    waiting.length === mostCounted
      ? `${mostCounted.toLocaleString('en')} letters or more wait`
      : countOf(waiting.length, 'letter waits', 'letters wait');
  const seen = `${number} beyond ${waiting.length === 1 ? 'its' : 'their'} hour, the oldest for ${countOf(minutes, 'minute')}.`;
  const log =
    on === 'laptop' ? 'the terminal of npm start' : `the logs /kaeru/${stage}/remind and /kaeru/${stage}/sweep`;
  return minutes * minuteInMs <= guaranteed
    ? look(
        seen,
        'Somebody is told a little late.',
        'Wait: the sweep rings for them every quarter of an hour. Then run the doctor again.',
      )
    : mend(
        seen,
        'Somebody is not told in time of a day that decides whether they may come home.',
        `Read ${log}, and infra/RUNBOOK.md under "letters are overdue".`,
      );
}
