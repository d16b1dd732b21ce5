/**
 * Reminders through the real adapters and clients, in a process of its own, so that its processor time is the clients' alone.
 * Answers its parent's `go` with what so many reminders took. Its environment is the one the stage gives to a room.
 */
import { alarmsInScheduler } from '../../../functions/adapters/alarms-in-scheduler';
import { clockOfMachine } from '../../../functions/adapters/clock-of-machine';
import { linksInJose } from '../../../functions/adapters/links-in-jose';
import { postboxInSes } from '../../../functions/adapters/postbox-in-ses';
import { registrationsInDynamodb } from '../../../functions/adapters/registrations-in-dynamodb';
import { ringsInSqs } from '../../../functions/adapters/rings-in-sqs';
import { stopsInDynamodb } from '../../../functions/adapters/stops-in-dynamodb';
import { withNextLetter } from '../../../functions/next-letter';
import type { World } from '../../../functions/ports/world';
import type { Instant } from '../../../shared/calendar/day';
import type { RegistrationId } from '../../../shared/registrations/registration';
import { told } from '../../contracts/adapters-at';
import { makePeopleDue, type PersonDue } from '../remind/people-due';
import { type Written, worldOfMaps } from '../remind/world-of-maps';
import { passOn, ring } from './live-over-maps';
import { type Measured, measuredReminders, warmUpReminders } from './measured';

const settings = told.parse(process.env);
const others = worldOfMaps();
const registrations = registrationsInDynamodb(settings.TABLE, others.clock);
const written: Written[] = [];
const hours = new Map<RegistrationId, Instant | undefined>();

const world: World = {
  ...others,
  registrations: {
    ...registrations,
    save: async (scheduled) => {
      const { id } = scheduled.registration;
      const outcome = await registrations.save(scheduled);
      if (outcome === 'saved') {
        written.push({ id, before: hours.get(id), after: scheduled.next?.at });
        hours.set(id, scheduled.next?.at);
      }
      return outcome;
    },
  },
  stops: stopsInDynamodb(settings.TABLE, settings.PEPPER_SECRET),
  // What a room remembers for a quarter of an hour it remembers here, whatever hour a reminder is due at.
  links: linksInJose(settings.LINKS_SECRET, clockOfMachine),
  postbox: postboxInSes(settings, clockOfMachine),
  alarms: alarmsInScheduler(settings),
  rings: ringsInSqs(settings),
};

async function live(people: readonly PersonDue[]): Promise<void> {
  for (const { stored, at } of people) {
    others.setTime(at);
    const { batchItemFailures } = await ring(world, stored.registration.id);
    if (batchItemFailures.length > 0) throw new Error('A ring failed; its reminder cannot be measured.');
    await passOn(world, written.splice(0));
  }
}

/** Only hours ahead of the stage: the Scheduler refuses the past. */
const people = makePeopleDue(2 * (measuredReminders + warmUpReminders))
  .filter(({ at }) => at > Date.now() + 3 * 24 * 60 * 60_000)
  .slice(0, measuredReminders + warmUpReminders);

for (const { stored, at } of people)
  await world.registrations.save(withNextLetter({ ...stored.registration, version: 0 }, at));
written.length = 0;
await live(people.slice(0, warmUpReminders));

process.once('message', async () => {
  const measured = people.slice(warmUpReminders);
  const before = process.cpuUsage();
  const begun = performance.now();
  await live(measured);
  const { user, system } = process.cpuUsage(before);
  const answer: Measured = {
    reminders: measured.length,
    cpu: (user + system) / measured.length,
    wall: ((performance.now() - begun) * 1000) / measured.length,
  };
  process.send?.(answer, () => process.disconnect());
});
process.send?.('ready');
