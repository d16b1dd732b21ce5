import { describe, expect, it } from 'vitest';
import { takeFeedback } from '../../../functions/feedback/take-feedback';
import { employerItemId } from '../../../functions/item-id';
import { employerWithNextLetter } from '../../../functions/next-letter';
import { oweUploadResult } from '../../../functions/owe-upload-result';
import { instant } from '../../../shared/calendar/day';
import type { Employer, MemberId } from '../../../shared/employers/employer';
import type { ClaimId } from '../../../shared/registrations/ledger';
import { livingWorld } from '../../scenarios/living-world';
import { aMember, anAddress, anEmployer } from '../../support/builders';

const minuteInMs = 60_000;
const yuki = aMember({ id: 'm1' as MemberId, email: anAddress('yuki@acme.example'), language: 'ja' });
const sam = aMember({ id: 'm2' as MemberId, email: anAddress('sam@acme.example'), language: 'en' });
const both = {
  kind: 'upload-result',
  upload: 'u1',
  filename: 'staff.csv',
  counts: { created: 1, updated: 0, wrong: 0 },
};

/** A world in which Acme has two members; the rooms are at work. */
async function acme(
  occasions: (now: Employer['createdAt']) => Employer['occasions'],
  different: Partial<Employer> = {},
) {
  const world = livingWorld();
  const employer = anEmployer({ members: [yuki, sam], occasions: occasions(world.clock.now()), ...different });
  await world.employers.save(employerWithNextLetter(employer));
  const now = async () => {
    const stored = await world.employers.loadStored(employer.id);
    if (stored === undefined) throw new Error('The employer is gone.');
    return stored;
  };
  const mails = () => world.postbox.sent.map(({ to }) => to);
  return { world, employer, now, mails, id: employerItemId(employer.id) };
}

const signIn = (member: typeof yuki) => (at: Employer['createdAt']) =>
  [{ kind: 'sign-in', at, member: member.id }] as const;
const results = (at: Employer['createdAt']): Employer['occasions'] => [
  { ...both, kind: 'upload-result', at, member: yuki.id },
  { ...both, kind: 'upload-result', at, member: sam.id },
];

describe('letters to the members of an employer', () => {
  it('go at once, each once, each in its reader’s language, by the way every letter goes', async () => {
    const { world, now, mails } = await acme(results);
    await world.settle();
    await world.settle();
    expect(mails().toSorted()).toEqual([sam.email, yuki.email]);
    expect(world.postbox.sent.find(({ to }) => to === sam.email)?.subject).toBe('Done: staff.csv');
    expect(world.postbox.sent.find(({ to }) => to === yuki.email)?.subject).toContain('登録が終わりました');
    const { employer, next } = await now();
    expect(employer.ledger.map(({ status }) => status)).toEqual(['sent', 'sent']);
    expect(next).toBeUndefined();
  });

  it('a link to sign in opens for 15 minutes from its letter, and has nothing to unsubscribe from', async () => {
    const { world } = await acme(signIn(sam));
    await world.settle();
    const [mail] = world.postbox.sent;
    const token = /\/employer\/sign-in\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
    expect(mail?.headers['List-Unsubscribe']).toBeUndefined();
    expect(await world.links.verify('sign-in', token)).toBeDefined();
    expect(await world.links.verify('session', token)).toBeUndefined();
    world.setTime(instant(world.clock.now() + 15 * minuteInMs));
    expect(await world.links.verify('sign-in', token)).toBeUndefined();
  });

  it('a link handed over by whoever set up the account is not mailed', async () => {
    const { world, now } = await acme((at) => [{ kind: 'sign-in', at, member: sam.id, handedOver: 'hash' }]);
    await world.settle();
    expect(world.postbox.sent).toEqual([]);
    expect((await now()).next).toBeUndefined();
  });

  it('wait where SES cannot take them, and go when it can', async () => {
    const { world, mails, now } = await acme(results);
    world.postbox.faults.answer = () => ({ outcome: 'later', reason: 'TooManyRequestsException' });
    await world.settle();
    expect(mails()).toEqual([]);
    world.postbox.faults.answer = undefined;
    await world.turnTo(instant(world.clock.now() + 6 * minuteInMs));
    expect(mails().toSorted()).toEqual([sam.email, yuki.email]);
    expect((await now()).next).toBeUndefined();
  });

  it('are rung for by the sweep where every alarm and ring was lost', async () => {
    const world = livingWorld({ sweeps: true, alarms: 'lost' });
    const employer = anEmployer({ members: [yuki, sam], occasions: results(world.clock.now()) });
    await world.employers.save(employerWithNextLetter(employer));
    world.postbox.faults.answer = () => ({ outcome: 'later', reason: 'outage' });
    await world.settle();
    world.postbox.faults.answer = undefined;
    await world.turnTo(instant(world.clock.now() + 30 * minuteInMs));
    expect(world.postbox.sent.map(({ to }) => to).toSorted()).toEqual([sam.email, yuki.email]);
  });

  it('a link to sign in nobody waits for any more is not sent', async () => {
    const { world, now } = await acme((at) => signIn(sam)(instant(at - 31 * minuteInMs)));
    await world.settle();
    expect(world.postbox.sent).toEqual([]);
    const { employer, next } = await now();
    expect(employer.ledger).toMatchObject([{ status: 'skipped', reason: 'date-passed' }]);
    expect(next).toBeUndefined();
  });

  it('do not go to somebody who stopped them, who can still sign in', async () => {
    const stopped = { ...sam, reach: 'stopped' } as const;
    const { world, mails } = await acme((at) => [...results(at), ...signIn(sam)(at)], { members: [yuki, stopped] });
    await world.settle();
    expect(mails().toSorted()).toEqual([sam.email, yuki.email]);
    expect(world.postbox.sent.find(({ to }) => to === sam.email)?.subject).toMatch(/sign-in/);
  });

  it('do not go to an address that must never be written to', async () => {
    const { world, now } = await acme(signIn(sam));
    await world.stops.add(sam.email);
    await world.settle();
    expect(world.postbox.sent).toEqual([]);
    expect((await now()).employer.ledger).toMatchObject([{ status: 'skipped', reason: 'address-stopped' }]);
  });

  it('about an upload go once to who committed it, or to an admin where a program did', async () => {
    const audit = [{ at: yuki.since, by: sam.id, did: 'upload-committed', to: 'u1' }] as const;
    const { world, employer, mails } = await acme(() => [], { audit });
    const news = { filename: 'staff.csv', counts: { created: 1, updated: 0, wrong: 0 } };
    for (let times = 0; times < 2; times += 1) {
      await oweUploadResult(world, employer.id, { ...news, upload: 'u1' });
      await world.settle();
    }
    expect(mails()).toEqual([sam.email]);
    await oweUploadResult(world, employer.id, { ...news, upload: 'u2' });
    await world.settle();
    expect(mails()).toEqual([sam.email, yuki.email]);
    const [mail] = world.postbox.sent;
    expect(mail?.text).toContain('https://kaeru.test/employer/uploads/u1');
    expect(mail?.headers['List-Unsubscribe']).toMatch(/^<https:\/\/kaeru\.test\/employer\/stop\/\S+>$/);
  });

  it('what one mailbox says concerns that member alone', async () => {
    const { world, now, id } = await acme(results);
    await world.settle();
    const claim = (world.postbox.sent.find(({ to }) => to === sam.email)?.tags.claim ?? '') as ClaimId;
    await takeFeedback(world, { id, claim, became: 'bounced-for-good', recipients: [anAddress('Sam@acme.example')] });
    const { employer } = await now();
    expect(employer.members.map(({ reach }) => reach)).toEqual(['reachable', 'unreachable']);
    expect(employer.ledger.map(({ status }) => status).toSorted()).toEqual(['bounced', 'sent']);
    await takeFeedback(world, { id, claim, became: 'complained', recipients: [sam.email] });
    expect((await now()).employer.members[1]?.reach).toBe('unwelcome');
    expect(await world.stops.has(sam.email)).toBe(true);
    await takeFeedback(world, { id, claim, became: 'bounced-for-good', recipients: [sam.email] });
    expect((await now()).employer.members[1]?.reach).toBe('unwelcome');
  });
});
