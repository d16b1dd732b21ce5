import { expect, it } from 'vitest';
import { takeFeedback } from '../../../functions/feedback/take-feedback';
import { remind } from '../../../functions/remind/remind';
import { type Instant, instant } from '../../../shared/calendar/day';
import type { ClaimId, LedgerEntry, LetterKey } from '../../../shared/registrations/ledger';
import { aRegistration } from '../../support/builders';
import { keep, readBack } from '../../support/keep';
import { at, worldInMemory } from '../../support/world';

const letterhead = { publicUrl: 'https://kaeru.test' };
const nine = at('2026-12-06T09:00:00+09:00');
const dayInMs = 24 * 60 * 60_000;

/** What the log says of the letter due on 6 December at nine. */
async function saidOf(ledger: readonly LedgerEntry[], rungAt: Instant) {
  const world = worldInMemory();
  const registration = aRegistration({ occasions: [], ledger });
  await keep(world, registration);
  world.setTime(rungAt);
  await remind(world, letterhead, registration.id);
  const said = world.logged.filter(({ code }) => code === 'letter-sent').map(({ fields }) => fields);
  return { world, said, registration };
}

const entry = (status: 'sent' | 'delivered', when: Instant): LedgerEntry => ({
  key: `changed.${when}` as LetterKey,
  dueAt: when,
  at: when,
  status,
  claim: `claim-of-${when}` as ClaimId,
});

it('how long after its promised hour a letter went', async () => {
  expect((await saidOf([], nine)).said).toMatchObject([{ waitedSeconds: 0 }]);
  expect((await saidOf([], instant(nine + 5_400_000))).said).toMatchObject([{ waitedSeconds: 5_400 }]);
});

it('a letter that comes back from its reader did not wait for us', async () => {
  const { world, said, registration } = await saidOf([], nine);
  const stored = await readBack(world, registration);
  const claim = stored.ledger.flatMap((one) => ('claim' in one ? [one.claim] : []))[0];
  if (claim === undefined) throw new Error('Nothing was sent.');
  const recipients = [registration.contact.email];
  await takeFeedback(world, { id: registration.id, claim, became: 'bounced-for-now', recipients });
  world.setTime(instant(nine + dayInMs / 4 + 60_000));
  await remind(world, letterhead, registration.id);
  const again = world.logged.filter(({ code }) => code === 'letter-sent');
  expect(again.length).toBe(said.length + 1);
  expect(again.at(-1)?.fields).toMatchObject({ waitedSeconds: 60 });
});

it('of which letters SES has said nothing for three days, each once', async () => {
  const [old, older, young] = [nine - 4 * dayInMs, nine - 10 * dayInMs, nine - 2 * dayInMs].map(instant);
  if (old === undefined || older === undefined || young === undefined) throw new Error('unreachable');
  expect((await saidOf([entry('sent', old)], nine)).said).toMatchObject([{ unheard: 1 }]);
  expect((await saidOf([entry('delivered', old)], nine)).said[0]).not.toHaveProperty('unheard');
  expect((await saidOf([entry('sent', young)], nine)).said[0]).not.toHaveProperty('unheard');
  // The mail of four days ago has counted the one of ten days ago.
  expect((await saidOf([entry('sent', older), entry('delivered', old)], nine)).said[0]).not.toHaveProperty('unheard');
});
