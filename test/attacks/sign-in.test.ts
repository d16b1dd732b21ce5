import { describe, expect, it } from 'vitest';
import { employerItemId } from '../../functions/item-id';
import { remind } from '../../functions/remind/remind';
import { instant } from '../../shared/calendar/day';
import { cookieOf, openEmployerRoom, signedIn } from '../functions/web/employer/employer-room';

const hr = 'hr@acme.example';

/** Acme, with a link to sign in in a mailbox and another that was handed over. */
async function acme() {
  const room = openEmployerRoom();
  const { employerId, signInUrl, apiKey } = await room.add('Acme KK', hr);
  await room.press('/employer/sign-in', { email: hr });
  await room.post(employerId);
  const mailed = room.linksTo(hr)[0] ?? '';
  const pass = (minutes: number) => room.world.setTime(instant(room.world.clock.now() + minutes * 60_000));
  return { room, employerId, apiKey, mailed, handedOver: new URL(signInUrl).pathname, pass };
}

const isSignedIn = async (answer: Response): Promise<boolean> => (await answer.text()).includes(`Signed in as ${hr}`);

describe('single use', () => {
  it.each(['mailed', 'handedOver'] as const)(
    'replay: a link to sign in that was used (%s) opens nothing again',
    async (which) => {
      const world = await acme();
      expect(cookieOf(await world.room.press(world[which]))).not.toBe('');
      for (let times = 0; times < 3; times += 1) {
        const again = await world.room.press(world[which]);
        expect([again.status, again.headers.get('set-cookie')]).toEqual([404, null]);
      }
    },
  );

  it.each(['mailed', 'handedOver'] as const)(
    'race: of twenty who press a link at the same moment (%s) one is signed in',
    async (which) => {
      const world = await acme();
      const answers = await Promise.all(Array.from({ length: 20 }, () => world.room.press(world[which])));
      expect(answers.filter((answer) => cookieOf(answer) !== '')).toHaveLength(1);
    },
  );

  it('a link that waits in a mailbox somebody else reads opens nothing once its member signed out everywhere', async () => {
    const { room, mailed, handedOver } = await acme();
    const browser = await signedIn(room, handedOver);
    await browser.press('/employer/sign-out-everywhere');
    const answer = await room.press(mailed);
    expect([answer.status, cookieOf(answer)]).toEqual([404, '']);
  });

  it('a link that was asked for and is not written yet is not written after signing out everywhere', async () => {
    const { room, employerId, handedOver, pass } = await acme();
    const browser = await signedIn(room, handedOver);
    pass(1);
    await room.press('/employer/sign-in', { email: hr });
    await browser.press('/employer/sign-out-everywhere');
    await remind(room.world, { publicUrl: 'https://kaeru.test' }, employerItemId(employerId));
    expect(room.linksTo(hr)).toHaveLength(1);
  });

  it('another member cannot be reached by changing the member in a handed-over link', async () => {
    const { room, employerId, handedOver } = await acme();
    const secret = handedOver.split('.').at(-1) ?? '';
    for (const forged of [
      `${employerId}.${secret}0`,
      `${employerId}.${secret}.${secret}`,
      `employer9999.${secret}`,
      `${employerId}.`,
    ]) {
      expect((await room.press(`/employer/sign-in/${forged}`)).status, forged).toBe(404);
    }
    // The hash that is kept, should the table ever be read by somebody, is no key.
    const [kept] = (await room.load(employerId)).occasions;
    const hash = kept?.kind === 'sign-in' ? kept.handedOver : undefined;
    expect((await room.press(`/employer/sign-in/${employerId}.${hash}`)).status).toBe(404);
  });

  it('the hash of an API key, as the table has it, is no API key', async () => {
    const { room, employerId, apiKey } = await acme();
    const [key] = (await room.load(employerId)).keys;
    const ask = (bearer: string) => room.get('/api/v1/people', { authorization: `Bearer ${bearer}` });
    expect((await ask(apiKey)).status).toBe(200);
    expect((await ask(key?.id ?? '')).status).toBe(401);
    expect((await ask(key?.id.slice(0, 16) ?? '')).status).toBe(401);
  });
});

describe('sessions', () => {
  it('session fixation: a cookie set by a stranger before signing in signs nobody in, and is replaced', async () => {
    const { room, mailed } = await acme();
    const planted = '__Host-session=token-of-the-stranger';
    expect(await isSignedIn(await room.get('/employer', { cookie: planted }))).toBe(false);
    const answer = await room.press(mailed, {}, { cookie: planted });
    const cookie = cookieOf(answer);
    expect(cookie).not.toBe(planted);
    expect(await isSignedIn(await room.get('/employer', { cookie }))).toBe(true);
    expect(await isSignedIn(await room.get('/employer', { cookie: planted }))).toBe(false);
  });

  it('session fixation: a cookie of the same name without the prefix, as a neighbouring host or plain http may set it, is not looked at', async () => {
    const { room, mailed } = await acme();
    const { cookie } = await signedIn(room, mailed);
    const value = cookie.split('=')[1] ?? '';
    for (const name of ['session', '__Secure-session', '__host-session', ' __Host-session_']) {
      expect(await isSignedIn(await room.get('/employer', { cookie: `${name}=${value}` })), name).toBe(false);
    }
  });

  it('each sign-in begins a session of its own', async () => {
    const { room, mailed, handedOver, pass } = await acme();
    const one = await signedIn(room, mailed);
    pass(1);
    const two = await signedIn(room, handedOver);
    expect(one.cookie).not.toBe(two.cookie);
  });

  it('a copy of the cookie is worth nothing after signing out, and other devices stay signed in', async () => {
    const { room, mailed, handedOver, pass } = await acme();
    const laptop = await signedIn(room, mailed);
    pass(1);
    const phone = await signedIn(room, handedOver);
    // Renewed meanwhile: the copy and the newer cookie are one session.
    pass(11);
    const renewed = cookieOf(await laptop.get('/employer'));
    await laptop.press('/employer/sign-out');
    for (const cookie of [laptop.cookie, renewed]) {
      expect(await isSignedIn(await room.get('/employer', { cookie })), cookie).toBe(false);
      const upload = await room.send(
        'POST',
        '/api/v1/uploads',
        { filename: 'a.csv' },
        { cookie, origin: 'https://kaeru.test' },
      );
      expect(upload.status).toBe(401);
    }
    expect(await isSignedIn(await phone.get('/employer'))).toBe(true);
  });

  it('signing out by a forged or foreign cookie ends nobody’s session', async () => {
    const { room, employerId, mailed } = await acme();
    const browser = await signedIn(room, mailed);
    const before = await room.load(employerId);
    await room.press('/employer/sign-out', {}, { cookie: '__Host-session=forged' });
    await room.press('/employer/sign-out');
    expect(await room.load(employerId)).toEqual(before);
    expect(await isSignedIn(await browser.get('/employer'))).toBe(true);
  });

  it('a removed member’s session opens nothing from that moment on, nor does a link that waits in their mailbox', async () => {
    const { room, employerId, mailed } = await acme();
    const admin = await signedIn(room, mailed);
    await admin.press('/employer/members', { email: 'sam@acme.example', role: 'member', language: 'en' });
    await room.press('/employer/sign-in', { email: 'sam@acme.example' });
    await room.post(employerId);
    await room.post(employerId);
    const sam = await signedIn(room, room.linksTo('sam@acme.example').at(-1) ?? '');
    expect((await sam.get('/employer/people')).status).toBe(200);
    room.world.setTime(instant(room.world.clock.now() + 60_000));
    await room.press('/employer/sign-in', { email: 'sam@acme.example' });
    await room.post(employerId);
    const waiting = room.linksTo('sam@acme.example').at(-1) ?? '';
    const id = (await room.load(employerId)).members.at(-1)?.id ?? '';
    await admin.press(`/employer/members/${id}/remove`);
    expect((await sam.get('/employer/people')).status).toBe(303);
    expect((await sam.press('/employer/letters', { letters: 'each' })).status).toBe(401);
    expect((await room.get('/api/v1/people', { cookie: sam.cookie })).status).toBe(401);
    expect((await room.press(waiting)).status).toBe(404);
  });

  it('privilege escalation: an admin who becomes a member may do no more than that, in the session they have', async () => {
    const { room, employerId, mailed } = await acme();
    const admin = await signedIn(room, mailed);
    await admin.press('/employer/members', { email: 'sam@acme.example', role: 'admin', language: 'en' });
    await room.press('/employer/sign-in', { email: 'sam@acme.example' });
    await room.post(employerId);
    await room.post(employerId);
    const sam = await signedIn(room, room.linksTo('sam@acme.example').at(-1) ?? '');
    expect((await sam.press('/employer/keys', { name: 'One', scopes: 'people:read' })).status).toBe(200);
    const id = (await room.load(employerId)).members.at(-1)?.id ?? '';
    await admin.press(`/employer/members/${id}/role`, { role: 'member' });
    const before = await room.load(employerId);
    const tries = [
      ['/employer/keys', { name: 'Two', scopes: 'people:read' }],
      [`/employer/members/${id}/role`, { role: 'admin' }],
      ['/employer/members', { email: 'eve@acme.example', role: 'admin', language: 'en' }],
      ['/employer/leave', { name: 'Acme KK' }],
    ] as const;
    for (const [path, fields] of tries) expect((await sam.press(path, fields)).status, path).toBe(403);
    expect(await room.load(employerId)).toEqual(before);
  });
});
