import { describe, expect, it } from 'vitest';
import { commitUpload } from '../../../../functions/web/uploads/commit-upload';
import { noteUpload } from '../../../../functions/web/uploads/note-upload';
import { at } from '../../../support/world';
import { ann, bob, roster } from '../../import/employer-world';
import { openDesk } from './upload-desk';

/** Acme's desk, and its list of who did what without the signing in. */
async function desk() {
  const here = await openDesk();
  const deeds = async () =>
    (await here.room.load(here.employerId)).audit
      .filter(({ did }) => did !== 'employer-added' && did !== 'signed-in')
      .map(({ by, did, to }) => ({ by, did, to }));
  const member = async () => (await here.room.load(here.employerId)).members[0]?.id ?? '';
  return { ...here, deeds, member };
}

describe('the list of who did what', () => {
  it('tells who committed a file and who took it back, and which file', async () => {
    const { send, commit, work, hr, deeds, member, read } = await desk();
    const { path, id } = await send(roster(ann, bob));
    await commit(path);
    await work();
    await hr.press(`${path}/undo`);
    await work();
    const by = await member();
    expect(await deeds()).toEqual([
      { by, did: 'upload-committed', to: id },
      { by, did: 'upload-undone', to: id },
    ]);
    const page = await read('/employer/audit');
    expect(page).toMatch(new RegExp(`took an upload back ${id}.*registered the people of a file ${id}`));
  });

  it('tells who took the list of people along', async () => {
    const { hr, deeds, member } = await desk();
    expect((await hr.get('/employer/people.csv')).status).toBe(200);
    await hr.get('/employer/people');
    expect(await deeds()).toEqual([{ by: await member(), did: 'data-downloaded', to: undefined }]);
  });

  it('tells who called a file off', async () => {
    const { send, hr, deeds, member } = await desk();
    const { path, id } = await send(roster(ann));
    await hr.press(`${path}/cancel`);
    expect(await deeds()).toEqual([{ by: await member(), did: 'upload-cancelled', to: id }]);
  });

  it('has each of them once, however often the button is pressed, before the work is done and after', async () => {
    const { send, commit, work, hr, deeds } = await desk();
    const { path } = await send(roster(ann));
    const other = await send(roster(bob));
    for (let times = 0; times < 2; times += 1) {
      await Promise.all([commit(path), commit(path)]);
      await work();
    }
    for (let times = 0; times < 2; times += 1) {
      await Promise.all([hr.press(`${path}/undo`), hr.press(`${path}/undo`)]);
      await work();
    }
    for (let times = 0; times < 2; times += 1) await hr.press(`${other.path}/cancel`);
    expect((await deeds()).map(({ did }) => did)).toEqual(['upload-committed', 'upload-undone', 'upload-cancelled']);
  });

  it('has nothing where nothing was begun', async () => {
    const { send, hr, deeds } = await desk();
    const { path } = await send(roster(ann));
    for (const press of [`${path}/undo`, `${path}/commit`]) {
      expect((await hr.press(press, { version: '0' })).status).toBe(409);
    }
    expect(await deeds()).toEqual([]);
  });

  it('has it also where the request broke off just before it was noted', async () => {
    const { world, send, commit, deeds } = await desk();
    const { path, id } = await send(roster(ann));
    await commitUpload(world, id);
    expect(await deeds()).toEqual([]);
    await commit(path);
    expect((await deeds()).map(({ did }) => did)).toEqual(['upload-committed']);
  });

  it('does not grow a second time when the request comes again after the list has forgotten it', async () => {
    const { world, room, employerId, send, commit, work } = await desk();
    const { path, id } = await send(roster(ann));
    await commit(path);
    await work();
    const employer = await room.load(employerId);
    const stored = world.employers.items.get(employerId);
    if (stored === undefined) throw new Error('Acme is gone.');
    world.employers.items.set(employerId, { ...stored, employer: { ...employer, audit: [] } });
    const upload = await world.uploads.load(id);
    if (upload === undefined) throw new Error('The upload is gone.');
    await noteUpload(world, 'operator', 'upload-committed', upload, upload);
    expect((await room.load(employerId)).audit).toEqual([]);
  });

  it('names a program by its key, and by the first letters of the key’s id once it is revoked', async () => {
    const { world, room, employerId, hr, send, read } = await desk();
    const page = await (await hr.press('/employer/keys', { name: 'Payroll', scopes: 'uploads:write' })).text();
    const key = /Authorization: Bearer (\w+)/.exec(page)?.[1] ?? '';
    const { id } = await send(roster(ann));
    const authorization = `Bearer ${key}`;
    for (let times = 0; times < 2; times += 1) {
      expect((await room.send('POST', `/api/v1/uploads/${id}/commit`, undefined, { authorization })).status).toBe(202);
    }
    const shortId = (await room.load(employerId)).keys.at(-1)?.id.slice(0, 16) ?? '';
    const { audit } = await room.load(employerId);
    expect(audit.filter(({ to }) => to === id)).toEqual([
      { at: world.clock.now(), by: `key-${shortId}`, did: 'upload-committed', to: id },
    ]);
    expect(await read('/employer/audit')).toContain('a program, by the key “Payroll”');
    await hr.press(`/employer/keys/${shortId}/revoke`);
    expect(await read('/employer/audit')).toContain(`a program, by the key “${shortId}”`);
  });

  it('is read by a program newest first, as it stands', async () => {
    const { room, hr, employerId, member } = await desk();
    const page = await (await hr.press('/employer/keys', { name: 'Watch', scopes: 'account:read' })).text();
    const authorization = `Bearer ${/Authorization: Bearer (\w+)/.exec(page)?.[1]}`;
    const answer = JSON.parse(await (await room.get('/api/v1/audit', { authorization })).text());
    const keys = (await room.load(employerId)).keys;
    expect(answer.entries[0]).toEqual({
      at: new Date(at('2026-11-23T10:00:00+09:00')).toISOString(),
      by: await member(),
      did: 'key-made',
      to: keys.at(-1)?.id.slice(0, 16),
    });
    const members = JSON.parse(await (await room.get('/api/v1/members', { authorization })).text());
    expect(members.members).toMatchObject([{ email: 'hr@acme.example', role: 'admin', letters: 'reachable' }]);
    expect((await room.get('/api/v1/people', { authorization })).status).toBe(403);
  });

  it('has nothing of what another employer’s program tried', async () => {
    const { room, employerId, send } = await desk();
    const { id } = await send(roster(ann));
    const { apiKey } = await room.add('Borealis KK', 'bo@borealis.example');
    expect(
      (await room.send('POST', `/api/v1/uploads/${id}/commit`, undefined, { authorization: `Bearer ${apiKey}` }))
        .status,
    ).toBe(404);
    expect((await room.load(employerId)).audit.some(({ to }) => to === id)).toBe(false);
  });
});
