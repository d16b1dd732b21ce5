import { describe, expect, it } from 'vitest';
import { setAlarm } from '../../../../functions/alarm/set-alarm';
import { commitPart } from '../../../../functions/import/commit-part';
import { withNextLetter } from '../../../../functions/next-letter';
import { registrationOfEmployee } from '../../../../functions/uploads/registration-of-employee';
import { eraseEmployer } from '../../../../functions/web/employer/erase-employer';
import { startUpload } from '../../../../functions/web/uploads/start-upload';
import { instant } from '../../../../shared/calendar/day';
import { ann, bob, roster } from '../../import/employer-world';
import { signedIn } from './employer-room';
import { openDesk } from './upload-desk';

const many = (count: number) =>
  roster(...Array.from({ length: count }, (_, number) => `E${number},Ann,ann${number}@example.com,Student,,,,`));

/** Acme at its desk, its admin able to leave. */
async function desk() {
  const here = await openDesk();
  const { world, room, employerId, hr } = here;
  const actor = { employerId, member: (await room.load(employerId)).members[0]?.id ?? '' } as Parameters<
    typeof eraseEmployer
  >[1];
  const erase = () => eraseEmployer(world, actor, 'Acme KK');
  const press = async () => (await hr.press('/employer/leave?lang=en', { name: 'Acme KK' })).text();
  /** Everything that is kept, whoever's it is. */
  const kept = () => ({
    people: world.registrations.items.size,
    employers: world.employers.items.size,
    keys: world.employers.keys.size,
    members: world.employers.members.size,
    uploads: world.uploads.uploads.size,
    desks: world.uploads.desks.size,
    files: world.files.objects.size,
  });
  return { ...here, actor, erase, press, kept };
}
const nothing = { people: 0, employers: 0, keys: 0, members: 0, uploads: 0, desks: 0, files: 0 };

describe('erasing an employer', () => {
  it('leaves nothing: no person, no objection, no file, no plan, no key, no address', async () => {
    const { world, employerId, send, commit, work, hr, press, kept, begin } = await desk();
    const first = await send(roster(ann, bob, 'E9,,nobody,Student,,,,'));
    await commit(first.path);
    await work();
    await hr.press(`${first.path}/undo`);
    await work();
    await commit((await send(many(20))).path);
    await work();
    const id = registrationOfEmployee(employerId, 'E1');
    const objector = (await world.registrations.load(id))?.registration;
    if (objector === undefined) throw new Error('E1 is not registered.');
    await world.registrations.save(withNextLetter({ ...objector, state: 'stopped' }, world.clock.now()));
    await send('社員番号,連絡先,在留資格\n1,a@example.com,留学\n');
    await begin();
    // Read again, a plan may have become shorter; its longer one of before is there still.
    const again = await send(many(1_100));
    const read = await world.uploads.load(again.id);
    if (read === undefined) throw new Error('The upload is gone.');
    await world.uploads.save({ ...read, parts: 1 });
    await hr.press('/employer/calendar');
    expect(kept()).toMatchObject({ people: 20, uploads: 5, desks: 1 });
    const page = await press();
    expect(page).toContain('Everything is erased');
    expect(page).toContain('print this page');
    expect(kept()).toEqual(nothing);
  });

  it('leaves another employer whole, also one that shares a member', async () => {
    const { world, room, send, commit, work, press, kept } = await desk();
    await commit((await send(roster(ann))).path);
    await work();
    const other = await room.add('Borealis KK', 'hr@acme.example');
    await startUpload(world, other.employerId, 'theirs.csv');
    await press();
    expect(kept()).toEqual({ people: 0, employers: 1, keys: 1, members: 1, uploads: 1, desks: 1, files: 0 });
    const browser = await signedIn(room, other.signInUrl);
    expect(await (await browser.get('/employer')).text()).toContain('Borealis KK');
  });

  it('leaves whoever took their registration over', async () => {
    const { world, employerId, send, commit, work, erase, kept } = await desk();
    await commit((await send(roster(ann, bob))).path);
    await work();
    const theirs = (await world.registrations.load(registrationOfEmployee(employerId, 'E1')))?.registration;
    if (theirs === undefined) throw new Error('E1 is not registered.');
    await world.registrations.save(withNextLetter({ ...theirs, origin: { by: 'self' } }, world.clock.now()));
    expect(await erase()).toEqual({ outcome: 'erased' });
    expect(kept()).toEqual({ ...nothing, people: 1 });
  });

  it('has the stream take every alarm away', async () => {
    const { world, send, commit, work, erase } = await desk();
    world.registrations.onChange(({ id, before, after }) => {
      const change = { id, before: before?.next?.at, after: after?.next?.at };
      changes.push(() => setAlarm(world, change));
    });
    const changes: (() => Promise<unknown>)[] = [];
    await commit((await send(many(5))).path);
    await work();
    for (const change of changes.splice(0)) await change();
    expect(world.alarms.waiting.size + world.rings.queued.length).toBeGreaterThan(0);
    world.rings.queued.splice(0);
    await erase();
    for (const change of changes) await change();
    expect(world.alarms.waiting.size).toBe(0);
    expect(world.rings.queued).toEqual([]);
  });
});

describe('erasing while a file is being registered', () => {
  it('stops the file, asks to press again, and nobody is registered afterwards', async () => {
    const { world, send, commit, press, kept, erase, actor, employerId } = await desk();
    const { path, id } = await send(many(450));
    await commit(path);
    // In the middle of the second hundred an admin presses the button.
    let saves = 0;
    const pressed: unknown[] = [];
    const disturbed = {
      ...world,
      registrations: {
        ...world.registrations,
        save: async (scheduled: Parameters<typeof world.registrations.save>[0]) => {
          saves += 1;
          if (saves === 150) pressed.push(await eraseEmployer(world, actor, 'Acme KK'));
          return world.registrations.save(scheduled);
        },
      },
    };
    await commitPart(disturbed, { uploadId: id, part: 0 });
    expect(pressed).toEqual([{ outcome: 'unfinished', because: 'upload' }]);
    // What was on its way stands; the rest of the file was not begun.
    expect(kept().people).toBeGreaterThan(0);
    expect(kept().people).toBeLessThanOrEqual(100);
    expect((await world.employers.load(employerId))?.audit.at(-1)).toMatchObject({ did: 'people-erased' });
    expect(await press()).toContain('Everything is erased');
    expect(kept()).toEqual(nothing);
    await commitPart(world, { uploadId: id, part: 0 });
    expect(kept()).toEqual(nothing);
    expect(await erase()).toEqual({ outcome: 'erased' });
  });

  it('says so on the page', async () => {
    const { world, send, commit, press } = await desk();
    const { path, id } = await send(roster(ann));
    await commit(path);
    const upload = await world.uploads.load(id);
    if (upload === undefined) throw new Error('The upload is gone.');
    await world.uploads.save({ ...upload, underway: [{ part: 0, done: 0 }] });
    const page = await press();
    expect(page).toContain('A file was just being registered');
    expect(page).toContain('Go on erasing');
    // A run that died does not hold it up for ever.
    world.setTime(instant(world.clock.now() + 5 * 60_000));
    expect(await press()).toContain('Everything is erased');
  });

  it('lets nobody commit a file meanwhile, and somebody again where it was given up', async () => {
    const { world, send, commit, work, erase, kept } = await desk();
    const { path, id } = await send(many(3));
    await commit(path);
    const upload = await world.uploads.load(id);
    if (upload === undefined) throw new Error('The upload is gone.');
    await world.uploads.save({ ...upload, underway: [{ part: 0, done: 0 }] });
    expect(await erase()).toMatchObject({ outcome: 'unfinished' });
    world.importWork.splice(0);
    const later = await send(roster(ann));
    await commit(later.path);
    await work();
    expect(kept().people).toBe(0);
    world.setTime(instant(world.clock.now() + 10 * 60_000));
    await commit(later.path);
    await work();
    expect(kept().people).toBe(1);
  });

  it('waits for a file that is being taken back', async () => {
    const { send, commit, work, hr, erase, kept } = await desk();
    const { path } = await send(many(3));
    await commit(path);
    await work();
    await hr.press(`${path}/undo`);
    expect(await erase()).toEqual({ outcome: 'unfinished', because: 'upload' });
    await work();
    expect(await erase()).toEqual({ outcome: 'erased' });
    expect(kept()).toEqual(nothing);
  });
});

describe('taking everything along', () => {
  it('gives out members, keys, uploads, letters to members and who did what', async () => {
    const { send, commit, work, hr } = await desk();
    const { path, id } = await send(roster(ann, bob));
    await commit(path);
    await work();
    const account = JSON.parse(await (await hr.get('/employer/leave/account.json')).text());
    expect(account).toMatchObject({
      name: 'Acme KK',
      members: [{ email: 'hr@acme.example', role: 'admin', roundLetters: 'together', calendarAddressesMade: 0 }],
      apiKeys: [{ name: 'API' }],
      uploads: [{ id, state: 'committed', written: { create: 2, update: 0 } }],
      audit: [{ did: 'employer-added' }, { did: 'signed-in' }, { did: 'upload-committed', to: id }],
    });
    expect(Array.isArray(account.letters)).toBe(true);
    const people = JSON.parse(await (await hr.get('/employer/leave/people-1.json')).text());
    expect(people.people).toHaveLength(2);
    expect(people.people[0]).toMatchObject({
      travellers: [{ residence: {} }],
      ledger: [],
      occasions: [{ kind: 'told' }],
    });
  });
});
