import { describe, expect, it } from 'vitest';
import { linkSubject } from '../../../../functions/open-link';
import { webApp } from '../../../../functions/web/app';
import { instant } from '../../../../shared/calendar';
import { aroundPorts } from '../../../simulation/around-ports';
import { worldInMemory } from '../../../support/world';
import { openEmployerRoom, signedIn } from '../employer/employer-room';
import { aFilledForm, aTrip } from '../knock';

const known = 'anna@example.com';
const unknown = 'nobody@example.com';
const cut = (text: string) =>
  text
    .replaceAll(/registration\d+|token-\d+|secret\d+|[0-9a-f]{32}/g, '…')
    .replaceAll(/(confirm\.)\d+/g, '$1…')
    .replaceAll(/anna|nobody/g, '…');

/** A world in which somebody registered, confirmed or not, and a door that tells how the world was asked. */
async function openDoor(confirmed: boolean) {
  const world = worldInMemory();
  const calls: string[] = [];
  const app = webApp(
    aroundPorts(world, (call, effect) => {
      calls.push(`${call.port}.${call.method}`);
      return effect();
    }),
  );
  const knock = async (path: string, init: RequestInit) => {
    calls.length = 0;
    const answer = await app.request(`https://kaeru.test${path}`, init);
    const said = {
      status: answer.status,
      headers: cut(JSON.stringify([...answer.headers])),
      body: cut(await answer.text()),
    };
    return { said, calls: [...calls] };
  };
  const register = (email: string) =>
    knock('/api/v1/registrations', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...aTrip, contact: { ...aTrip.contact, email } }),
    });
  const press = (path: string, fields: Record<string, string>) =>
    knock(path, { method: 'POST', headers: { origin: 'https://kaeru.test' }, body: new URLSearchParams(fields) });
  await register(known);
  const [item] = world.registrations.items.values();
  if (item === undefined) throw new Error('She is registered.');
  if (confirmed) await press(`/r/${await world.links.sign('own-page', linkSubject(item.registration))}/confirm`, {});
  // Within ten minutes of the first letter nobody gets another.
  world.setTime(instant(world.clock.now() + 11 * 60_000));
  return { register, press };
}

describe.each([
  ['has confirmed', true],
  ['has not confirmed', false],
])('whether an address is known, where its owner %s', (_, confirmed) => {
  it('cannot be learned by registering over the API: the answer, and what is read and written, is the same', async () => {
    const { register } = await openDoor(confirmed);
    expect(await register(known)).toEqual(await register(unknown));
  });

  it('cannot be learned from the form', async () => {
    const { press } = await openDoor(confirmed);
    const fill = (email: string) => press('/?lang=en', { ...aFilledForm, email, formKey: email });
    expect(await fill(known)).toEqual(await fill(unknown));
  });

  it('cannot be learned by asking for the link: the answer is the same, and one read and one write are all that differs', async () => {
    const { press } = await openDoor(confirmed);
    const ask = (email: string) => press('/link?lang=en', { email });
    const [ofKnown, ofUnknown] = [await ask(known), await ask(unknown)];
    expect(ofKnown.said).toEqual(ofUnknown.said);
    expect(ofUnknown.calls).toEqual(['counts.add', 'registrations.ofAddress', 'registrations.loadAll', 'counts.add']);
    const writesIn = (calls: readonly string[]) => calls.filter((call) => /add|save/.test(call)).length;
    expect(writesIn(ofKnown.calls) - writesIn(ofUnknown.calls)).toBe(confirmed ? 0 : 1);
    expect(ofKnown.calls.length - ofUnknown.calls.length).toBeLessThanOrEqual(2);
  });
});

describe('whether an address is that of a member', () => {
  /** Two employers; the first with its admin at the keyboard. */
  const openTwo = async () => {
    const room = openEmployerRoom();
    const { employerId, signInUrl } = await room.add('Acme KK', 'hr@acme.example');
    await room.add('Other KK', 'hr@other.example');
    return { room, employerId, admin: await signedIn(room, signInUrl) };
  };
  const whole = async (answer: Response) => ({
    status: answer.status,
    headers: [...answer.headers],
    body: await answer.text(),
  });

  it('cannot be learned by signing in', async () => {
    const { room } = await openTwo();
    const ask = async (email: string) => whole(await room.press('/employer/sign-in', { email }));
    expect(await ask('hr@acme.example')).toEqual(await ask(unknown));
  });

  it('cannot be learned by inviting it elsewhere', async () => {
    const { admin } = await openTwo();
    const invite = async (email: string) =>
      whole(await admin.press('/employer/members', { email, role: 'member', language: 'en' }));
    expect(await invite('hr@other.example')).toEqual(await invite(unknown));
  });

  it('lets no admin flood a mailbox by inviting and removing it again and again', async () => {
    const { room, employerId, admin } = await openTwo();
    let letters = 0;
    for (let time = 0; time < 8; time += 1) {
      await admin.press('/employer/members', { email: unknown, role: 'member', language: 'en' });
      const { members, occasions } = await room.load(employerId);
      const invited = members.find(({ email }) => email === unknown);
      expect(invited).toBeDefined();
      letters += occasions.filter((one) => one.kind === 'invitation' && one.member === invited?.id).length;
      await admin.press(`/employer/members/${invited?.id}/remove`, {});
    }
    expect(letters).toBe(5);
  });
});
