import { describe, expect, it } from 'vitest';
import { changeRegistration } from '../../../functions/change-registration';
import { addressSubject } from '../../../functions/open-link';
import { askAddress } from '../../../functions/web/ask-address';
import { confirmAddress } from '../../../functions/web/confirm-address';
import { exportPeople } from '../../../functions/web/employer/export-data';
import { erase } from '../../../functions/web/erase';
import { notMe } from '../../../functions/web/not-me';
import { setPreferences } from '../../../functions/web/set-preferences';
import { tick } from '../../../functions/web/tick';
import type { TravellerId } from '../../../shared/registrations/registration';
import { anAddress, aTraveller } from '../../support/builders';
import { ann, employerWorld, roster } from './employer-world';

const own = anAddress('ann@home.example');

/** Acme registers Ann, who says how she wants her letters, and where. */
async function annWishes() {
  const employer = await employerWorld();
  const { world, plan, commit, idOf, person } = employer;
  await commit((await plan(roster(ann))).id);
  const id = idOf('E1');
  await setPreferences(world, id, { hour: 7, leadDays: [30] });
  await tick(world, id, { traveller: 't1', action: 'renew-stay', done: true });
  await askAddress(world, id, { place: 'first', email: own });
  const subject = addressSubject(await person('E1'), own);
  await confirmAddress(world, await world.links.sign('confirm-address', subject));
  return { ...employer, id };
}

describe('what a person wished for', () => {
  it('outlives the next file of their employer', async () => {
    const { plan, commit, person } = await annWishes();
    const before = await person('E1');
    expect((await plan(roster(ann))).counts).toMatchObject({ unchanged: 1, update: 0 });
    await commit((await plan(roster(ann.replace('2028-03-31', '2029-03-31')))).id);
    const after = await person('E1');
    expect(after.travellers[0]?.residence.stayEnds).toBe('2029-03-31');
    expect(after).toMatchObject({ preferences: before.preferences, ticks: before.ticks, contact: before.contact });
    expect(after.occasions).toEqual(before.occasions);
  });

  it('is none of what the employer takes along, and neither is their family', async () => {
    const { world, id, employerId } = await annWishes();
    await changeRegistration(world, id, (registration) => ({
      ...registration,
      travellers: [...registration.travellers, { ...aTraveller(), id: 't2' as TravellerId, label: 'Ken' }],
    }));
    const taken = JSON.stringify(await exportPeople(world, { id: employerId }, 1));
    expect(taken).toContain('E1');
    expect(taken).not.toMatch(/home\.example|preferences|ticks|Ken/);
  });
});

it('whoever had everything erased is not registered again, shown or taken along, and an undo lets the entry be', async () => {
  const { world, plan, commit, undo, id, employerId, person } = await annWishes();
  const changed = await plan(roster(ann.replace('2028-03-31', '2029-03-31')));
  await commit(changed.id);
  await erase(world, id);
  const erased = await person('E1');
  expect((await plan(roster(ann))).counts).toMatchObject({ objected: 1, create: 0, update: 0 });
  await undo(changed.id);
  expect(await person('E1')).toEqual(erased);
  expect(await exportPeople(world, { id: employerId }, 1)).toEqual([]);
});

it('an address that was somebody else’s is told apart from a new one', async () => {
  const { world, plan, commit, idOf, person } = await employerWorld();
  await commit((await plan(roster(ann))).id);
  await notMe(world, idOf('E1'));
  expect((await plan(roster(ann))).counts).toMatchObject({ unchanged: 1 });
  expect((await person('E1')).state).toBe('unreachable');
  await commit((await plan(roster(ann.replace('ann@example.com', 'right@example.com')))).id);
  expect(await person('E1')).toMatchObject({ state: 'told', contact: { email: 'right@example.com' } });
});
