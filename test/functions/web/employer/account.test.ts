import { describe, expect, it } from 'vitest';
import { withNextLetter } from '../../../../functions/next-letter';
import type { LinkSubject } from '../../../../functions/ports/links';
import { eraseEmployer } from '../../../../functions/web/employer/erase-employer';
import { instant } from '../../../../shared/calendar/day';
import type { EmployerId, RegistrationId } from '../../../../shared/registrations/registration';
import { anAddress, aRegistration } from '../../../support/builders';
import { openEmployerRoom, signedIn } from './employer-room';

const hr = 'hr@acme.example';
const sam = 'sam@acme.example';

/** Acme with its admin signed in. */
async function acme() {
  const room = openEmployerRoom();
  const { employerId, signInUrl, apiKey } = await room.add('Acme KK', hr);
  const admin = await signedIn(room, signInUrl);
  const memberAt = async (email: string) => {
    const member = (await room.load(employerId)).members.find((one) => one.email === email);
    if (member === undefined) throw new Error(`${email} is no member.`);
    return member;
  };
  const invite = (email: string, role = 'member') => admin.press('/employer/members', { email, role, language: 'en' });
  /** Signs somebody in by the link that is mailed to them. */
  const signIn = async (email: string) => {
    await room.press('/employer/sign-in', { email });
    await room.post(employerId);
    return signedIn(room, room.linksTo(email).at(-1) ?? '');
  };
  return { room, employerId, apiKey, admin, memberAt, invite, signIn };
}

describe('members', () => {
  it('are invited by a letter that says how to sign in, and then sign in', async () => {
    const { room, employerId, admin, invite, signIn } = await acme();
    const answer = await invite(sam);
    expect(answer.headers.get('location')).toBe('/employer/members?lang=en&done=invited');
    await room.post(employerId);
    expect(room.world.postbox.sent.at(-1)).toMatchObject({ to: sam, subject: expect.stringContaining('Acme KK') });
    const browser = await signIn(sam);
    expect(await (await browser.get('/employer')).text()).toContain(`Signed in as ${sam}`);
    expect(await (await admin.get('/employer/members')).text()).toContain(sam);
  });

  it('an invitation says at its field what is wrong, and keeps what was typed', async () => {
    const { admin } = await acme();
    for (const [email, words] of [
      ['', 'This is needed'],
      ['nobody', 'Enter an e-mail address'],
      ['HR@acme.example', 'a member already'],
    ] as const) {
      const answer = await admin.press('/employer/members', { email, role: 'member', language: 'en' });
      expect([answer.status, email]).toEqual([422, email]);
      const page = await answer.text();
      expect(page).toContain(words);
      expect(page).toContain(`value="${email}"`);
    }
    const noRole = await admin.press('/employer/members', { email: sam, role: 'owner', language: 'en' });
    expect(await noRole.text()).toContain('Choose one of the values');
  });

  it('are at most twenty', async () => {
    const { invite, room, employerId } = await acme();
    for (let number = 1; number < 20; number += 1) await invite(`m${number}@acme.example`);
    const answer = await invite('one.more@acme.example');
    expect(await answer.text()).toContain('at most 20 members');
    expect((await room.load(employerId)).members).toHaveLength(20);
    expect(await room.world.employers.byMember(anAddress('one.more@acme.example'))).toEqual([]);
  });

  it('an admin changes a role, and removes somebody, who is out at once', async () => {
    const { room, employerId, admin, memberAt, invite, signIn } = await acme();
    await invite(sam);
    const { id } = await memberAt(sam);
    await admin.press(`/employer/members/${id}/role`, { role: 'admin' });
    expect((await memberAt(sam)).role).toBe('admin');
    const browser = await signIn(sam);
    await admin.press(`/employer/members/${id}/remove`);
    expect((await room.load(employerId)).members.map(({ email }) => email)).toEqual([hr]);
    expect((await browser.get('/employer/members')).status).toBe(303);
    const letters = room.linksTo(sam).length;
    await room.press('/employer/sign-in', { email: sam });
    await room.post(employerId);
    expect(room.linksTo(sam)).toHaveLength(letters);
  });

  it('the last admin can neither step down nor be removed', async () => {
    const { room, employerId, admin, memberAt, invite } = await acme();
    await invite(sam);
    const { id } = await memberAt(hr);
    for (const [path, fields] of [
      ['role', { role: 'member' }],
      ['remove', {}],
    ] as const) {
      const answer = await admin.press(`/employer/members/${id}/${path}`, fields);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('This is the last admin');
    }
    expect((await room.load(employerId)).members[0]).toMatchObject({ email: hr, role: 'admin' });
    await admin.press(`/employer/members/${(await memberAt(sam)).id}/role`, { role: 'admin' });
    expect((await admin.press(`/employer/members/${id}/remove`)).status).toBe(303);
  });

  it('of two admins who remove each other at the same moment one stays', async () => {
    const { room, employerId, admin, memberAt, invite, signIn } = await acme();
    await invite(sam, 'admin');
    const other = await signIn(sam);
    const [first, second] = [await memberAt(hr), await memberAt(sam)];
    await Promise.all([
      admin.press(`/employer/members/${second.id}/remove`),
      other.press(`/employer/members/${first.id}/remove`),
    ]);
    const { members } = await room.load(employerId);
    expect(members.map(({ role }) => role)).toEqual(['admin']);
  });
});

describe('a member who is no admin', () => {
  it('sees members, keys and who did what, and changes nothing', async () => {
    const { room, employerId, invite, signIn, memberAt } = await acme();
    await invite(sam);
    const browser = await signIn(sam);
    for (const path of ['/employer', '/employer/members', '/employer/keys', '/employer/audit']) {
      const answer = await browser.get(path);
      expect([answer.status, path]).toEqual([200, path]);
      expect(await answer.text()).not.toMatch(/Invite somebody|Make the key|>Revoke/);
    }
    const before = await room.load(employerId);
    const { id } = await memberAt(hr);
    const refused = [
      await browser.press('/employer/members', { email: 'x@acme.example', role: 'admin', language: 'en' }),
      await browser.get(`/employer/members/${id}`),
      await browser.press(`/employer/members/${id}/role`, { role: 'member' }),
      await browser.press(`/employer/members/${id}/remove`),
      await browser.press('/employer/keys', { name: 'x', scopes: 'people:read' }),
      await browser.press(`/employer/keys/${before.keys[0]?.id.slice(0, 16)}/revoke`),
      await browser.get('/employer/leave'),
      await browser.get('/employer/leave/account.json'),
      await browser.get('/employer/leave/people.csv'),
      await browser.get('/employer/leave/people-1.json'),
      await browser.press('/employer/leave', { name: 'Acme KK' }),
    ];
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403));
    expect(await room.load(employerId)).toEqual(before);
  });
});

describe('API keys', () => {
  const keyIn = (page: string): string => /Authorization: Bearer (\w+)/.exec(page)?.[1] ?? '';

  it('are shown once, and open what they were made for and nothing else', async () => {
    const { room, employerId, admin } = await acme();
    const page = await (await admin.press('/employer/keys', { name: 'Payroll', scopes: 'uploads:read' })).text();
    const key = keyIn(page);
    expect(key).not.toBe('');
    expect(await (await admin.get('/employer/keys')).text()).not.toContain(key);
    expect(JSON.stringify(await room.load(employerId))).not.toContain(key);
    const authorization = `Bearer ${key}`;
    expect((await room.get('/api/v1/uploads/none', { authorization })).status).toBe(404);
    const refused = await room.send('POST', '/api/v1/uploads', { filename: 'a.csv' }, { authorization });
    expect(refused.status).toBe(403);
    expect(JSON.parse(await refused.text())).toMatchObject({ code: 'api-key-not-allowed', scope: 'uploads:write' });
    const people = await room.get('/api/v1/people', { authorization });
    expect(JSON.parse(await people.text())).toMatchObject({ code: 'api-key-not-allowed', scope: 'people:read' });
  });

  it('revoked, open nothing any more', async () => {
    const { room, employerId, apiKey, admin } = await acme();
    const ask = () => room.get('/api/v1/uploads/none', { authorization: `Bearer ${apiKey}` });
    expect((await ask()).status).toBe(404);
    const { keys } = await room.load(employerId);
    await admin.press(`/employer/keys/${keys[0]?.id.slice(0, 16)}/revoke`);
    expect((await ask()).status).toBe(401);
    expect((await room.load(employerId)).keys).toEqual([]);
  });

  it('tell the day they were last used, written once a day', async () => {
    const { room, employerId, apiKey, admin } = await acme();
    expect(await (await admin.get('/employer/keys')).text()).toContain('never');
    const ask = () => room.get('/api/v1/uploads/none', { authorization: `Bearer ${apiKey}` });
    await ask();
    const { version } = await room.load(employerId);
    await ask();
    expect((await room.load(employerId)).version).toBe(version);
    expect(await (await admin.get('/employer/keys')).text()).toContain('23 November 2026');
  });

  it('need a name and something they may do, said at the fields', async () => {
    const { admin } = await acme();
    const answer = await admin.press('/employer/keys', { name: ' ' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('This is needed');
    expect(page).toContain('Tick at least one thing');
  });

  it('sign nobody in to the pages', async () => {
    const { room, apiKey } = await acme();
    const answer = await room.get('/employer/members', { authorization: `Bearer ${apiKey}` });
    expect(answer.status).toBe(303);
  });
});

describe('who did what', () => {
  it('is told newest first, with ids alone in the store', async () => {
    const { room, employerId, admin, invite, memberAt } = await acme();
    await invite(sam);
    await admin.press(`/employer/members/${(await memberAt(sam)).id}/remove`);
    const { audit } = await room.load(employerId);
    expect(audit.map(({ did }) => did)).toEqual(['employer-added', 'signed-in', 'member-invited', 'member-removed']);
    expect(JSON.stringify(audit)).not.toContain('@');
    const page = await (await admin.get('/employer/audit')).text();
    const places = ['removed a member', 'invited a member', 'signed in', 'set up the account'].map((deed) =>
      page.indexOf(deed),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(page).toContain('a former member');
  });

  it('stays bounded', async () => {
    const { room, employerId, admin, memberAt, invite } = await acme();
    await invite(sam);
    const { id } = await memberAt(sam);
    for (let times = 0; times < 40; times += 1) {
      for (const role of ['admin', 'member']) await admin.press(`/employer/members/${id}/role`, { role });
    }
    expect((await room.load(employerId)).audit).toHaveLength(50);
  });
});

describe('leaving', () => {
  const employee = (employerId: EmployerId, number: number, employerName = 'Acme KK') =>
    aRegistration({
      id: `${employerId}p${number}` as RegistrationId,
      state: 'told',
      contact: { ...aRegistration().contact, email: anAddress(`p${number}@example.com`), name: `Person ${number}` },
      origin: { by: 'employer', employerId, employerName, employeeId: `E${number}` },
    });

  async function withPeople() {
    const here = await acme();
    const { world } = here.room;
    const other = await here.room.add('Borealis KK', 'bo@borealis.example');
    const people = [1, 2, 3].map((number) => employee(here.employerId, number));
    const others = [employee(other.employerId, 9, 'Borealis KK')];
    for (const one of [...people, ...others, aRegistration()]) {
      await world.registrations.save(withNextLetter(one, world.clock.now()));
    }
    return { ...here, other, people, others };
  }

  it('gives out everything the company has with us, and nothing of another', async () => {
    const { admin, room, employerId } = await withPeople();
    const page = await (await admin.get('/employer/leave')).text();
    const files = ['people.csv', 'people-1.json', 'account.json'];
    for (const file of files) expect(page).toContain(`/employer/leave/${file}`);
    const [csv, people, account] = await Promise.all(
      files.map(async (file) => (await admin.get(`/employer/leave/${file}`)).text()),
    );
    for (const number of [1, 2, 3]) {
      expect(csv).toContain(`E${number}`);
      expect(people).toContain(`p${number}@example.com`);
    }
    expect(JSON.parse(account ?? '')).toMatchObject({ name: 'Acme KK', members: [{ email: hr, role: 'admin' }] });
    for (const file of [csv, people, account]) expect(file).not.toMatch(/p9@|E9|Borealis|borealis|mai@example/);
    expect((await admin.get('/employer/leave/people-2.json')).status).toBe(404);
    expect((await room.load(employerId)).audit.filter(({ did }) => did === 'data-downloaded')).toHaveLength(3);
  });

  it('erases nothing where the name is not typed as it stands', async () => {
    const { admin, room } = await withPeople();
    const before = room.remembered();
    for (const name of ['', 'Acme', 'Borealis KK']) {
      const answer = await admin.press('/employer/leave', { name });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('Nothing was erased');
    }
    expect(room.remembered()).toEqual(before);
  });

  it('erases everything of the company, and nothing of another', async () => {
    const { admin, room, employerId, apiKey, people, others, other } = await withPeople();
    const answer = await admin.press('/employer/leave', { name: ' ａｃｍｅ　KK' });
    expect(await answer.text()).toContain('Everything is erased');
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-session=;/);
    for (const { id } of people) expect(await room.world.registrations.load(id)).toBeUndefined();
    const kept = JSON.stringify(people.map(({ id }) => room.world.registrations.items.get(id)));
    expect(kept).not.toMatch(/Person|residence"|returns/);
    for (const { id } of people) expect(room.world.registrations.items.get(id)?.next).toBeUndefined();
    expect(await room.world.employers.load(employerId)).toBeUndefined();
    expect(await room.world.employers.byMember(anAddress(hr))).toEqual([]);
    expect((await room.get('/api/v1/people', { authorization: `Bearer ${apiKey}` })).status).toBe(401);
    expect((await admin.get('/employer/members')).status).toBe(303);

    const stateOf = async (id: RegistrationId) => (await room.world.registrations.load(id))?.registration.state;
    for (const { id } of others) expect(await stateOf(id)).toBe('told');
    expect(await stateOf(aRegistration().id)).toBe('active');
    expect((await room.load(other.employerId)).name).toBe('Borealis KK');
  });
});

describe('erasing more people than one press has time for', () => {
  it('says that it is not finished, notes who began, and the next press goes on', async () => {
    const { room, employerId, memberAt } = await acme();
    const { world } = room;
    for (let number = 0; number < 60; number += 1) {
      const person = aRegistration({
        id: `person${number}` as RegistrationId,
        origin: { by: 'employer', employerId, employerName: 'Acme KK', employeeId: `E${number}` },
      });
      await world.registrations.save(withNextLetter(person, world.clock.now()));
    }
    const actor = { employerId, member: (await memberAt(hr)).id };
    // Every look at the clock takes a second, so twenty seconds are over before the sixtieth person.
    let looks = 0;
    const slow = { ...world, clock: { now: () => instant(world.clock.now() + 1000 * looks++) } };
    expect(await eraseEmployer(slow, actor, 'Acme KK')).toEqual({ outcome: 'unfinished', because: 'many' });
    expect((await room.load(employerId)).audit.at(-1)).toMatchObject({ did: 'people-erased', by: actor.member });
    world.setTime(instant(world.clock.now() + 60_000));
    expect(await eraseEmployer(world, actor, 'Acme KK')).toEqual({ outcome: 'erased' });
    expect(await world.employers.load(employerId)).toBeUndefined();
    for (let number = 0; number < 60; number += 1) {
      expect(await world.registrations.load(`person${number}` as RegistrationId)).toBeUndefined();
    }
  });
});

describe('a member’s own stop', () => {
  it('by GET only asks; by a press, or from the mail program, stops for this member alone', async () => {
    for (const oneClick of [false, true]) {
      const { room, employerId, memberAt, invite } = await acme();
      await invite(sam);
      const { id } = await memberAt(sam);
      const path = `/employer/stop/${await room.world.links.sign('member-stop', `${employerId}.${id}.0` as LinkSubject)}`;
      expect((await room.get(path)).status).toBe(200);
      expect((await memberAt(sam)).reach).toBe('reachable');
      const answer = oneClick
        ? await room.press(path, { 'List-Unsubscribe': 'One-Click' }, { origin: 'https://mail.example' })
        : await room.press(path);
      expect(answer.status).toBe(200);
      expect((await memberAt(sam)).reach).toBe('stopped');
      expect((await memberAt(hr)).reach).toBe('reachable');
      expect((await room.press('/employer/stop/forged')).status).toBe(404);
    }
  });
});

describe('another employer’s session', () => {
  it('finds nothing of ours on any page, and changes nothing there', async () => {
    const { room, employerId, invite, memberAt } = await acme();
    await invite(sam);
    const other = await room.add('Borealis KK', 'bo@borealis.example');
    const browser = await signedIn(room, other.signInUrl);
    const before = await room.load(employerId);
    const { id } = await memberAt(sam);
    const key = before.keys[0]?.id.slice(0, 16);
    for (const path of ['', '/members', `/members/${id}`, '/keys', '/audit', '/leave', '/leave/account.json']) {
      const page = await (await browser.get(`/employer${path}`)).text();
      expect(page, path).not.toMatch(/acme/i);
    }
    await browser.press(`/employer/members/${id}/role`, { role: 'admin' });
    await browser.press(`/employer/members/${id}/remove`);
    await browser.press(`/employer/keys/${key}/revoke`);
    await browser.press('/employer/leave', { name: 'Acme KK' });
    expect(await room.load(employerId)).toEqual(before);
  });
});

describe('whoever is not signed in', () => {
  it('is led to the sign-in by reading, and told that nothing was changed by pressing', async () => {
    const room = openEmployerRoom();
    await room.add('Acme KK', hr);
    for (const path of ['/members', '/members/m1', '/keys', '/audit', '/leave', '/leave/account.json']) {
      const answer = await room.get(`/employer${path}`);
      expect([answer.status, answer.headers.get('location')], path).toEqual([303, '/employer?lang=en']);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    for (const path of ['/members', '/members/m1/role', '/members/m1/remove', '/keys', '/keys/k1/revoke', '/leave']) {
      const answer = await room.press(`/employer${path}`);
      expect([answer.status, path]).toEqual([401, path]);
      expect(await answer.text()).toContain('Please sign in again');
    }
  });
});
