/** What is done in a world that is more or less full: each gives back how many registrations it was about. */
import { withNextLetter } from '../../../functions/next-letter';
import { listPeople } from '../../../functions/people/list-people';
import type { Clock } from '../../../functions/ports/clock';
import { reassess } from '../../../functions/reassess/reassess';
import { remind } from '../../../functions/remind/remind';
import { sweep } from '../../../functions/sweep/sweep';
import { tidyAlarms } from '../../../functions/sweep/tidy-alarms';
import { readRegistrationHere } from '../../../functions/web/read-registration';
import { register } from '../../../functions/web/register';
import { type Instant, instant } from '../../../shared/calendar/day';
import type { RegistrationId } from '../../../shared/registrations/registration';
import type { RegistrationForm } from '../../../shared/registrations/registration-form';
import { employerIn, roster } from '../../functions/import/employer-world';
import { aRegistration } from '../../support/builders';
import { countsInMemory } from '../../support/in-memory/counts';
import { linksInMemory } from '../../support/in-memory/links';
import { walksInMemory } from '../../support/in-memory/walks';
import { at, type WorldInMemory } from '../../support/world';
import { large, registeredAt } from './full-world';

export type Work = {
  readonly what: string;
  /** Where it grows: what of it does more than once round, as far as reading tells; none of it was profiled. */
  readonly whyNot: string;
  /** Makes ready what is done next, untimed, and leaves the world as it was found when it is done. */
  readonly prepare: (world: WorldInMemory) => Promise<{
    readonly run: () => Promise<number>;
    readonly tidy?: () => void;
  }>;
};

/** The same world at another hour, that says nothing. */
const quietAt = (world: WorldInMemory, now: Instant): WorldInMemory => {
  const clock: Clock = { now: () => now };
  return { ...world, clock, log: () => {} };
};

const registerSome: Work = {
  what: 'register',
  whyNot:
    'Not profiled. Nothing in it goes through everybody; some microseconds more where maps of 100,000 entries are written.',
  prepare: async (full) => {
    const world = { ...quietAt(full, registeredAt), counts: countsInMemory(full.clock) };
    const made: RegistrationId[] = [];
    return {
      run: async () => {
        for (const form of forms) made.push((await registered(world, form)).id);
        return made.length;
      },
      tidy: () => {
        for (const id of made) full.registrations.items.delete(id);
      },
    };
  },
};

async function registered(world: WorldInMemory, form: RegistrationForm) {
  const answer = await register(world, form);
  if (!('registration' in answer)) throw new Error('A form of the benchmark was not taken.');
  return answer.registration;
}

const forms: readonly RegistrationForm[] = Array.from({ length: 500 }, (_, number) => {
  const { travellers, contact } = aRegistration();
  const facts = travellers.map(({ residence, trip, permit }) => ({ residence, trip, permit }));
  const form = readRegistrationHere({ contact: { ...contact, email: `new${number}@example.com` }, travellers: facts });
  if (!form.ok) throw new Error(`A form of the benchmark is wrong: ${JSON.stringify(form.problems)}`);
  return form.value;
});

/** Fourteen days before leaving; a minute later their rings have come. */
const aMinutePastNine = at('2026-12-06T09:01:00+09:00');
const reminded = Array.from({ length: 200 }, (_, number) =>
  aRegistration({ id: `reminded${number}` as RegistrationId, version: 1, occasions: [] }),
);

const ring: Work = {
  what: 'ring: one letter claimed, written, sent and recorded',
  whyNot: 'Not profiled. Nothing in it goes through everybody.',
  prepare: async (full) => {
    const world = { ...quietAt(full, aMinutePastNine), links: linksInMemory(full.clock) };
    for (const registration of reminded)
      full.registrations.put({ registration, next: withNextLetter(registration, registeredAt).next });
    return {
      run: async () => {
        for (const { id } of reminded) {
          const { outcome } = await remind(world, { publicUrl: 'https://kaeru.test' }, id);
          if (outcome !== 'sent') throw new Error(`A ring of the benchmark came to ${outcome}.`);
        }
        return reminded.length;
      },
      tidy: () => {
        full.postbox.sent.length = 0;
        for (const { id } of reminded) full.registrations.items.delete(id);
      },
    };
  },
};

/** Later than the first letter of anybody, and not at the hour of the clean-up. */
const longAfter = at('2028-12-01T12:00:00+09:00');

const sweepAll: Work = {
  what: 'sweep: one item overdue',
  whyNot:
    'Not profiled. Half a microsecond more: the fake sorts all that wait by hour, and looks each up in a map that no longer fits the processor cache.',
  prepare: async (full) => {
    const world = quietAt(full, longAfter);
    return {
      run: async () => (await sweep(world)).rung,
      tidy: () => {
        full.rings.queued.length = 0;
      },
    };
  },
};

const minuteMs = 60_000;

/** Some pages of it: each costs the same, and a hundred thousand looks take seconds. */
const partOfWalk = { page: 500, looked: 5_000, written: 5_000, ms: minuteMs };

const walk: Work = {
  what: 'sweep: one item looked at after a change of the law',
  whyNot: 'Not profiled. Each page is a slice of the sorted ids.',
  prepare: async (full) => {
    const walks = walksInMemory();
    await reassess({ ...quietAt(full, registeredAt), walks });
    const world = { ...quietAt(full, instant(registeredAt + 11 * minuteMs)), walks };
    return { run: async () => (await reassess(world, partOfWalk)).looked };
  },
};

const tidy: Work = {
  what: 'sweep: one alarm compared with its item',
  whyNot:
    'Not profiled. It holds a name of every item in one map and takes each out by its alarm: maps of 100,000 texts are slower a look than of 1,000. The room compares 200,000 at most.',
  prepare: async (full) => {
    const world = quietAt(full, registeredAt);
    return {
      run: async () => {
        const { set, removed } = await tidyAlarms(world);
        if (set + removed > 0) throw new Error(`The clean-up set ${set} alarms and removed ${removed}.`);
        return full.alarms.waiting.size;
      },
    };
  },
};

const file = roster(
  ...Array.from(
    { length: 1_000 },
    (_, number) =>
      `N${number},Person ${number},n${number}@example.com,engineer,5 years,2029-05-31,2027-01-20,2027-03-10`,
  ),
);

const importFile: Work = {
  what: 'import: one row of 1,000 read, planned and committed',
  whyNot: 'Not profiled. Nothing in it goes through everybody.',
  prepare: async (full) => {
    const world = quietAt(full, registeredAt);
    const employer = await employerIn(world);
    return {
      run: async () => {
        const planned = await employer.plan(file);
        const { counts } = await employer.commit(planned.id);
        if (counts.create !== 1_000) throw new Error(`The import of the benchmark came to ${JSON.stringify(counts)}.`);
        return counts.create;
      },
      tidy: () => {
        for (const id of [...full.registrations.items.keysBy('employer', employer.employerId)])
          full.registrations.items.delete(id);
        full.employers.items.delete(employer.employerId);
        full.files.objects.clear();
      },
    };
  },
};

const board: Work = {
  what: 'people board: one person of the employer who employs them all',
  whyNot:
    'Not profiled. The list is sorted by days left: 17 comparisons for each of 100,000 people, 10 for each of 1,000.',
  prepare: async (full) => {
    const world = quietAt(full, registeredAt);
    return { run: async () => (await listPeople(world, large.id)).length };
  },
};

export const works: readonly Work[] = [registerSome, ring, sweepAll, walk, tidy, importFile, board];
