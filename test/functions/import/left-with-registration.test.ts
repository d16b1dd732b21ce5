import { describe, expect, it } from 'vitest';
import { withNextLetter } from '../../../functions/next-letter';
import type { ClaimId, LetterKey } from '../../../shared/registrations/ledger';
import type { Contact, Registration, TimeZone } from '../../../shared/registrations/registration';
import { anAddress } from '../../support/builders';
import { ann, bob, employerWorld, roster } from './employer-world';

/** Two people are registered by an employer; then Ann leaves, and keeps her registration. */
async function worldAnnLeft() {
  const employer = await employerWorld();
  const { world, plan, commit, person } = employer;
  const first = await plan(roster(ann, bob));
  const change = async (employeeId: string, different: Partial<Registration>): Promise<Registration> => {
    const before = await person(employeeId);
    await world.registrations.save(withNextLetter({ ...before, ...different }, world.clock.now()));
    return person(employeeId);
  };
  const annLeaves = () => change('E1', { state: 'active', origin: { by: 'self' }, contact: moved });
  return { ...employer, first, change, annLeaves, commitFirst: () => commit(first.id) };
}

/** What she told us since, and no employer of old is to learn. */
const moved: Contact = {
  email: anAddress('ann@home.example'),
  name: 'Ann Married',
  language: 'en',
  timeZone: 'Europe/London' as TimeZone,
};
const key = 't1.return.2027-12-20.30' as LetterKey;
const claim = 'claim' as ClaimId;

describe('somebody who left and keeps their registration', () => {
  it('is planned nothing for, and nothing of what she told since is shown', async () => {
    const { plan, commitFirst, annLeaves, aside, world } = await worldAnnLeft();
    await commitFirst();
    await annLeaves();
    const withoutNames = 'employee_id,email,status_of_residence\nE1,new@example.com,Student\n';
    const upload = await plan(withoutNames);
    expect(upload).toMatchObject({ parts: 0, counts: { create: 0, update: 0, objected: 1 }, letters: { week: 0 } });
    expect(aside(upload).objected).toEqual([{ employeeId: 'E1', rowNumber: 2, keepsThemself: true }]);
    const written = [...world.files.objects].filter(([key]) => key.includes(upload.id));
    expect(written.map(([, bytes]) => new TextDecoder().decode(bytes)).join()).not.toMatch(/Married|home\.example/);
  });

  it('is not missing from a file that does not name her, and neither is whoever was offered to', async () => {
    const { plan, commitFirst, annLeaves, change, aside, world } = await worldAnnLeft();
    await commitFirst();
    await annLeaves();
    await change('E2', { offeredAt: world.clock.now() });
    expect(aside(await plan(roster('E3,Eve,eve@example.com,Student,,,,'))).missing).toEqual([]);
  });

  it('stays as she is where she left between the plan and its writing', async () => {
    const { plan, commit, commitFirst, annLeaves, person } = await worldAnnLeft();
    await commitFirst();
    const changed = await plan(roster(ann.replace('2028-03-31', '2029-03-31')));
    const kept = await annLeaves();
    expect((await commit(changed.id)).counts).toMatchObject({ update: 0, conflict: 1 });
    expect(await person('E1')).toEqual(kept);
  });

  it('stays where the import that registered her is taken back, and no letter of hers is listed', async () => {
    const { first, commitFirst, annLeaves, change, undo, person, world } = await worldAnnLeft();
    await commitFirst();
    await annLeaves();
    const now = world.clock.now();
    await change('E1', { ledger: [{ key, claim, status: 'sent', dueAt: now, at: now }] });
    expect((await undo(first.id)).undo).toMatchObject({ removed: 1, kept: 1, lettersGone: 0 });
    expect((await person('E1')).contact).toEqual(moved);
  });
});
