import { describe, expect, it } from 'vitest';
import { type MailEvent, takeFeedback } from '../../../functions/feedback/take-feedback';
import { openLetters } from '../../../functions/next-letter';
import { remind } from '../../../functions/remind/remind';
import { instant } from '../../../shared/calendar/day';
import type { ClaimId, LedgerEntry, LetterKey } from '../../../shared/registrations/ledger';
import { anAddress, aRegistration } from '../../support/builders';
import { keep, readBack } from '../../support/keep';
import { at, worldInMemory } from '../../support/world';

const claim = 'claim1' as ClaimId;
const sentAt = at('2026-11-23T10:00:05+09:00');
const entry = (status: 'sent' | 'delivered' | 'complained'): LedgerEntry => ({
  key: 'welcome.1' as LetterKey,
  dueAt: sentAt,
  at: sentAt,
  status,
  claim,
});
const claimed: LedgerEntry = {
  key: 'welcome.1' as LetterKey,
  dueAt: sentAt,
  at: sentAt,
  status: 'claimed',
  claim,
  leaseUntil: instant(sentAt + 300_000),
  tries: 1,
};
const event = (became: MailEvent['became'], different: Partial<MailEvent> = {}): MailEvent => ({
  id: aRegistration().id,
  claim,
  became,
  recipients: [anAddress()],
  ...different,
});

async function worldAfter(ledger: readonly LedgerEntry[], ...events: readonly MailEvent[]) {
  const world = worldInMemory();
  await keep(world, aRegistration({ ledger }));
  for (const one of events) await takeFeedback(world, one);
  return { world, registration: await readBack(world, aRegistration()) };
}

describe('what SES says goes into the ledger', () => {
  it('a delivery', async () => {
    const { registration } = await worldAfter([entry('sent')], event('delivered'));
    expect(registration.ledger).toEqual([entry('delivered')]);
  });

  it('settles a letter whose room crashed after SES took it', async () => {
    const { registration } = await worldAfter([claimed], event('taken'));
    expect(registration.ledger).toEqual([entry('sent')]);
  });

  it('settles a letter that waits although SES took it before its answer was lost', async () => {
    const waiting: LedgerEntry = {
      key: 'welcome.1' as LetterKey,
      dueAt: sentAt,
      at: sentAt,
      status: 'waiting',
      claim,
      until: instant(sentAt + 300_000),
      tries: 1,
      reason: 'InternalServiceErrorException',
    };
    const { registration } = await worldAfter([waiting], event('taken'));
    expect(registration.ledger).toEqual([entry('sent')]);
  });

  it('settles a letter whose try fell silent, although the next try is under way already: it does not go a second time', async () => {
    const world = worldInMemory();
    const lost = Object.assign(new Error('The room was killed after SES took the letter.'), { name: 'Killed' });
    await keep(world, aRegistration({ occasions: [{ kind: 'welcome', at: world.clock.now() }] }));
    const ring = () => remind(world, { publicUrl: 'https://kaeru.test' }, aRegistration().id);
    world.postbox.faults.answer = () => {
      throw lost;
    };
    await expect(ring()).rejects.toThrow(lost);
    const [silent] = (await readBack(world, aRegistration())).ledger;
    if (silent?.status !== 'claimed') throw new Error('The letter was not claimed.');
    world.setTime(instant(world.clock.now() + 6 * 60_000));
    world.postbox.faults.answer = () => ({ outcome: 'later', reason: 'TooManyRequestsException' });
    await ring();
    await takeFeedback(world, event('taken', { claim: silent.claim }));
    expect((await readBack(world, aRegistration())).ledger).toMatchObject([{ status: 'sent', claim: silent.claim }]);
    world.postbox.faults.answer = undefined;
    world.setTime(instant(world.clock.now() + 6 * 60_000));
    expect(await ring()).toMatchObject({ outcome: 'nothing-due' });
  });

  it('keeps a complaint when the delivery is reported later', async () => {
    const { registration } = await worldAfter([entry('complained')], event('delivered'));
    expect(registration.ledger).toEqual([entry('complained')]);
  });

  it('changes nothing for a claim it does not know', async () => {
    const { registration } = await worldAfter([entry('sent')], event('delivered', { claim: 'another' as ClaimId }));
    expect(registration.ledger).toEqual([entry('sent')]);
    expect(registration.version).toBe(1);
  });
});

describe('an address that is dead or unwilling', () => {
  it('gets no more letters after a permanent bounce', async () => {
    const { world, registration } = await worldAfter([entry('sent')], event('bounced-for-good'));
    expect(registration.state).toBe('unreachable');
    expect(openLetters(registration, world.clock.now())).toEqual([]);
  });

  it('is not the new address, where the old one bounced or complained late', async () => {
    for (const became of ['bounced-for-good', 'complained'] as const) {
      const { registration } = await worldAfter(
        [entry('sent')],
        event(became, { recipients: [anAddress('old@example.com')] }),
      );
      expect(registration.state).toBe('active');
    }
  });

  it('that stopped before stays stopped: an objection outlives a bounce', async () => {
    const world = worldInMemory();
    await keep(world, aRegistration({ state: 'stopped', ledger: [entry('sent')] }));
    await takeFeedback(world, event('bounced-for-good'));
    expect((await readBack(world, aRegistration())).state).toBe('stopped');
  });

  it('still gets letters after a bounce that SES tries again', async () => {
    const { registration } = await worldAfter([entry('sent')], event('bounced-for-now'));
    expect(registration.state).toBe('active');
  });

  it('is on the stop list after a complaint, and its registration ends for good', async () => {
    const { world, registration } = await worldAfter([entry('sent')], event('complained'));
    expect(registration.state).toBe('unwelcome');
    expect((registration.expiresAt ?? 0) - world.clock.now()).toBe(30 * 24 * 60 * 60 * 1000);
    expect(await world.stops.has(anAddress())).toBe(true);
  });

  it('is stopped even where the registration is already gone', async () => {
    const world = worldInMemory();
    expect(await takeFeedback(world, event('complained'))).toBe('absent');
    expect(await world.stops.has(anAddress())).toBe(true);
  });
});
