import { beginHeartbeat } from '../heartbeat/begin-heartbeat';
import type { FrontDoor } from '../heartbeat/front-door';
import { judgeHeartbeat } from '../heartbeat/judge-heartbeat';
import type { StuckPlace } from '../ports/pulses';
import type { World } from '../ports/world';
import { type Finding, look, mend, well } from './finding';
import type { Patient } from './patient';

/** How often it is looked at. */
const lookEveryMs = 1_000;
/** A letter somebody waits for takes seconds; three minutes allow for every cold start and one quick second try. */
const patienceMs = 3 * 60_000;

const suffers = 'Whoever registers now may get no letter, and so is never reminded.';

/** Registers somebody who is nobody, as a person would, and waits for their letter: web, table, stream, queue, SES and its reports in one circle. */
export async function checkHeartbeat(
  world: Pick<World, 'clock' | 'chance' | 'log' | 'registrations' | 'pulses'>,
  knock: FrontDoor,
  sleep: (ms: number) => Promise<void>,
  { on, stage }: Patient,
): Promise<Finding> {
  const begun = await beginHeartbeat(world, knock);
  const readLog = (room: string): string =>
    on === 'laptop' ? `Read the terminal of npm start: ${room} says why.` : `Read the log /kaeru/${stage}/${room}.`;
  if (begun.outcome === 'missed') return mend(stuckAt[begun.stuck].words, suffers, readLog(stuckAt[begun.stuck].room));
  for (let waited = 0; waited <= patienceMs; waited += lookEveryMs) {
    // Judged with the room's own patience: what we do not wait for, it still may.
    const judged = await judgeHeartbeat(world);
    switch (judged.outcome) {
      case 'whole':
        return well(
          `A registration of our own got its letter, and SES reported it delivered: ${(judged.tookMs / 1_000).toFixed(1)} s from registering until SES had it.`,
        );
      case 'missed':
        return mend(stuckAt[judged.stuck].words, suffers, readLog(stuckAt[judged.stuck].room));
      case 'none-under-way':
        return well(
          'The heartbeat room has judged the registration of our own meanwhile; see Pulse when you run this again.',
        );
      case 'too-early':
        await sleep(lookEveryMs);
    }
  }
  return look(
    `A registration of our own has no letter yet, after ${patienceMs / 60_000} minutes.`,
    suffers,
    'Run the doctor again in half an hour: by then the heartbeat room has judged it, and Pulse says where it got stuck.',
  );
}

/** Where it got stuck, in words, and whose log says why. */
const stuckAt: Readonly<Record<StuckPlace, { readonly words: string; readonly room: string }>> = {
  'not-taken': { words: 'The front door did not take a registration.', room: 'web' },
  'not-kept': { words: 'A registration was taken, and is not in the table.', room: 'web' },
  'not-rung': { words: 'A registration stands in the table, and nobody rang for its letter.', room: 'alarm' },
  'not-sent': { words: 'A letter was begun, and SES has not taken it.', room: 'remind' },
  refused: { words: 'SES refused a letter for good.', room: 'remind' },
  'not-heard': { words: 'SES took a letter, and nothing was heard of it.', room: 'feedback' },
  'came-back': { words: 'A letter to the simulator of SES came back.', room: 'feedback' },
};
