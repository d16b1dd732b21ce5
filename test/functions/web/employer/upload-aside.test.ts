import { describe, expect, it } from 'vitest';
import { ann, bob, roster } from '../../import/employer-world';
import { openDesk } from './upload-desk';

describe('people whom a file does not name', () => {
  it('are listed before and after the commit, with what may be decided about each; nothing happens by itself', async () => {
    const { world, hr, send, work, read, commit } = await openDesk();
    await commit((await send(roster(ann, bob))).path);
    await work();
    const before = structuredClone([...world.registrations.items]);
    const { path } = await send(roster(ann.replace('2027-01-10', '2027-02-10')));
    for (const step of ['planned', 'committed']) {
      const html = await (await hr.get(path)).text();
      expect([step, html]).toEqual([step, expect.stringContaining('href="/employer/people/E2?lang=en"')]);
      expect(html).toContain('<form method="post" action="/employer/people/E2/offer?lang=en">');
      const page = await read(path);
      expect(page).toContain('1 person not in this file');
      expect(page).toContain('Nothing happens to them because of that: they stay registered and keep their reminders.');
      expect(page).toContain('Bob E2 Has left us Yes, Bob has left us: write to them');
      if (step === 'planned') {
        await commit(path);
        await work();
      }
    }
    const [, bobBefore] = before;
    expect([...world.registrations.items]).toContainEqual(bobBefore);
  });

  it('come a hundred at a time, in the order of their ids', async () => {
    const { hr, send, work, commit } = await openDesk();
    const rows = Array.from({ length: 130 }, (_, n) => `${n + 1},Ann,ann${n}@example.com,Student,,,,`);
    await commit((await send(roster(...rows))).path);
    await work();
    const { path } = await send(roster(ann));
    const first = await (await hr.get(path)).text();
    const ids = (page: string) => [...page.matchAll(/people\/(\d+)\/offer/g)].map(([, id]) => Number(id));
    expect(ids(first)).toEqual(Array.from({ length: 100 }, (_, n) => n + 1));
    const more = /href="([^"]*missing=[^"]*)#missing"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(ids(await (await hr.get(more)).text())).toEqual(Array.from({ length: 30 }, (_, n) => n + 101));
  });

  it('whose id holds any character have an address all the same', async () => {
    const { hr, send, work, commit } = await openDesk();
    await commit((await send(roster('営業/7?#,Ann,ann@example.com,Student,,,,'))).path);
    await work();
    const { path } = await send(roster(bob));
    expect(await (await hr.get(path)).text()).toContain(`/employer/people/${encodeURIComponent('営業/7?#')}/offer`);
  });
});

describe('people in a file who want none of its letters', () => {
  it('who keep their registration themself are named by what the file says, and lead nowhere', async () => {
    const { world, hr, send, work, read, commit } = await openDesk();
    await commit((await send(roster(ann))).path);
    await work();
    for (const stored of world.registrations.items.values()) {
      Object.assign(stored, { registration: { ...stored.registration, origin: { by: 'self' } } });
    }
    const { path } = await send(roster(ann.replace('Ann', 'Ann of the file')));
    expect(await read(path)).toContain('Ann of the file E1 · Row 2 has left you and keeps the reminders as their own');
    expect(await (await hr.get(path)).text()).not.toContain('/employer/people/E1');
  });

  it('who objected are listed with what that means, and nobody may write to them from here', async () => {
    const { world, hr, send, work, read, commit } = await openDesk();
    await commit((await send(roster(ann, bob))).path);
    await work();
    for (const stored of world.registrations.items.values()) {
      const { registration } = stored;
      if (registration.contact.name === 'Bob')
        Object.assign(stored, { registration: { ...registration, state: 'stopped' } });
    }
    const { path } = await send(roster(ann, bob));
    const page = await read(path);
    expect(page).toContain('1 person we leave alone');
    expect(page).toContain('Bob E2 · Row 3 asked not to get our letters');
    expect(await (await hr.get(path)).text()).not.toContain('/offer');
    expect(await (await hr.get(`${path}?lang=ja`)).text()).toContain('対象外の方：1人');
  });
});
