import { describe, expect, it } from 'vitest';
import type { LinkSubject } from '../../../../functions/ports/links';
import { instant } from '../../../../shared/calendar/day';
import { cookieOf, openEmployerRoom, signedIn } from './employer-room';

const hr = 'hr@acme.example';
const minuteInMs = 60_000;

/** Acme, with a link to sign in on its way to `hr@acme.example`. */
async function asked() {
  const room = openEmployerRoom();
  const { employerId, signInUrl, apiKey } = await room.add('Acme KK', hr);
  await room.press('/employer/sign-in', { email: hr });
  await room.post(employerId);
  const link = room.linksTo(hr).at(-1) ?? '';
  const pass = (minutes: number) => room.world.setTime(instant(room.world.clock.now() + minutes * minuteInMs));
  return { room, employerId, apiKey, link, handedOver: new URL(signInUrl).pathname, pass };
}

describe('asking for a link to sign in', () => {
  it('answers a member and a stranger with the same words, and writes only to the member', async () => {
    const room = openEmployerRoom();
    const { employerId } = await room.add('Acme KK', hr);
    const answers = [];
    for (const email of [hr, 'stranger@example.com']) {
      const answer = await room.press('/employer/sign-in', { email });
      answers.push([answer.status, answer.headers.get('location'), await answer.text()]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.slice(0, 2)).toEqual([303, '/employer/check-your-mail?lang=en']);
    await room.post(employerId);
    expect(room.world.postbox.sent.map(({ to }) => to)).toEqual([hr]);
    expect(await (await room.get('/employer/check-your-mail')).text()).toContain('Check your mail');
  });

  it('says at the field what is wrong with an address, and keeps what was typed', async () => {
    const room = openEmployerRoom();
    for (const [email, words] of [
      ['', 'This is needed'],
      ['nobody', 'Enter an e-mail address such as'],
    ] as const) {
      const answer = await room.press('/employer/sign-in', { email });
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(page).toContain(words);
      expect(page).toContain('aria-invalid="true"');
      expect(page).toContain(`value="${email}"`);
    }
  });

  it('writes at most five times an hour to one address, and again after that', async () => {
    const { room, employerId, pass } = await asked();
    for (let times = 0; times < 8; times += 1) {
      pass(1);
      await room.press('/employer/sign-in', { email: 'HR@acme.example' });
      await room.post(employerId);
    }
    expect(room.linksTo(hr)).toHaveLength(5);
    expect(new Set(room.linksTo(hr)).size).toBe(5);
    pass(60);
    await room.press('/employer/sign-in', { email: hr });
    await room.post(employerId);
    expect(room.linksTo(hr)).toHaveLength(6);
    expect((await room.load(employerId)).ledger).toHaveLength(1);
  });

  it('a member of two companies gets a link for each', async () => {
    const room = openEmployerRoom();
    const employers = [await room.add('Acme KK', hr), await room.add('Borealis KK', hr)];
    await room.press('/employer/sign-in', { email: hr });
    for (const { employerId } of employers) await room.post(employerId);
    expect(room.world.postbox.sent.map(({ subject }) => subject)).toEqual([
      'Your sign-in link for Acme KK (15 minutes)',
      'Your sign-in link for Borealis KK (15 minutes)',
    ]);
  });
});

describe('a link to sign in', () => {
  it('signs in by a press, until two hours after its reader was last seen', async () => {
    const { room, link, pass } = await asked();
    const browser = await signedIn(room, link);
    const page = await (await browser.get('/employer')).text();
    expect(page).toContain('Acme KK');
    expect(page).toContain(`Signed in as ${hr}`);
    pass(2 * 60);
    expect(await (await browser.get('/employer')).text()).toContain('Sign in for your company');
  });

  it('sets a cookie that no script reads, no other website sends, and no other host gets', async () => {
    const { room, link } = await asked();
    const attributes = (await room.press(link)).headers.get('set-cookie') ?? '';
    expect(attributes).toMatch(/^__Host-session=[\w.-]+; Max-Age=7200; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('over plain http, as on a laptop, the cookie is not held back for https', async () => {
    const { room, link } = await asked();
    const plain = { 'x-forwarded-proto': 'http', origin: 'http://kaeru.test' };
    const attributes = (await room.press(link, {}, plain)).headers.get('set-cookie') ?? '';
    expect(attributes).toMatch(/^session=/);
    expect(attributes).not.toContain('Secure');
  });

  it('is only looked at by a mail scanner: reading it any number of times changes nothing and signs nobody in', async () => {
    const { room, employerId, link } = await asked();
    const before = await room.load(employerId);
    for (let times = 0; times < 3; times += 1) {
      const answer = await room.get(link);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(await answer.text()).toContain('Sign in for Acme KK');
    }
    expect(await room.load(employerId)).toEqual(before);
    expect(cookieOf(await room.press(link))).not.toBe('');
  });

  it('works once: the second press signs nobody in', async () => {
    const { room, link } = await asked();
    expect(cookieOf(await room.press(link))).not.toBe('');
    const again = await room.press(link);
    expect([again.status, again.headers.get('set-cookie')]).toEqual([404, null]);
    expect(await again.text()).toContain('Ask for a new link');
    expect((await room.get(link)).status).toBe(404);
  });

  it('of two presses at the same moment one signs in', async () => {
    const { room, link } = await asked();
    const answers = await Promise.all([room.press(link), room.press(link)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 404]);
  });

  it('opens for 15 minutes and not after, mailed or handed over', async () => {
    for (const which of ['link', 'handedOver'] as const) {
      const world = await asked();
      world.pass(14);
      expect((await world.room.get(world[which])).status, which).toBe(200);
      world.pass(1);
      expect((await world.room.get(world[which])).status, which).toBe(404);
      expect((await world.room.press(world[which])).status, which).toBe(404);
    }
  });

  it('handed over by whoever set up the account, signs in once as well', async () => {
    const { room, handedOver } = await asked();
    const browser = await signedIn(room, handedOver);
    expect(await (await browser.get('/employer')).text()).toContain(`Signed in as ${hr}`);
    expect((await room.press(handedOver)).status).toBe(404);
  });

  it('that nobody signed opens nothing, and neither does a token of another purpose', async () => {
    const { room, employerId, link, handedOver } = await asked();
    const { cookie } = await signedIn(room, link);
    const session = cookie.split('=')[1] ?? '';
    const own = await room.world.links.sign('own-page', `${employerId}.member0002.1` as LinkSubject);
    const forged = ['x', 'a.b', 'a.b.c', `${employerId}.0000`, `${handedOver.split('/').at(-1)}0`, session, own];
    for (const token of forged) {
      expect((await room.press(`/employer/sign-in/${encodeURIComponent(token)}`)).status, token).toBe(404);
    }
  });

  it('pressed by another website signs nobody in', async () => {
    const { room, link } = await asked();
    const answer = await room.press(link, {}, { origin: 'https://evil.example' });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null]);
    expect((await room.get(link)).status).toBe(200);
  });

  it('is noted in the list of who did what, and shows that a mailbox works again', async () => {
    const { room, employerId, link } = await asked();
    const { members } = await room.load(employerId);
    const employer = room.world.employers.items.get(employerId)?.employer;
    if (employer === undefined) throw new Error('The employer is gone.');
    room.world.employers.items.set(employerId, {
      employer: { ...employer, members: members.map((member) => ({ ...member, reach: 'unreachable' })) },
      next: undefined,
    });
    await room.press(link);
    const after = await room.load(employerId);
    expect(after.members[0]?.reach).toBe('reachable');
    expect(after.audit.at(-1)).toMatchObject({ did: 'signed-in', by: members[0]?.id });
  });
});

describe('a session', () => {
  it('that nobody signed is no session', async () => {
    const { room, employerId } = await asked();
    const forged = await room.world.links.sign('sign-in', `${employerId}.member0002.0` as LinkSubject);
    for (const cookie of [`__Host-session=${forged}`, '__Host-session=x', 'session=x', '__Host-session=']) {
      expect(await (await room.get('/employer', { cookie })).text(), cookie).toContain('Sign in for your company');
    }
  });

  it('goes on as long as its reader is at work, but never past the twelfth hour', async () => {
    const { room, link, pass } = await asked();
    let { cookie } = await signedIn(room, link);
    const isSignedIn = async () => !(await (await room.get('/employer', { cookie })).text()).includes('Sign in for');
    for (let hour = 1; hour < 12; hour += 1) {
      pass(60);
      const seen = await room.get('/employer', { cookie });
      cookie = seen.headers.get('set-cookie')?.split(';')[0] ?? 'none';
    }
    expect(await isSignedIn()).toBe(true);
    pass(60);
    expect(await isSignedIn()).toBe(false);
  });

  it('ends by signing out; everywhere, on every device', async () => {
    const { room, link, handedOver } = await asked();
    const laptop = await signedIn(room, link);
    const phone = await signedIn(room, handedOver);
    const out = await laptop.press('/employer/sign-out');
    expect(out.headers.get('set-cookie')).toMatch(/^__Host-session=; Max-Age=0; Path=\/; Secure/);
    await phone.press('/employer/sign-out-everywhere');
    for (const browser of [laptop, phone]) {
      expect(await (await browser.get('/employer')).text()).toContain('Sign in for your company');
    }
  });

  it('changes nothing where no page of ours asks: another website, its frame, or nobody at all', async () => {
    const { room, employerId, link } = await asked();
    const { cookie, press } = await signedIn(room, link);
    const before = await room.load(employerId);
    const path = '/employer/sign-out-everywhere';
    const silent = new Request(`https://kaeru.test${path}`, { method: 'POST', headers: { cookie } });
    expect([...silent.headers.keys()]).not.toContain('origin');
    const answers = [
      await press(path, {}, { origin: 'https://evil.example' }),
      await press(path, {}, { origin: 'null' }),
      await press(path, {}, { origin: 'https://kaeru.test', 'sec-fetch-site': 'same-site' }),
      await room.send('POST', path, undefined, { cookie }),
      await room.send('POST', path, '{}', { cookie, 'content-type': 'application/json' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403));
    expect(await room.load(employerId)).toEqual(before);
    expect((await press(path, {}, { origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(303);
  });

  it('lets its employer in at the API, to read, and to change where our own page asks', async () => {
    const { room, link } = await asked();
    const { cookie } = await signedIn(room, link);
    const start = (headers: Record<string, string>) =>
      room.send('POST', '/api/v1/uploads', { filename: 'staff.csv' }, { cookie, ...headers });
    expect((await start({})).status).toBe(401);
    expect((await start({ origin: 'https://evil.example' })).status).toBe(401);
    const started = await start({ origin: 'https://kaeru.test' });
    expect(started.status).toBe(201);
    const { id } = JSON.parse(await started.text());
    expect((await room.get(`/api/v1/uploads/${id}`, { cookie })).status).toBe(200);
  });

  it('of one employer opens nothing of another', async () => {
    const { room, apiKey } = await asked();
    const other = await room.add('Borealis KK', 'bo@borealis.example');
    const { cookie } = await signedIn(room, other.signInUrl);
    const started = await room.send(
      'POST',
      '/api/v1/uploads',
      { filename: 'staff.csv' },
      {
        authorization: `Bearer ${apiKey}`,
      },
    );
    const { id } = JSON.parse(await started.text());
    for (const path of [`/api/v1/uploads/${id}`, `/api/v1/uploads/${id}/errors.csv`]) {
      expect((await room.get(path, { cookie })).status, path).toBe(404);
    }
  });
});
