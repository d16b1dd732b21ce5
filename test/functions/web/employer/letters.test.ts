import { describe, expect, it } from 'vitest';
import { changeEmployer } from '../../../../functions/change-employer';
import { memberStopPath, stopSubject } from '../../../../functions/member-links';
import { instant } from '../../../../shared/calendar';
import type { Member } from '../../../../shared/employers/employer';
import { openEmployerRoom, signedIn } from './employer-room';

const hr = 'hr@acme.example';
const sam = 'sam@acme.example';

/** Acme KK with its admin and Sam, both signed in. */
async function acme() {
  const room = openEmployerRoom();
  const { employerId, signInUrl } = await room.add('Acme KK', hr);
  const admin = await signedIn(room, signInUrl);
  await admin.press('/employer/members', { email: sam, role: 'member', language: 'en' });
  await room.press('/employer/sign-in', { email: sam });
  await room.post(employerId);
  const member = await signedIn(room, room.linksTo(sam).at(-1) ?? '');
  const load = () => room.load(employerId);
  const samNow = async (): Promise<Member> => {
    const found = (await load()).members.find(({ email }) => email === sam);
    if (found === undefined) throw new Error('Sam is gone.');
    return found;
  };
  const reach = (reached: Member['reach']) =>
    changeEmployer(room.world, employerId, (employer) => ({
      ...employer,
      members: employer.members.map((one) => (one.email === sam ? { ...one, reach: reached } : one)),
    }));
  /** Owes Sam a letter about a file. */
  const oweResult = async () => {
    const { id } = await samNow();
    const counts = { created: 1, updated: 0, wrong: 0 };
    await changeEmployer(room.world, employerId, (employer, at) => ({
      ...employer,
      occasions: [
        ...employer.occasions,
        { kind: 'upload-result', at, member: id, upload: `u${at}`, filename: 'staff.csv', counts },
      ],
    }));
    await room.post(employerId);
  };
  const results = () => room.world.postbox.sent.filter(({ subject }) => subject === 'Done: staff.csv').length;
  return { room, employerId, admin, member, load, samNow, reach, oweResult, results };
}

describe('how letters come to a member', () => {
  it('is one letter with everybody until they choose otherwise, for themselves alone', async () => {
    const { member, samNow, load } = await acme();
    const page = await (await member.get('/employer/letters')).text();
    expect(page).toContain('How our letters come to you');
    expect(page).toMatch(/value="together" checked/);
    const answer = await member.press('/employer/letters', { letters: 'each' });
    expect(answer.headers.get('location')).toBe('/employer/letters?lang=en&done=chosen');
    expect((await samNow()).roundLetters).toBe('each');
    expect((await load()).members[0]?.roundLetters).toBeUndefined();
    const after = await (await member.get('/employer/letters?done=chosen')).text();
    expect(after).toContain('Saved.');
    expect(after).toMatch(/value="each" checked/);
  });

  it('stop and begin again there, and what was not wanted meanwhile does not come afterwards', async () => {
    const { member, samNow, oweResult, results, room, employerId } = await acme();
    await member.press('/employer/letters', { letters: 'none' });
    expect((await samNow()).reach).toBe('stopped');
    await oweResult();
    expect(results()).toBe(0);
    await member.press('/employer/letters', { letters: 'together' });
    expect((await samNow()).reach).toBe('reachable');
    await room.post(employerId);
    expect(results()).toBe(0);
    room.world.setTime(instant(room.world.clock.now() + 60_000));
    await oweResult();
    expect(results()).toBe(1);
  });

  it('begin again where the link in a letter had stopped them', async () => {
    const { room, member, samNow, load, oweResult, results } = await acme();
    const link = await room.world.links.sign('member-stop', stopSubject(await load(), await samNow()));
    await room.press(memberStopPath(link));
    expect((await samNow()).reach).toBe('stopped');
    expect(await (await member.get('/employer/letters')).text()).toMatch(/value="none" checked/);
    await member.press('/employer/letters', { letters: 'each' });
    await oweResult();
    expect(results()).toBe(1);
  });

  it('takes only what can be chosen, and changes nothing otherwise', async () => {
    const { member, load } = await acme();
    const before = await load();
    const answer = await member.press('/employer/letters', { letters: 'sometimes' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('href="#letters"');
    await member.press('/employer/letters', { letters: 'together' });
    expect(await load()).toEqual(before);
  });
});

describe('a member whose mail comes back', () => {
  it('reads so on the first page, with what to do; the others read it too, and nobody reads it of mail that arrives', async () => {
    const { admin, member, reach } = await acme();
    expect(await (await member.get('/employer')).text()).not.toContain('come back');
    await reach('unreachable');
    const own = await (await member.get('/employer')).text();
    expect(own).toContain('Our letters to you come back');
    expect(own).toContain('ask for a link to sign in');
    expect(own).not.toContain('Our letters do not reach');
    const others = await (await admin.get('/employer')).text();
    expect(others).toContain(`Our letters do not reach ${sam}.`);
    expect(others).not.toContain('Our letters to you come back');
  });

  it('has nothing to choose until it arrives again', async () => {
    const { member, reach, samNow } = await acme();
    for (const reached of ['unreachable', 'unwelcome'] as const) {
      await reach(reached);
      expect(await (await member.get('/employer/letters')).text()).not.toContain('type="radio"');
      await member.press('/employer/letters', { letters: 'none' });
      expect((await samNow()).reach).toBe(reached);
    }
  });
});
