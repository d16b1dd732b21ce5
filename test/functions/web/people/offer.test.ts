import { describe, expect, it } from 'vitest';
import { changeEmployer } from '../../../../functions/change-employer';
import { addEmployer } from '../../../../functions/commands/add-employer';
import { sessionSubject } from '../../../../functions/member-links';
import { withNextLetter } from '../../../../functions/next-letter';
import { linkSubject } from '../../../../functions/open-link';
import { remind } from '../../../../functions/remind/remind';
import { webApp } from '../../../../functions/web/app';
import { exportPeople } from '../../../../functions/web/employer/export-data';
import { readTeamCalendar } from '../../../../functions/web/employer/read-team-calendar';
import { offerOperations } from '../../../../functions/web/openapi/offer-operations';
import { stop } from '../../../../functions/web/stop';
import { emailForm } from '../../../../shared/registrations/contact-form';
import { at } from '../../../support/world';
import { ann, bob, employerWorld, roster } from '../../import/employer-world';

const publicUrl = 'https://kaeru.test';

/** Acme with Ann and Bob, by its program and by its member; Ann's letters and her own page. Monday 2026-11-23 in Japan. */
async function acme(...rows: readonly string[]) {
  const employer = await employerWorld();
  const { world, employerId, apiKey } = employer;
  const upload = await employer.commit((await employer.plan(roster(...(rows.length === 0 ? [ann, bob] : rows)))).id);
  const app = webApp(world);
  const knock = (path: string, init: RequestInit = {}) => Promise.resolve(app.request(`${publicUrl}${path}`, init));
  const byKey = (method: string, path: string, key = apiKey) =>
    knock(`/api/v1${path}`, { method, headers: { authorization: `Bearer ${key}` } });
  const offer = (employeeId = 'E1', key = apiKey) =>
    byKey('POST', `/people/${encodeURIComponent(employeeId)}/offer`, key);
  const listed = async () =>
    (await (await byKey('GET', '/people')).json()).people.map(({ employeeId }: { employeeId: string }) => employeeId);
  const press = async (button: string, employeeId = 'E1') => {
    const token = await world.links.sign('own-page', linkSubject(await employer.person(employeeId)));
    return knock(`/r/${token}/${button}`, {
      method: 'POST',
      body: new URLSearchParams(),
      headers: { origin: publicUrl },
    });
  };
  /** Lets the letters somebody is owed go out; answers the kinds of all that were sent to them. */
  const post = async (employeeId = 'E1') => {
    await remind(world, { publicUrl }, employer.idOf(employeeId));
    return world.postbox.sent
      .filter(({ tags }) => tags.registration === employer.idOf(employeeId))
      .map(({ tags }) => tags.letter?.split('_')[0]);
  };
  const account = await world.employers.load(employerId);
  const member = account?.members[0];
  if (member === undefined || account === undefined) throw new Error('Acme has no member.');
  const now = world.clock.now();
  const cookie = `__Host-session=${await world.links.sign('session', sessionSubject(account, member, { began: now, seen: now }))}`;
  const pressAsMember = (path: string, headers: Record<string, string> = { origin: publicUrl }) =>
    knock(`/employer/people/${path}`, {
      method: 'POST',
      body: new URLSearchParams(),
      headers: { cookie, ...headers },
    });
  const audit = async () => (await world.employers.load(employerId))?.audit.map(({ by, did, to }) => [by, did, to]);
  return { ...employer, upload, knock, byKey, offer, listed, press, post, audit, account, member, pressAsMember };
}

describe('an employer says that somebody has left', () => {
  it('offers the registration to the person by one letter, and notes who did it', async () => {
    const { world, offer, post, person, audit } = await acme();
    expect(await post()).toEqual(['told']);
    const answer = await offer();
    expect(answer.status).toBe(202);
    const body = await answer.json();
    expect(offerOperations[0]?.answer.body?.safeParse(body).error).toBeUndefined();
    expect(await person('E1')).toMatchObject({ state: 'told', offeredAt: world.clock.now() });
    expect(await post()).toEqual(['told', 'offered']);
    const letter = world.postbox.sent.at(-1);
    expect(letter?.subject).toContain('Acme KK');
    expect(letter?.text).toMatch(/https:\/\/kaeru\.test\/r\/\S+\/keep\n/);
    expect((await audit())?.at(-1)).toEqual([expect.stringMatching(/^key-/), 'person-offered', undefined]);
  });

  it('is heard once in a week, however often it is said', async () => {
    const { world, offer, post, audit } = await acme();
    await offer();
    world.setTime(at('2026-11-30T09:59:00+09:00'));
    expect((await offer()).status).toBe(202);
    expect((await post()).filter((kind) => kind === 'offered')).toHaveLength(1);
    expect((await audit())?.filter(([, did]) => did === 'person-offered')).toHaveLength(1);
    world.setTime(at('2026-11-30T10:00:00+09:00'));
    await offer();
    expect((await post()).filter((kind) => kind === 'offered')).toHaveLength(2);
  });

  it('changes nothing else: the list shows them as leaving, the plan of reminders is the same', async () => {
    const { byKey, offer, post } = await acme();
    await post();
    const annOf = async () => {
      const { people } = await (await byKey('GET', '/people')).json();
      return people.find(({ employeeId }: { employeeId: string }) => employeeId === 'E1');
    };
    const before = await annOf();
    await offer();
    expect(await annOf()).toEqual({ ...before, leaving: true });
  });

  it('stands while the same person is uploaded again', async () => {
    const { plan, commit, offer, person } = await acme();
    await offer();
    await commit((await plan(roster(ann.replace('2028-03-31', '2028-04-30'), bob))).id);
    expect(await person('E1')).toMatchObject({
      offeredAt: expect.any(Number),
      travellers: [{ residence: { stayEnds: '2028-04-30' } }],
    });
  });

  it.each([
    ['nobody of theirs', 'E9', 404, 'person-not-found'],
    ['somebody who objected', 'E1', 409, 'person-objected'],
    ['somebody whom no letter reaches', 'E2', 409, 'person-unreachable'],
  ])('is told plainly that %s cannot be offered anything, and no letter goes', async (_, employeeId, status, code) => {
    const { world, idOf, person, offer } = await acme();
    await stop(world, idOf('E1'));
    await world.registrations.save(
      withNextLetter({ ...(await person('E2')), state: 'unreachable' }, world.clock.now()),
    );
    const before = structuredClone([...world.registrations.items]);
    const answer = await offer(employeeId);
    expect([answer.status, (await answer.json()).code]).toEqual([status, code]);
    expect([...world.registrations.items]).toEqual(before);
  });

  it('is told nothing of another employer’s people', async () => {
    const { world, offer, person } = await acme();
    const email = emailForm.parse('bo@borealis.example');
    const borealis = await addEmployer(world, { name: 'Borealis KK', email, language: 'en' });
    const answer = await offer('E1', borealis.apiKey);
    expect([answer.status, (await answer.json()).code]).toEqual([404, 'person-not-found']);
    expect((await person('E1')).offeredAt).toBeUndefined();
  });

  it('finds a person by an employee_id with any characters', async () => {
    const { offer, person } = await acme(ann.replace('E1', '営業/1 #7'));
    expect((await offer('営業/1 #7')).status).toBe(202);
    expect((await person('営業/1 #7')).offeredAt).toBeDefined();
  });

  it('needs a key that may write', async () => {
    const { world, employerId, apiKey, offer, person } = await acme();
    await changeEmployer(world, employerId, (employer) => ({
      ...employer,
      keys: employer.keys.map((key) => ({ ...key, scopes: ['people:read', 'uploads:write'] })),
    }));
    const answer = await offer('E1', apiKey);
    expect([answer.status, await answer.json()]).toMatchObject([403, { scope: 'people:write' }]);
    expect((await person('E1')).offeredAt).toBeUndefined();
  });
});

describe('a leaver who keeps their reminders', () => {
  it('is no longer among the employer’s people: not in the list, not in the data, not in a file', async () => {
    const { world, employerId, account, offer, press, listed, plan, aside, byKey, person } = await acme();
    await offer();
    await press('keep');
    expect(await person('E1')).toMatchObject({ state: 'active', origin: { by: 'self' } });
    expect(await listed()).toEqual(['E2']);
    expect((await exportPeople(world, { id: employerId }, 1))?.map(({ contact }) => contact.name)).toEqual(['Bob']);
    expect(await (await byKey('GET', '/people.csv')).text()).not.toContain('Ann');
    expect(await readTeamCalendar(world, account, 'en', publicUrl)).not.toMatch(/Ann|E1/);
    const again = await plan(roster(ann.replace('Ann,', 'Somebody,').replace('2028-03-31', '2028-04-30'), bob));
    expect(again.counts).toMatchObject({ create: 0, update: 0, missing: 0 });
    expect(JSON.stringify(aside(again))).not.toMatch(/"Ann"/);
  });

  it('keeps what they have when the employer takes the upload back or writes the file again', async () => {
    const { upload, offer, press, undo, plan, commit, person } = await acme();
    await offer();
    await press('keep');
    const kept = await person('E1');
    await undo(upload.id);
    expect(await person('E1')).toEqual(kept);
    const again = await plan(roster(ann.replace('2028-03-31', '2028-04-30')));
    if (again.parts > 0) await commit(again.id);
    expect(await person('E1')).toEqual(kept);
  });

  it('keeps what they have where they took it over between plan and commit', async () => {
    const { offer, press, plan, commit, person } = await acme();
    const planned = await plan(roster(ann.replace('2028-03-31', '2028-04-30')));
    await offer();
    await press('keep');
    const kept = await person('E1');
    await commit(planned.id);
    expect(await person('E1')).toEqual(kept);
  });

  it('is welcomed once, gets no letter twice, and hears no more of the offer', async () => {
    const { offer, press, post } = await acme();
    await post();
    await offer();
    await press('keep');
    await press('keep');
    expect(await post()).toEqual(['told', 'welcome']);
    expect((await offer()).status).toBe(404);
  });

  it('who stops instead is shown as having objected', async () => {
    const { byKey, offer, press } = await acme();
    await offer();
    await press('stop');
    await press('keep');
    const { people } = await (await byKey('GET', '/people')).json();
    expect(people.find(({ employeeId }: { employeeId: string }) => employeeId === 'E1')).toMatchObject({
      objected: true,
      reachable: false,
    });
  });
});

describe('the button of an employer’s member', () => {
  it('does the same, notes who pressed it, and comes back to the person', async () => {
    const { member, pressAsMember, person, audit } = await acme();
    const answer = await pressAsMember('E1/offer');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/employer/people/E1?done=offered']);
    expect((await person('E1')).offeredAt).toBeDefined();
    expect((await audit())?.at(-1)).toEqual([member.id, 'person-offered', undefined]);
  });

  it('says why it cannot be done, in the language of the page', async () => {
    const { world, idOf, pressAsMember, person } = await acme();
    await stop(world, idOf('E2'));
    const refused = await pressAsMember('E2/offer?lang=en');
    expect([refused.status, await refused.text()]).toEqual([
      409,
      expect.stringContaining('This person wants no letters'),
    ]);
    const unknown = await pressAsMember('E9/offer?lang=ja');
    expect([unknown.status, await unknown.text()]).toEqual([404, expect.stringContaining('登録されていません')]);
    expect((await person('E2')).offeredAt).toBeUndefined();
  });

  it('is not pressed by another website, nor by whoever is not signed in', async () => {
    const { knock, pressAsMember, person } = await acme();
    const stranger = { origin: 'https://elsewhere.test', 'sec-fetch-site': 'cross-site' };
    expect((await pressAsMember('E1/offer', stranger)).status).toBe(403);
    const bare = await knock('/employer/people/E1/offer', { method: 'POST', headers: { origin: publicUrl } });
    expect(bare.status).toBe(401);
    expect((await person('E1')).offeredAt).toBeUndefined();
  });
});
