import { beforeAll, describe, expect, it } from 'vitest';
import { takeFeedback } from '../../functions/feedback/take-feedback';
import { employerWithNextLetter } from '../../functions/next-letter';
import type { Journal, JournalLine } from '../../functions/ports/journal';
import type { CopiedItem } from '../../functions/restore/copied-item';
import type { RestoreCount } from '../../functions/restore/restore-count';
import { restoreTable } from '../../functions/restore/restore-table';
import { comeBack } from '../../functions/web/come-back';
import { confirm } from '../../functions/web/confirm';
import { erase } from '../../functions/web/erase';
import { notMe } from '../../functions/web/not-me';
import { stop } from '../../functions/web/stop';
import { type DateText, instant } from '../../shared/calendar';
import type { MemberId } from '../../shared/employers/employer';
import type { ClaimId } from '../../shared/registrations/ledger';
import type { Registration, RegistrationId } from '../../shared/registrations/registration';
import { keptUnconfirmedInMs } from '../../shared/registrations/retention';
import { livingWorld } from '../scenarios/living-world';
import { aMember, anAddress, anEmployer, aRegistration, aTraveller, aTrip } from '../support/builders';
import { keep } from '../support/keep';
import { at } from '../support/world';
import { copyOf, journalOf, loseTable, read } from './journal-of-world';

const copiedAt = at('2026-12-06T08:00:00+09:00');
const lostAt = at('2026-12-06T13:00:00+09:00');
const backAt = at('2026-12-09T13:00:00+09:00');

/**
 * When each of them leaves. Ann and Jo get a letter on 6 December, 14 and 3 days before: after the copy, and before the table is lost.
 * There is no table on the 8th, when letters are due to Jo and to all who leave on the 22nd. What the names say happens on the 6th.
 */
const people = {
  ann: '2026-12-20',
  jo: '2026-12-09',
  kim: '2026-12-22',
  stops: '2026-12-22',
  complains: '2026-12-22',
  erases: '2026-12-22',
  'not-me': '2026-12-22',
  'comes-home': '2026-11-30',
} as const;

const idOf = (name: string): RegistrationId => name.replaceAll('-', '') as RegistrationId;
const aPerson = (name: string, departs: DateText, different: Partial<Registration> = {}): Registration =>
  aRegistration({
    id: idOf(name),
    contact: { ...aRegistration().contact, email: anAddress(`${name}@example.com`) },
    travellers: [aTraveller({ trip: aTrip({ departs, returns: null }) })],
    ...different,
  });

/** Lives through the loss of the table, and answers the world three days later, restored. `forgets`: lines the journal does not have. */
async function livedThrough(forgets: (line: JournalLine) => boolean = () => false) {
  const world = livingWorld({ sweeps: true });
  const journal = journalOf(world);
  for (const [name, departs] of Object.entries(people)) await keep(world, aPerson(name, departs));
  await world.turnTo(at('2026-12-05T12:00:00+09:00'));
  const expiresAt = instant(world.clock.now() + keptUnconfirmedInMs);
  await keep(
    world,
    aPerson('confirms', '2026-12-24', {
      state: 'awaiting-confirmation',
      expiresAt,
      registeredAt: world.clock.now(),
      occasions: [{ kind: 'confirm', at: world.clock.now() }],
    }),
  );
  const leaver = aMember({ id: 'leaver' as MemberId, email: anAddress('gone@acme.example') });
  const employer = anEmployer({ members: [aMember(), leaver] });
  await world.employers.save(employerWithNextLetter(employer));
  await world.turnTo(copiedAt);
  await journal.catchUp();
  const copy: readonly CopiedItem[] = copyOf(world);

  await world.turnTo(at('2026-12-06T12:00:00+09:00'));
  await stop(world, idOf('stops'));
  await erase(world, idOf('erases'));
  await notMe(world, idOf('not-me'));
  await comeBack(world, idOf('comes-home'), {});
  await confirm(world, idOf('confirms'));
  await takeFeedback(world, {
    id: idOf('complains'),
    claim: 'none' as ClaimId,
    became: 'complained',
    recipients: [anAddress('complains@example.com')],
  });
  journal.tell({
    of: 'key',
    key: 'stop#complains@example.com',
    before: false,
    after: true,
    at: world.clock.now(),
    expired: false,
  });
  const before = { ...employer, version: 1 };
  const after = { ...before, version: 2, members: [aMember({ sessions: 3 })] };
  journal.tell({ of: 'employer', before, after, at: world.clock.now(), expired: false });
  await keep(world, aPerson('newcomer', '2026-12-20', { registeredAt: world.clock.now() }));
  await world.settle();
  await journal.catchUp();
  world.setTime(lostAt);
  const sentBefore = [...world.postbox.sent];
  loseTable(world);

  // Alarms go on ringing for three days, and nobody is there to be written to.
  await world.turnTo(backAt);
  world.alarms.waiting.clear();
  const source = { readCopy: () => read(copy), journal: { since: copiedAt } };
  const count = await restoreTable({ ...world, journal: forgetful(world.journal, forgets) }, source);
  await world.settle();
  const sentAtOnce = world.postbox.sent.slice(sentBefore.length);
  return { world, source, count, sentBefore, sentAtOnce };
}

const forgetful = (journal: Journal, forgets: (line: JournalLine) => boolean): Journal => ({
  ...journal,
  async *readSince(since) {
    for await (const line of journal.readSince(since)) if (!forgets(line)) yield line;
  },
});

let lived: Awaited<ReturnType<typeof livedThrough>>;
let counted: RestoreCount;
beforeAll(async () => {
  lived = await livedThrough();
  counted = { ...lived.count };
});
const addressesOf = (mails: readonly { readonly to: string }[]) => mails.map(({ to }) => to).sort();

describe('an older copy takes the place of a table that was lost for three days', () => {
  it('letters due while it was down are sent once, in one letter each, and to nobody else', () => {
    expect(addressesOf(lived.sentAtOnce)).toEqual(['jo@example.com', 'kim@example.com']);
  });

  it('nothing goes to whoever stopped, complained, erased, is somebody else or came home, ever again', async () => {
    const { world, sentBefore } = lived;
    await world.turnTo(at('2027-03-01T12:00:00+09:00'));
    const later = addressesOf(world.postbox.sent.slice(sentBefore.length));
    for (const name of ['stops', 'complains', 'erases', 'not-me']) expect(later).not.toContain(`${name}@example.com`);
    // Home again: letters about the way back are over. The yearly ones about stay and card are not due this winter.
    expect(later).not.toContain('comes-home@example.com');
    // The others go on as if nothing had been.
    for (const name of ['ann', 'jo', 'kim', 'confirms']) expect(later).toContain(`${name}@example.com`);
  });

  it('what was sent before the loss is not sent again: no letter of anybody goes twice', async () => {
    const { world } = lived;
    const names = world.postbox.sent.map(({ tags }) => `${tags.registration} ${tags.letter}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('ann t1_departure_2026-12-20_14');
  });

  it('an alarm stands for everything that waits, also where the stream has set none: the sweep sets it within a day', async () => {
    const { world, count } = await livedThrough();
    expect(count.written).toBeGreaterThan(0);
    const waiting = async () =>
      (await world.registrations.waiting(instant(Number.MAX_SAFE_INTEGER), 100)).map(
        ({ id, at: hour }) => `${id} ${hour}`,
      );
    const alarms = () => [...world.alarms.waiting.values()].map(({ id, at: hour }) => `${id} ${hour}`).sort();
    expect(alarms()).toEqual((await waiting()).sort());
    world.alarms.waiting.clear();
    await world.turnTo(at('2026-12-10T09:15:00+09:00'));
    expect(alarms()).toEqual((await waiting()).sort());
    expect(alarms().length).toBeGreaterThan(3);
  });

  it('keeps the stop list, who confirmed, and who may get in', async () => {
    const { world } = lived;
    expect(await world.stops.has(anAddress('complains@example.com'))).toBe(true);
    expect((await world.registrations.load(idOf('confirms')))?.registration).toMatchObject({ state: 'active' });
    const [employer] = [...world.employers.items.values()];
    expect(employer?.employer.members).toMatchObject([{ id: 'member1', sessions: 3 }]);
  });

  it('what was registered after the copy is lost', async () => {
    expect(await lived.world.registrations.load(idOf('newcomer'))).toBeUndefined();
  });

  it('says what it did', () => {
    expect(counted).toMatchObject({ left: 0, notBroughtBack: 2, expired: 0, due: 2, unreachable: [], unreadable: [] });
    // Ann's letter of the sixth and Jo's; of the others nobody is written to any more.
    expect(counted.marked).toBe(2);
  });

  it('may be done again: what stands is left alone, and who was erased stays away', async () => {
    const { world, source } = await livedThrough();
    const letters = world.postbox.sent.length;
    const again = await restoreTable(world, source);
    await world.settle();
    expect(again).toMatchObject({ written: 0, notBroughtBack: 2 });
    expect(world.postbox.sent).toHaveLength(letters);
  });
});

describe('what the journal is for: without it', () => {
  it('letters go twice', async () => {
    const { sentAtOnce } = await livedThrough(({ of }) => of === 'letter');
    expect(addressesOf(sentAtOnce)).toContain('ann@example.com');
  });

  it('whoever stopped, complained, erased or is somebody else is written to again', async () => {
    const { sentAtOnce } = await livedThrough(({ of }) => of === 'registration' || of === 'key');
    for (const name of ['stops', 'complains', 'erases', 'not-me']) {
      expect(addressesOf(sentAtOnce)).toContain(`${name}@example.com`);
    }
  });

  it('only the stop list keeps letters from whoever complained', async () => {
    const { sentAtOnce } = await livedThrough(({ of }) => of === 'registration');
    expect(addressesOf(sentAtOnce)).not.toContain('complains@example.com');
  });
});
