import { describe, expect, it } from 'vitest';
import { changeRegistration } from '../../../functions/change-registration';
import { commitPart } from '../../../functions/import/commit-part';
import { progressOf } from '../../../functions/uploads/progress';
import { stop } from '../../../functions/web/stop';
import { cancelUpload } from '../../../functions/web/uploads/cancel-upload';
import { commitUpload } from '../../../functions/web/uploads/commit-upload';
import type { LetterKey } from '../../../shared/registrations/ledger';
import { at } from '../../support/world';
import { ann, bob, employerWorld, roster } from './employer-world';

describe('a committed plan', () => {
  it('registers new people as told, and owes them the notice at once', async () => {
    const { world, employerId, plan, commit, person, idOf } = await employerWorld();
    const upload = await commit((await plan(roster(ann))).id);
    expect(upload).toMatchObject({ state: 'committed', counts: { create: 1, conflict: 0 } });
    const now = world.clock.now();
    expect(await person('E1')).toMatchObject({
      state: 'told',
      version: 1,
      contact: { email: 'ann@example.com', name: 'Ann', language: 'ja', timeZone: 'Asia/Tokyo' },
      travellers: [
        { id: 't1', residence: { status: 'student', stayEnds: '2028-03-31' }, trip: { departs: '2026-12-20' } },
      ],
      origin: { by: 'employer', employerId, employerName: 'Acme KK', employeeId: 'E1' },
      registeredAt: now,
      occasions: [{ kind: 'told', at: now }],
      ledger: [],
    });
    expect((await world.registrations.load(idOf('E1')))?.next).toEqual({ at: now, lane: 'now' });
  });

  it('changes facts and keeps id, ledger, occasions and state', async () => {
    const { world, plan, commit, person } = await employerWorld();
    await commit((await plan(roster(ann))).id);
    const before = await person('E1');
    world.setTime(at('2026-11-25T10:00:00+09:00'));
    await commit((await plan(roster(ann.replace('2027-01-10', '2027-02-10')))).id);
    const after = await person('E1');
    expect(after.travellers[0]?.trip?.returns).toBe('2027-02-10');
    expect({ ...after, travellers: [], version: 0 }).toEqual({ ...before, travellers: [], version: 0 });
  });

  it('leaves whoever objected as they are, whatever the file says', async () => {
    const { world, plan, commit, person, idOf } = await employerWorld();
    await commit((await plan(roster(ann))).id);
    await changeRegistration(world, idOf('E1'), (registration) => ({ ...registration, state: 'stopped' }));
    await commit((await plan(roster(ann.replace('2027-01-10', '2027-02-10')))).id);
    expect((await person('E1')).state).toBe('stopped');
    expect((await world.registrations.load(idOf('E1')))?.next).toBeUndefined();
  });

  it('tells a new address who registered it', async () => {
    const { world, plan, commit, person } = await employerWorld();
    await commit((await plan(roster(ann))).id);
    world.setTime(at('2026-11-30T10:00:00+09:00'));
    await commit((await plan(roster(ann.replace('ann@', 'ann.lee@')))).id);
    expect((await person('E1')).occasions.map(({ kind }) => kind)).toEqual(['told', 'told']);
  });

  it('writes nothing for unchanged people', async () => {
    const { plan, commit, person } = await employerWorld();
    await commit((await plan(roster(ann, bob))).id);
    const upload = await commit((await plan(roster(ann, bob))).id);
    expect(upload).toMatchObject({ state: 'committed', parts: 0, counts: { unchanged: 2 } });
    expect((await person('E1')).version).toBe(1);
  });

  it('does not overwrite what somebody changed since the plan was made: the row is a conflict', async () => {
    const { world, plan, commit, person, idOf } = await employerWorld();
    await commit((await plan(roster(ann, bob))).id);
    const upload = await plan(roster(ann.replace('2027-01-10', '2027-02-10'), bob.replace('2027-06-30', '2028-06-30')));
    await changeRegistration(world, idOf('E1'), (registration) => ({
      ...registration,
      contact: { ...registration.contact, language: 'en' },
    }));
    const committed = await commit(upload.id);
    expect(committed).toMatchObject({ state: 'committed', counts: { update: 1, conflict: 1 } });
    expect((await person('E1')).travellers[0]?.trip?.returns).toBe('2027-01-10');
    expect((await person('E2')).travellers[0]?.residence.stayEnds).toBe('2028-06-30');
  });

  it('may be written twice, or broken off and written again, with the same end', async () => {
    const { world, plan, person, uploadOf } = await employerWorld();
    const { id } = await plan(roster(ann, bob));
    await commitUpload(world, id);
    let writes = 0;
    const breaking = {
      ...world,
      registrations: {
        ...world.registrations,
        save: async (scheduled: Parameters<typeof world.registrations.save>[0]) => {
          writes += 1;
          if (writes === 2) throw new Error('The table is away.');
          return world.registrations.save(scheduled);
        },
      },
    };
    await expect(commitPart(breaking, { uploadId: id, part: 0 })).rejects.toThrow();
    expect((await uploadOf(id)).state).toBe('committing');

    await commitPart(world, { uploadId: id, part: 0 });
    await commitPart(world, { uploadId: id, part: 0 });
    expect(await uploadOf(id)).toMatchObject({
      state: 'committed',
      partsDone: [0],
      counts: { create: 2, conflict: 0 },
    });
    expect([(await person('E1')).version, (await person('E2')).version]).toEqual([1, 1]);
  });

  it('is committed when the last of its parts is done, in whatever order they come', async () => {
    const { world, plan, uploadOf } = await employerWorld();
    const rows = Array.from({ length: 1_001 }, (_, n) => `E${n},Ann,ann${n}@example.com,Student,,,,`);
    const { id } = await plan(roster(...rows));
    await commitUpload(world, id);
    await commitPart(world, { uploadId: id, part: 1 });
    expect((await uploadOf(id)).state).toBe('committing');
    await commitPart(world, { uploadId: id, part: 0 });
    expect((await uploadOf(id)).state).toBe('committed');
    expect(world.registrations.items.size).toBe(1_001);
  });

  it('is no conflict where only a letter went since the plan was made', async () => {
    const { world, plan, commit, idOf, person } = await employerWorld();
    await commit((await plan(roster(ann))).id);
    const upload = await plan(roster(ann.replace('2027-01-10', '2027-02-10')));
    const now = world.clock.now();
    await changeRegistration(world, idOf('E1'), (registration) => ({
      ...registration,
      ledger: [{ key: `told.${now}` as LetterKey, dueAt: now, at: now, status: 'skipped', reason: 'test' }],
    }));
    expect(await commit(upload.id)).toMatchObject({ counts: { update: 1, conflict: 0 }, written: { update: 1 } });
    expect((await person('E1')).ledger).toHaveLength(1);
  });

  it('never registers again who objected meanwhile', async () => {
    const { world, plan, commit, idOf, person } = await employerWorld();
    await commit((await plan(roster(ann))).id);
    const upload = await plan(roster(ann.replace('2027-01-10', '2027-02-10')));
    await stop(world, idOf('E1'));
    expect((await commit(upload.id)).counts).toMatchObject({ update: 0, conflict: 1 });
    expect((await person('E1')).travellers[0]?.trip?.returns).toBe('2027-01-10');
  });

  it('counts what another file wrote meanwhile as unchanged', async () => {
    const { plan, commit } = await employerWorld();
    const [one, other] = [await plan(roster(ann)), await plan(roster(ann, bob))];
    await commit(one.id);
    expect(await commit(other.id)).toMatchObject({
      counts: { create: 1, unchanged: 1, conflict: 0 },
      written: { create: 1 },
    });
  });

  it('tells how many rows are behind it while it is written', async () => {
    const { world, plan, uploadOf } = await employerWorld();
    const rows = Array.from({ length: 250 }, (_, n) => `E${n},Ann,ann${n}@example.com,Student,,,,`);
    const { id } = await plan(roster(...rows));
    await commitUpload(world, id);
    const seen = new Set<number>();
    const watching = {
      ...world,
      registrations: {
        ...world.registrations,
        save: async (scheduled: Parameters<typeof world.registrations.save>[0]) => {
          seen.add(progressOf(await uploadOf(id)).done);
          return world.registrations.save(scheduled);
        },
      },
    };
    await commitPart(watching, { uploadId: id, part: 0 });
    expect([...seen]).toEqual([0, 100, 200]);
    expect(progressOf(await uploadOf(id))).toEqual({ done: 250, total: 250 });
  });

  it('stops within a hundred rows when it is cancelled, and says what was written', async () => {
    const { world, plan, uploadOf, undo } = await employerWorld();
    const rows = Array.from({ length: 1_250 }, (_, n) => `E${n},Ann,ann${n}@example.com,Student,,,,`);
    const { id } = await plan(roster(...rows));
    await commitUpload(world, id);
    const cancelling = {
      ...world,
      registrations: {
        ...world.registrations,
        save: async (scheduled: Parameters<typeof world.registrations.save>[0]) => {
          if (world.registrations.items.size === 150) await cancelUpload(world, id);
          return world.registrations.save(scheduled);
        },
      },
    };
    await commitPart(cancelling, { uploadId: id, part: 0 });
    await commitPart(world, { uploadId: id, part: 1 });
    expect(await uploadOf(id)).toMatchObject({ state: 'cancelled', written: { create: 200, update: 0 }, underway: [] });
    expect(world.registrations.items.size).toBe(200);
    expect(await undo(id)).toMatchObject({ state: 'undone', undo: { removed: 200, kept: 0 } });
    expect(world.registrations.items.size).toBe(0);
  });

  it('is not written before somebody commits it', async () => {
    const { world, plan } = await employerWorld();
    const { id } = await plan(roster(ann));
    await commitPart(world, { uploadId: id, part: 0 });
    expect(world.registrations.items.size).toBe(0);
  });
});
