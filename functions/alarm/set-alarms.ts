import { kindOfError } from '../log-code';
import type { World } from '../ports/world';
import type { StreamedChange } from './read-stream';
import { setAlarm } from './set-alarm';

/**
 * Sets the alarms of a batch of changes and answers the numbers of those that failed. One that fails holds up none behind it:
 * an alarm depends on what its item says now, so order is nothing to keep, and whatever comes again with the failed one does no harm.
 */
export async function setAlarms(
  world: Pick<World, 'clock' | 'registrations' | 'employers' | 'alarms' | 'rings' | 'log'>,
  changes: readonly StreamedChange[],
): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const { sequenceNumber, change } of changes) {
    if (change === undefined) continue;
    try {
      await setAlarm(world, change);
    } catch (problem) {
      failed.push(sequenceNumber);
      world.log('error', 'alarm-not-set', 'An alarm could not be set; the record comes again.', {
        item: change.id,
        problem: kindOfError(problem),
      });
    }
  }
  return failed;
}
