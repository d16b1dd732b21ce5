import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { withNextLetter } from '../../../../functions/next-letter';
import type { LinkSubject } from '../../../../functions/ports/links';
import { instant } from '../../../../shared/calendar/day';
import type { EmployerId, RegistrationId } from '../../../../shared/registrations/registration';
import { anAddress, aRegistration, aTraveller, aTrip } from '../../../support/builders';
import { openEmployerRoom, signedIn } from './employer-room';

const hr = 'hr@acme.example';

/** Acme with Ann, who is registered, and its admin, who has made an address. */
async function acme() {
  const room = openEmployerRoom();
  const { world } = room;
  const { employerId, signInUrl, apiKey } = await room.add('Acme KK', hr);
  const admin = await signedIn(room, signInUrl);
  const register = async (id: string, employeeId: string, name: string, employer: EmployerId = employerId) =>
    world.registrations.save(
      withNextLetter(
        aRegistration({
          id: id as RegistrationId,
          state: 'told',
          contact: { ...aRegistration().contact, name, email: anAddress(`${id}@example.com`) },
          origin: { by: 'employer', employerId: employer, employerName: 'Acme KK', employeeId },
        }),
        world.clock.now(),
      ),
    );
  await register('ann', 'E1', 'Ann');
  const addressOn = async (browser = admin) => {
    const page = await (await browser.get('/employer/calendar')).text();
    return /<code>https:\/\/kaeru\.test(\/employer\/feed\/[^<]+\.ics)<\/code>/.exec(page)?.[1] ?? '';
  };
  const make = () => admin.press('/employer/calendar');
  return { room, world, employerId, apiKey, admin, register, addressOn, make };
}

const summaries = (text: string): readonly string[] =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('summary')));

describe('the page of a member’s calendar', () => {
  it('has no address until one is made, and then shows it with how to subscribe', async () => {
    const { admin, make } = await acme();
    const before = await (await admin.get('/employer/calendar')).text();
    expect(before).toContain('You have no address yet');
    expect(before).not.toContain('/employer/feed/');
    expect(before).not.toContain('Make a new address');
    const pressed = await make();
    expect(pressed.headers.get('location')).toBe('/employer/calendar?lang=en&done=made');
    const page = await (await admin.get('/employer/calendar?done=made')).text();
    for (const words of [
      'Your address is ready',
      'Whoever has this address sees names and dates',
      'Make a new address',
    ]) {
      expect(page).toContain(words);
    }
    for (const program of ['Outlook', 'Google Calendar', 'Apple Calendar']) expect(page).toContain(program);
    expect(page).toContain('href="webcal://kaeru.test/employer/feed/');
    expect(await (await admin.get('/employer?lang=en')).text()).toContain('/employer/calendar?lang=en');
  });

  it('speaks Japanese', async () => {
    const { admin, make } = await acme();
    await make();
    const page = await (await admin.get('/employer/calendar?lang=ja')).text();
    for (const words of ['氏名と日付を見ることができます', '新しいアドレスを作る', 'Google カレンダー']) {
      expect(page).toContain(words);
    }
  });

  it('notes in the list of who did what that an address was made', async () => {
    const { admin, make, room, employerId } = await acme();
    await make();
    expect((await room.load(employerId)).audit.at(-1)).toMatchObject({ did: 'feed-made' });
    expect(await (await admin.get('/employer/audit')).text()).toContain('made an address for their calendar');
  });

  it('changes nothing when it is only opened, and nothing for who is not signed in', async () => {
    const { admin, room, employerId } = await acme();
    const before = await room.load(employerId);
    await admin.get('/employer/calendar');
    expect((await room.get('/employer/calendar')).status).toBe(303);
    expect((await room.press('/employer/calendar')).status).toBe(401);
    expect(await room.load(employerId)).toEqual(before);
  });
});

describe('the address', () => {
  it('opens the calendar without a session, in the member’s language', async () => {
    const { room, make, addressOn, employerId } = await acme();
    await make();
    const address = await addressOn();
    const answer = await room.get(address, { 'accept-language': 'ja' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=PUBLISH');
    const text = await answer.text();
    expect(summaries(text)).toContain('Ann – Last day to be back in Japan');
    expect(text.replaceAll('\r\n ', '')).toContain('https://kaeru.test/employer/people/E1');
    // What opens the account or the person's own page is not in it, nor is the address itself.
    expect(text).not.toMatch(/feed|sign-in|\/r\/|example\.com/);
    expect(text).not.toContain(employerId);
  });

  it('follows what happens to the people', async () => {
    const { room, world, make, addressOn } = await acme();
    await make();
    const read = async () => (await room.get(await addressOn())).text();
    const stored = await world.registrations.load('ann' as RegistrationId);
    if (stored === undefined) throw new Error('Ann is gone.');
    const back = {
      ...stored.registration,
      travellers: [
        aTraveller({ trip: aTrip({ departs: '2026-11-01', returns: '2026-12-01', returned: '2026-11-22' }) }),
      ],
    };
    await world.registrations.save(withNextLetter(back, world.clock.now()));
    expect(await read()).toContain('STATUS:CANCELLED');
    await world.registrations.remove('ann' as RegistrationId, 2);
    expect(summaries(await read())).toEqual([]);
  });

  it('answers 304 as long as nothing changed, to whoever has the copy', async () => {
    const { room, make, addressOn, register } = await acme();
    await make();
    const address = await addressOn();
    const first = await room.get(address);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"\w+"$/);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await room.get(address, { 'if-none-match': `W/"other", ${tag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await register('bob', 'E2', 'Bob');
    expect((await room.get(address, { 'if-none-match': tag })).status).toBe(200);
  });

  it('closes when the member makes another', async () => {
    const { room, make, addressOn } = await acme();
    await make();
    const old = await addressOn();
    await make();
    const young = await addressOn();
    expect(young).not.toBe(old);
    expect((await room.get(young)).status).toBe(200);
    const refused = await room.get(old);
    expect(refused.status).toBe(404);
    expect(refused.headers.get('cache-control')).toBe('no-store');
    expect(await refused.text()).not.toMatch(/Ann|Acme/);
  });

  it('closes when the member is removed, and another’s stays open', async () => {
    const { room, admin, addressOn, make, employerId } = await acme();
    await make();
    await admin.press('/employer/members', { email: 'sam@acme.example', role: 'member', language: 'ja' });
    await room.press('/employer/sign-in', { email: 'sam@acme.example' });
    await room.post(employerId);
    const sam = await signedIn(room, room.linksTo('sam@acme.example').at(-1) ?? '');
    await sam.press('/employer/calendar');
    const ofSam = await addressOn(sam);
    expect(summaries(await (await room.get(ofSam)).text())).toContain('【Ann】日本に戻る最終日');
    const member = (await room.load(employerId)).members.find(({ email }) => email === 'sam@acme.example');
    await admin.press(`/employer/members/${member?.id}/remove`);
    expect((await room.get(ofSam)).status).toBe(404);
    expect((await room.get(await addressOn())).status).toBe(200);
  });

  it('is opened by nothing else that we sign, and opens nothing else', async () => {
    const { room, world, make, addressOn, employerId } = await acme();
    await make();
    const member = (await room.load(employerId)).members[0];
    const subject = `${employerId}.${member?.id}.1` as LinkSubject;
    for (const purpose of ['session', 'sign-in', 'member-stop', 'feed', 'own-page'] as const) {
      const token = await world.links.sign(purpose, subject, instant(world.clock.now() + 60_000));
      expect((await room.get(`/employer/feed/${token}.ics`)).status, purpose).toBe(404);
    }
    const token = (await addressOn()).slice('/employer/feed/'.length, -'.ics'.length);
    expect((await room.get(`/employer/stop/${token}`)).status).toBe(404);
    expect((await room.get('/employer/members', { cookie: `__Host-session=${token}` })).status).toBe(303);
    for (const path of ['/employer/feed/forged.ics', '/employer/feed/.ics', `/employer/feed/${token}`]) {
      expect((await room.get(path)).status, path).toBe(404);
    }
  });
});

describe('a program', () => {
  it('reads the same calendar with its key, where the key may read people', async () => {
    const { room, apiKey, make, addressOn } = await acme();
    await make();
    const answer = await room.get('/api/v1/people.ics', { authorization: `Bearer ${apiKey}` });
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=PUBLISH');
    expect(await answer.text()).toBe(await (await room.get(await addressOn())).text());
    expect((await room.get('/api/v1/people.ics')).status).toBe(401);
  });
});
