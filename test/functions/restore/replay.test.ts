import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../functions/fingerprint';
import type { EmployerLine, LetterLine, RegistrationLine } from '../../../functions/ports/journal';
import { markLetters } from '../../../functions/restore/mark-letters';
import { replayEmployer } from '../../../functions/restore/replay-employer';
import { replayRegistration } from '../../../functions/restore/replay-registration';
import { instant } from '../../../shared/calendar/day';
import type { MemberId } from '../../../shared/employers/employer';
import type { ClaimId, LetterKey } from '../../../shared/registrations/ledger';
import type { EmployerId, Registration, TravellerId } from '../../../shared/registrations/registration';
import { aMember, anAddress, anEmployer, aRegistration, aTraveller, aTrip } from '../../support/builders';
import { at } from '../../support/world';

const day = 24 * 60 * 60_000;
const then = at('2026-12-06T12:00:00+09:00');
const copy: Registration = aRegistration({ version: 4 });
const acme = { by: 'employer', employerId: 'acme' as EmployerId, employerName: 'Acme', employeeId: '7' } as const;

type Deed = Partial<RegistrationLine> & Pick<RegistrationLine, 'state'>;
const line = (deed: Deed, index = 0): RegistrationLine => ({
  of: 'registration',
  id: copy.id,
  registeredAt: copy.registeredAt,
  version: 5 + index,
  at: then,
  ...deed,
});
const becomes = (from: Registration, ...deeds: readonly Deed[]) => replayRegistration(from, deeds.map(line));

describe('a registration of the copy', () => {
  it('stays as it is where nothing was decided since, or only before', () => {
    expect(becomes(copy)).toBe(copy);
    expect(becomes(copy, { state: 'stopped', version: 4 })).toBe(copy);
    expect(becomes(copy, { state: 'stopped', registeredAt: instant(0) })).toBe(copy);
  });

  it('stays stopped, and goes thirty days after the stop; it starts again where the person did', () => {
    expect(becomes(copy, { state: 'stopped' })).toMatchObject({ state: 'stopped', expiresAt: then + 30 * day });
    const again = becomes(copy, { state: 'stopped' }, { state: 'active' });
    expect(again?.state).toBe('active');
    expect(again).not.toHaveProperty('expiresAt');
  });

  it('is confirmed where it was, and then no longer expires', () => {
    const awaiting = { ...copy, state: 'awaiting-confirmation', expiresAt: instant(then + day) } as const;
    expect(becomes(awaiting, { state: 'active' })).toEqual({ ...copy, state: 'active' });
  });

  it('of whoever erased does not come back; whom an employer registered leaves nothing but the objection', () => {
    expect(becomes(copy, { state: 'erasing' })).toBeUndefined();
    expect(becomes(copy, { state: 'gone' })).toBeUndefined();
    const objection = becomes({ ...copy, origin: acme }, { state: 'erasing' });
    expect(objection).toMatchObject({ state: 'erasing', travellers: [], occasions: [], origin: acme });
    expect(JSON.stringify(objection)).not.toContain(copy.contact.email);
  });

  it('of whoever took it over is no longer the employer’s', () => {
    const told: Registration = { ...copy, state: 'told', origin: acme, offeredAt: then };
    const own = becomes(told, { state: 'active', own: true });
    expect(own).toMatchObject({ state: 'active', origin: { by: 'self' } });
    expect(own).not.toHaveProperty('offeredAt');
  });

  it('is back where the traveller is; who had not left does not go', () => {
    const family = {
      ...copy,
      travellers: [
        aTraveller({ trip: aTrip({ departs: '2026-12-01' }) }),
        aTraveller({ id: 't2' as TravellerId, trip: aTrip({ departs: '2026-12-20' }) }),
        aTraveller({ id: 't3' as TravellerId, trip: aTrip({ departs: '2026-12-01' }) }),
      ],
    };
    const ids = ['t1', 't2', 't3'].map((id) => id as TravellerId);
    const back = becomes(family, { state: 'active', home: ids }, { state: 'active', away: ids.slice(2) });
    expect(back?.travellers.map(({ trip }) => trip?.returned ?? null)).toEqual(['2026-12-06', null, null]);
    expect(back?.travellers[1]?.trip).toBeNull();
  });
});

describe('an address of the copy', () => {
  const second = anAddress('second@example.com');
  const withSecond: Registration = {
    ...copy,
    contact: { ...copy.contact, secondEmail: second },
    ownAddresses: ['second'],
  };

  it('that proved dead gives way to the second, as it did', () => {
    const left = becomes(withSecond, { state: 'active', left: 'dead', leftAt: then });
    expect(left).toMatchObject({ state: 'active', contact: { email: second } });
    expect(left?.occasions.at(-1)).toEqual({ kind: 'address-bounced', at: then });
  });

  it.each<readonly [string, Registration, Deed]>([
    ['is dead, and the second came after the copy', copy, { state: 'active', left: 'dead', leftAt: then }],
    [
      'is somebody else’s',
      { ...copy, state: 'told', origin: acme },
      { state: 'unreachable', left: 'refused', leftAt: then },
    ],
    ['an employer has corrected', { ...copy, state: 'told', origin: acme }, { state: 'told', replaced: true }],
    ['nobody had confirmed', { ...copy, state: 'awaiting-confirmation' }, { state: 'active', replaced: true }],
  ])('that %s is not written to', (_, from, deed) => {
    const left = becomes(from, deed);
    expect(left).toMatchObject({ state: 'unreachable', formerAddress: { email: copy.contact.email } });
  });

  it('that was dead before another took its place stays unwritten to', () => {
    expect(becomes(copy, { state: 'unreachable' }, { state: 'active', replaced: true })?.state).toBe('unreachable');
  });

  it('that its reader had confirmed is written to though they gave another one since: better than silence', () => {
    expect(becomes(copy, { state: 'active', replaced: true })).toEqual(copy);
  });
});

describe('an employer of the copy', () => {
  const leaver = aMember({ id: 'leaver' as MemberId });
  const employer = anEmployer({
    version: 4,
    members: [aMember(), leaver],
    keys: [{ id: 'k1', name: 'one', scopes: [], madeAt: then }],
    roundMadeAt: instant(then - day),
  });
  const deed = (different: Partial<EmployerLine>): EmployerLine => ({
    of: 'employer',
    id: employer.id,
    version: 5,
    at: then,
    ...different,
  });
  const nothingGone = () => false;

  it('does not let in again who was removed or signed out, nor a key that was deleted', () => {
    const mark = { id: aMember().id, reach: 'stopped', role: 'member', sessions: 3 } as const;
    const lines = [deed({ members: [mark, { id: leaver.id, removed: true }] })];
    const replayed = replayEmployer(employer, lines, (key) => key === 'key#k1');
    expect(replayed?.members).toEqual([aMember(mark)]);
    expect(replayed?.keys).toEqual([]);
  });

  it('makes no round twice, and does not come back where everything was erased', () => {
    expect(replayEmployer(employer, [deed({ roundMadeAt: then })], nothingGone)?.roundMadeAt).toBe(then);
    expect(replayEmployer(employer, [deed({ gone: true })], nothingGone)).toBeUndefined();
    expect(replayEmployer(employer, [deed({ gone: true, version: 4 })], nothingGone)).toBe(employer);
  });
});

describe('letters of the copy', () => {
  const key = (text: string) => text as LetterKey;
  const sent = (text: string, different: Partial<LetterLine> = {}): LetterLine => ({
    of: 'letter',
    letter: fingerprintOf(copy, key(text)),
    version: 6,
    at: then,
    status: 'sent',
    claim: 'claim1' as ClaimId,
    ...different,
  });
  const marked = (from: Registration, ...lines: readonly LetterLine[]) =>
    markLetters(from, new Map(lines.map((one) => [one.letter, one])), at('2026-12-20T12:00:00+09:00'));
  const fourteen = 't1.departure.2026-12-20.14';
  const three = 't1.departure.2026-12-20.3';

  it('that went since are marked, and those they stood for', () => {
    const by = fingerprintOf(copy, key(three));
    const { item, marked: count } = marked(copy, sent(three), sent(fourteen, { status: 'superseded', by }));
    expect(count).toBe(2);
    expect(item.ledger).toMatchObject([
      { key: fourteen, status: 'superseded', by: three },
      { key: three, status: 'sent', claim: 'claim1', at: then },
    ]);
  });

  it('that were on their way when the copy was taken are marked too', () => {
    const claim = { status: 'claimed', claim: 'claim1' as ClaimId, leaseUntil: then, tries: 1 } as const;
    const from = { ...copy, ledger: [{ key: key(three), dueAt: then, at: then, ...claim }] };
    expect(marked(from, sent(three)).item.ledger).toMatchObject([{ key: three, status: 'sent' }]);
  });

  it('that came back since are owed again', () => {
    const was = { key: key(three), dueAt: then, at: then, status: 'sent', claim: 'claim1' as ClaimId } as const;
    expect(marked({ ...copy, ledger: [was] }, sent(three, { status: 'open' })).item.ledger).toEqual([]);
    expect(marked({ ...copy, ledger: [was] }, sent(three, { status: 'bounced' })).item.ledger).toMatchObject([
      { status: 'bounced' },
    ]);
  });

  it('of people their employer registered come to light with the notice they rest on', () => {
    const told: Registration = {
      ...copy,
      state: 'told',
      origin: acme,
      occasions: [{ kind: 'told', at: copy.registeredAt }],
    };
    const notice = `told.${copy.registeredAt}`;
    expect(marked(told, sent(notice), sent(fourteen)).marked).toBe(2);
    expect(marked(told, sent(fourteen)).marked).toBe(0);
  });

  it('that nobody sent stay owed', () => {
    expect(marked(copy).item.ledger).toEqual([]);
  });
});
