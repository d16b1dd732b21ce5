import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../functions/fingerprint';
import { type Change, linesOf, noteChanges } from '../../../functions/journal/note-changes';
import type { ClaimId, LedgerEntry, LetterKey } from '../../../shared/registrations/ledger';
import type { Registration } from '../../../shared/registrations/registration';
import { syntheticAddress } from '../../../shared/registrations/synthetic';
import { anAddress, aRegistration } from '../../support/builders';
import { at, worldInMemory } from '../../support/world';

const now = at('2026-11-23T10:00:00+09:00');
const before: Registration = { ...aRegistration(), version: 4 };
const write = (after: Registration | undefined, from: Registration | undefined = before, expired = false): Change => ({
  of: 'registration',
  before: from,
  after: after && { ...after, version: 5 },
  at: now,
  expired,
});
const letter = (status: 'sent' | 'delivered', key = 'welcome.1'): LedgerEntry => ({
  key: key as LetterKey,
  dueAt: now,
  at: now,
  status,
  claim: 'claim1' as ClaimId,
});
const claimed: LedgerEntry = {
  ...letter('sent'),
  status: 'claimed',
  claim: 'claim1' as ClaimId,
  leaseUntil: now,
  tries: 1,
};

describe('letters', () => {
  it('are written down when SES took them, and when it says what became of them', () => {
    const sent = linesOf(write({ ...before, ledger: [letter('sent')] }));
    expect(sent).toEqual([
      {
        of: 'letter',
        letter: fingerprintOf(before, 'welcome.1' as LetterKey),
        version: 5,
        at: now,
        status: 'sent',
        claim: 'claim1',
      },
    ]);
    const arrived = write({ ...before, ledger: [letter('delivered')] }, { ...before, ledger: [letter('sent')] });
    expect(linesOf(arrived)).toMatchObject([{ status: 'delivered' }]);
  });

  it('are not written down while they are only claimed, nor twice', () => {
    expect(linesOf(write({ ...before, ledger: [claimed] }))).toEqual([]);
    const same = { ...before, ledger: [letter('sent')] };
    expect(linesOf(write(same, same))).toEqual([]);
  });

  it('are opened again where they came back and are to go again', () => {
    const again = write({ ...before, ledger: [claimed] }, { ...before, ledger: [letter('sent')] });
    expect(linesOf(again)).toMatchObject([{ status: 'open' }]);
  });

  it('tell nobody whose they are, nor about which date', () => {
    const written = JSON.stringify(linesOf(write({ ...before, ledger: [letter('sent', 't1.return.2027-12-20.30')] })));
    expect(written).not.toContain('2027');
    expect(written).not.toContain(before.id);
    expect(written).not.toContain('@');
  });
});

describe('what people decided', () => {
  it.each(['stopped', 'unwelcome', 'active', 'told', 'unreachable'] as const)('%s is written down', (state) => {
    const from: Registration = { ...before, state: state === 'active' ? 'awaiting-confirmation' : 'active' };
    expect(linesOf(write({ ...from, state }, from))).toEqual([
      { of: 'registration', id: before.id, registeredAt: before.registeredAt, version: 5, at: now, state },
    ]);
  });

  it('erasing, and being gone; but not having expired', () => {
    expect(linesOf(write({ ...before, state: 'erasing', travellers: [], ledger: [] }))).toMatchObject([
      { state: 'erasing' },
    ]);
    expect(linesOf(write(undefined))).toMatchObject([{ state: 'gone', version: 5 }]);
    expect(linesOf(write(undefined, before, true))).toEqual([]);
  });

  it('being back, and away again after all', () => {
    const back = {
      ...before,
      travellers: before.travellers.map((one) => ({
        ...one,
        trip: one.trip && { ...one.trip, returned: '2026-12-01' },
      })),
    } as Registration;
    expect(linesOf(write(back))).toMatchObject([{ state: before.state, home: ['t1'] }]);
    expect(linesOf(write(before, back))).toMatchObject([{ away: ['t1'] }]);
    expect(JSON.stringify(linesOf(write(back)))).not.toContain('2026');
  });

  it('an address that is given up, dead or somebody else’s, and one that is replaced; never the address', () => {
    const email = anAddress('other@example.com');
    const contact = { ...before.contact, email };
    const formerAddress = { email: before.contact.email, at: now };
    const dead = linesOf(write({ ...before, contact, formerAddress }));
    expect(dead).toMatchObject([{ left: 'dead', leftAt: now }]);
    expect(linesOf(write({ ...before, state: 'unreachable', formerAddress }))).toMatchObject([{ left: 'refused' }]);
    const replaced = linesOf(write({ ...before, contact }));
    expect(replaced).toMatchObject([{ replaced: true }]);
    expect(JSON.stringify([dead, replaced])).not.toContain('@');
  });

  it('nothing of what they typed', () => {
    const typed = { ...before, contact: { ...before.contact, name: 'Linh' }, travellers: [], settledUntil: undefined };
    expect(linesOf(write({ ...typed, travellers: before.travellers }))).toEqual([]);
  });
});

describe('a registration of our own, made to see that letters go', () => {
  it('leaves no line: of nobody there is nothing to forget', () => {
    const email = syntheticAddress('abc');
    const ours: Registration = { ...before, contact: { ...before.contact, email } };
    expect(linesOf(write({ ...ours, ledger: [letter('sent')] }, ours))).toEqual([]);
    expect(linesOf(write(undefined, ours))).toEqual([]);
  });
});

describe('keys of the table', () => {
  const key = (name: string, was: boolean, is: boolean): Change => ({
    of: 'key',
    key: name,
    before: was,
    after: is,
    at: now,
    expired: false,
  });
  it('a stop that is added, an API key that is deleted', () => {
    expect(linesOf(key('stop#1', false, true))).toMatchObject([{ key: 'stop#1', became: 'there' }]);
    expect(linesOf(key('stop#1', true, true))).toEqual([]);
    expect(linesOf(key('key#1', true, false))).toMatchObject([{ key: 'key#1', became: 'gone' }]);
    expect(linesOf(key('key#1', false, true))).toEqual([]);
  });
  it('nothing of who was seen alive when', () => {
    expect(linesOf(key('pulse#letter', true, true))).toEqual([]);
  });

  it('never the hash of a member’s address, which has no pepper', () => {
    expect(linesOf(key('member#1', true, false))).toEqual([]);
  });
});

it('a batch is one object, and a batch that holds nothing of the kind is none', async () => {
  const world = worldInMemory();
  const stopped = write({ ...before, state: 'stopped', ledger: [letter('sent')] });
  for (let times = 0; times < 2; times += 1) await noteChanges(world, { name: '7', changes: [stopped, stopped] });
  await noteChanges(world, { name: '8', changes: [write(before)] });
  expect([...world.journal.batches.keys()]).toHaveLength(1);
});
