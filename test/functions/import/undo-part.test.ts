import { describe, expect, it } from 'vitest';
import { changeRegistration } from '../../../functions/change-registration';
import { undoPart } from '../../../functions/import/undo-part';
import { undoneKey } from '../../../functions/uploads/keys';
import { undonePart } from '../../../functions/uploads/undone-part';
import { stop } from '../../../functions/web/stop';
import { undoUpload } from '../../../functions/web/uploads/undo-upload';
import type { LetterKey } from '../../../shared/registrations/ledger';
import { at, type WorldInMemory } from '../../support/world';
import { ann, bob, employerWorld, roster } from './employer-world';

const later = ann.replace('2027-01-10', '2027-02-10');

/** What became of the rows of a part that was taken back. */
const undoneOf = (world: WorldInMemory, id: string) =>
  undonePart.parse(JSON.parse(new TextDecoder().decode(world.files.objects.get(undoneKey(id, 0)))));

/** The letter that tells a person, as SES took it. */
async function letGo(world: WorldInMemory, id: Parameters<typeof changeRegistration>[1]): Promise<void> {
  const now = world.clock.now();
  await changeRegistration(world, id, (registration) => ({
    ...registration,
    ledger: [
      ...registration.ledger,
      {
        key: `told.${registration.occasions.at(-1)?.at}` as LetterKey,
        dueAt: now,
        at: now,
        status: 'sent',
        claim: world.chance.claimId(),
      },
    ],
  }));
}

describe('an import that is taken back', () => {
  it('brings back what stood before, and leaves ledger and state', async () => {
    const { world, plan, commit, undo, person, idOf } = await employerWorld();
    await commit((await plan(roster(ann))).id);
    const before = await person('E1');
    const waiting = (await world.registrations.load(idOf('E1')))?.next;
    const upload = await commit((await plan(roster(later))).id);
    expect(await undo(upload.id)).toMatchObject({
      state: 'undone',
      undo: { restored: 1, removed: 0, kept: 0, lettersGone: 0 },
    });
    expect(await person('E1')).toEqual({ ...before, version: before.version + 2 });
    expect((await world.registrations.load(idOf('E1')))?.next).toEqual(waiting);
  });

  it('removes who it registered: nothing of them is left to write to', async () => {
    const { world, plan, commit, undo, idOf } = await employerWorld();
    const upload = await commit((await plan(roster(ann, bob))).id);
    expect(await undo(upload.id)).toMatchObject({ state: 'undone', undo: { removed: 2 } });
    expect(world.registrations.items.size).toBe(0);
    expect(await world.registrations.load(idOf('E1'))).toBeUndefined();
  });

  it('lists the letters that had gone', async () => {
    const { world, plan, commit, undo, idOf } = await employerWorld();
    const upload = await commit((await plan(roster(ann, bob))).id);
    await letGo(world, idOf('E1'));
    expect((await undo(upload.id)).undo).toMatchObject({ removed: 2, lettersGone: 1 });
    const now = world.clock.now();
    expect(undoneOf(world, upload.id)).toMatchObject([
      { employeeId: 'E1', outcome: 'removed', letters: [{ key: `told.${now}`, at: now, status: 'sent' }] },
      { employeeId: 'E2', outcome: 'removed', letters: [] },
    ]);
  });

  it('keeps what somebody changed since, and says so', async () => {
    const { world, plan, commit, undo, person, idOf } = await employerWorld();
    await commit((await plan(roster(ann))).id);
    const upload = await commit((await plan(roster(later, bob))).id);
    for (const employeeId of ['E1', 'E2']) {
      await changeRegistration(world, idOf(employeeId), (registration) => ({
        ...registration,
        contact: { ...registration.contact, language: 'vi' },
      }));
    }
    expect((await undo(upload.id)).undo).toMatchObject({ restored: 0, removed: 0, kept: 2 });
    expect((await person('E1')).travellers[0]?.trip?.returns).toBe('2027-02-10');
    expect((await person('E2')).contact.language).toBe('vi');
  });

  it('keeps an objection, so that the next file does not register the person again', async () => {
    const { world, plan, commit, undo, person, idOf } = await employerWorld();
    const upload = await commit((await plan(roster(ann))).id);
    await stop(world, idOf('E1'));
    expect((await undo(upload.id)).undo).toMatchObject({ removed: 0, kept: 1 });
    expect((await person('E1')).state).toBe('stopped');
  });

  it('touches nobody another file registered', async () => {
    const { world, plan, commit, undo } = await employerWorld();
    const [one, other] = [await plan(roster(ann)), await plan(roster(ann, bob))];
    await commit(one.id);
    await commit(other.id);
    expect((await undo(other.id)).undo).toMatchObject({ removed: 1, kept: 0 });
    expect(world.registrations.items.size).toBe(1);
  });

  it('owes no notice to a new address any more, and the old one hears nothing', async () => {
    const { world, plan, commit, undo, person, idOf } = await employerWorld();
    await commit((await plan(roster(ann))).id);
    await letGo(world, idOf('E1'));
    world.setTime(at('2026-11-30T10:00:00+09:00'));
    const upload = await commit((await plan(roster(ann.replace('ann@', 'ann.lee@')))).id);
    expect((await person('E1')).occasions).toHaveLength(2);
    await undo(upload.id);
    expect(await person('E1')).toMatchObject({ state: 'told', contact: { email: 'ann@example.com' } });
    expect((await person('E1')).occasions).toHaveLength(1);
    expect((await world.registrations.load(idOf('E1')))?.next?.lane).toBe('due');
  });

  it('may be broken off and asked again, with the same end and no letter forgotten', async () => {
    const { world, plan, commit, work, uploadOf, idOf } = await employerWorld();
    const upload = await commit((await plan(roster(ann, bob))).id);
    await letGo(world, idOf('E1'));
    await undoUpload(world, upload.id);
    let removals = 0;
    const breaking = {
      ...world,
      registrations: {
        ...world.registrations,
        remove: async (...which: Parameters<typeof world.registrations.remove>) => {
          removals += 1;
          if (removals === 2) throw new Error('The table is away.');
          return world.registrations.remove(...which);
        },
      },
    };
    await expect(undoPart(breaking, { uploadId: upload.id, part: 0 })).rejects.toThrow();
    expect((await uploadOf(upload.id)).state).toBe('undoing');
    await work();
    await undoPart(world, { uploadId: upload.id, part: 0 });
    expect(await uploadOf(upload.id)).toMatchObject({ state: 'undone', undo: { removed: 2, kept: 0, lettersGone: 1 } });
  });

  it('is not taken back before somebody asks', async () => {
    const { world, plan, commit } = await employerWorld();
    const upload = await commit((await plan(roster(ann))).id);
    await undoPart(world, { uploadId: upload.id, part: 0 });
    expect(world.registrations.items.size).toBe(1);
  });
});
