import { describe } from 'vitest';
import { instant } from '../../shared/calendar/day';
import { worldInMemory } from '../support/world';
import { alarmsContract } from './alarms';
import { countsContract } from './counts';
import { employersContract } from './employers';
import { filesContract } from './files';
import { importQueueContract } from './import-queue';
import { journalContract } from './journal';
import { linksContract } from './links';
import { postboxContract } from './postbox';
import { registrationsContract } from './registrations';
import { restoringContract } from './restoring';
import { ringsContract } from './rings';
import { stopsContract } from './stops';
import { uploadsContract } from './uploads';

/** A new world for every test, with a hand on its clock. */
function make() {
  const world = worldInMemory();
  const hand = { now: world.clock.now, pass: (ms: number) => world.setTime(instant(world.clock.now() + ms)) };
  return { world, hand };
}

describe('in memory', () => {
  registrationsContract(() => {
    const { world, hand } = make();
    return { registrations: world.registrations, hand };
  });
  alarmsContract(() => {
    const { world, hand } = make();
    return { alarms: world.alarms, hand };
  });
  ringsContract(() => {
    const { rings } = make().world;
    return {
      rings,
      lying: async (lane) => rings.queued.filter((ring) => ring.lane === lane).map(({ id }) => id),
    };
  });
  stopsContract(() => ({ stops: make().world.stops }));
  countsContract(() => {
    const { world, hand } = make();
    return { counts: world.counts, hand };
  });
  employersContract(() => {
    const { world, hand } = make();
    return { employers: world.employers, hand };
  });
  uploadsContract(() => {
    const { world, hand } = make();
    return { uploads: world.uploads, hand };
  });
  restoringContract(() => {
    const { world, hand } = make();
    return { restoring: world.restoring, registrations: world.registrations, hand };
  });
  journalContract(() => ({ journal: make().world.journal }));
  filesContract(() => ({ files: make().world.files }));
  importQueueContract(() => {
    const { world } = make();
    return { importQueue: world.importQueue, lying: async () => world.importWork };
  });
  linksContract(() => {
    const { world, hand } = make();
    return { links: world.links, hand };
  });
  postboxContract(() => {
    const { postbox } = make().world;
    return {
      postbox,
      arrived: async (to) => postbox.sent.filter((mail) => mail.to === to),
      trouble: (what) => {
        postbox.faults.answer = () => {
          postbox.faults.answer = undefined;
          if (what === 'rejected') return { outcome: 'refused', reason: what };
          const limit = what === 'throttled' ? 'second' : what === 'daily quota' ? 'day' : undefined;
          return { outcome: 'later', reason: what, ...(limit === undefined ? {} : { limit }) };
        };
      },
    };
  });
});
