/** What is left of somebody who erased everything: looked for in all that is stored, in every form it could have been kept in. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { takeFeedback } from '../../functions/feedback/take-feedback';
import { linesOfRegistration } from '../../functions/journal/lines-of-registration';
import { linkSubject, openLink } from '../../functions/open-link';
import { askAddress } from '../../functions/web/ask-address';
import { comeBack } from '../../functions/web/come-back';
import { erase } from '../../functions/web/erase';
import { saySeen } from '../../functions/web/say-seen';
import { setPreferences } from '../../functions/web/set-preferences';
import type { ClaimId } from '../../shared/registrations/ledger';
import type { Registration } from '../../shared/registrations/registration';
import { employerIn, roster } from '../functions/import/employer-world';
import { type LivingWorld, livingWorld } from '../scenarios/living-world';
import { anAddress, aPermit, aRegistration, aResidence, aTraveller, aTrip } from '../support/builders';
import { keep, readBack } from '../support/keep';
import { at } from '../support/world';

const somebody = aRegistration({
  contact: {
    ...aRegistration().contact,
    email: anAddress('Mai.Tran@example.com'),
    name: 'Mai Tran',
    secondEmail: anAddress('mai.second@example.com'),
  },
  ownAddresses: ['first', 'second'],
  travellers: [
    aTraveller({
      label: 'Little Linh',
      residence: aResidence({
        stayEnds: '2028-05-29',
        cardEnds: '2028-05-28',
        birthDate: '2015-04-03',
        passportEnds: '2030-02-01',
      }),
      trip: aTrip({ departs: '2026-12-19', returns: '2027-02-13' }),
      permit: aPermit({ effective: '2026-10-17', ends: '2031-10-16' }),
    }),
  ],
});
const { contact, travellers } = somebody;

/** Everything of a person that somebody could look for, and what hashes would show who they were. */
const traces = [
  ...[contact.email, contact.secondEmail ?? '', 'mai.new@example.com'].flatMap((address) => [
    address,
    address.toLowerCase(),
    createHash('sha256').update(address.toLowerCase()).digest('hex'),
  ]),
  'Mai Tran',
  'Mai',
  'Tran',
  'Little Linh',
  ...(JSON.stringify(travellers).match(/\d{4}-\d\d-\d\d/g) ?? []),
];

/** Everything that is stored, as text; not what was posted, which is on its way to its reader. */
const storedIn = (world: LivingWorld): string =>
  JSON.stringify({
    items: [...world.registrations.items],
    employers: [...world.employers.items, ...world.employers.keys, ...world.employers.members],
    uploads: [...world.uploads.uploads, ...world.uploads.desks],
    files: [...world.files.objects].map(([key, bytes]) => [key, new TextDecoder().decode(bytes)]),
    waiting: [world.rings.queued, [...world.alarms.waiting], world.importWork],
    journal: [...world.journal.batches],
    log: world.logged,
  });

const left = (world: LivingWorld): readonly string[] => traces.filter((trace) => storedIn(world).includes(trace));

/** A world whose journal is kept, too. */
function journalledWorld(): LivingWorld {
  const world = livingWorld();
  world.registrations.onChange(({ id, before, after }) => {
    const now = world.clock.now();
    const lines = linesOfRegistration(before?.registration, after?.registration, now);
    void world.journal.note(`${id} ${after?.registration.version}`, now, lines);
  });
  return world;
}

/** Lives with the letters for a while: sees, comes back, wishes, asks for a new address and for a calendar. */
async function lived(world: LivingWorld, { id }: Pick<Registration, 'id'>): Promise<void> {
  await world.turnTo(at('2026-12-17T12:00:00+09:00'));
  await askAddress(world, id, { place: 'first', email: anAddress('mai.new@example.com') });
  await setPreferences(world, id, { hour: 7, leadDays: [30] });
  await saySeen(world, id);
  await world.turnTo(at('2027-02-20T12:00:00+09:00'));
  await comeBack(world, id, {});
  await world.settle();
}

describe('erasing', () => {
  it('is looked for where it would be found', async () => {
    const world = journalledWorld();
    await keep(world, somebody);
    await world.settle();
    expect(left(world)).toEqual(
      expect.arrayContaining(['Mai.Tran@example.com', 'Little Linh', '2015-04-03', '2031-10-16']),
    );
  });

  it('leaves nothing at all of whoever registered themselves, once the receipt is on its way', async () => {
    const world = journalledWorld();
    await keep(world, somebody);
    await lived(world, somebody);
    const feed = await world.links.sign('feed', linkSubject(await readBack(world, somebody)));
    await erase(world, somebody.id);
    // From that write on nothing is left but where the receipt goes.
    expect(left(world).filter((trace) => !/^mai\.tran@example\.com$/i.test(trace))).toEqual(['Mai', 'Tran']);
    await world.settle();
    expect(world.postbox.sent.at(-1)).toMatchObject({
      to: contact.email,
      subject: 'Everything about you has been deleted',
    });
    expect(left(world)).toEqual([]);
    expect(world.registrations.items.size).toBe(0);
    expect(world.journal.batches.size).toBeGreaterThan(5);
    expect(world.alarms.waiting.size).toBe(0);
    expect((await openLink(world, 'feed', feed)).outcome).toBe('outlived');
    const letters = world.postbox.sent.length;
    await world.turnTo(at('2029-01-01T12:00:00+09:00'));
    expect(world.postbox.sent).toHaveLength(letters);
  });

  it('leaves of whoever had complained only that their address is never to be written to', async () => {
    const world = journalledWorld();
    await keep(world, somebody);
    await world.settle();
    const claim = (world.postbox.sent[0]?.tags.claim ?? '') as ClaimId;
    await takeFeedback(world, { id: somebody.id, claim, became: 'complained', recipients: [contact.email] });
    await erase(world, somebody.id);
    await world.settle();
    // No receipt goes there either; and the stop, which the table keeps as a peppered hash, is all that is left.
    expect(world.postbox.sent).toHaveLength(1);
    expect(left(world)).toEqual([]);
    expect([...world.stops.stopped]).toEqual([contact.email]);
  });

  it('leaves of whom an employer registered an entry that says nothing but that this number objected', async () => {
    const world = journalledWorld();
    const acme = await employerIn(world);
    const row = 'E1,Mai Tran,Mai.Tran@example.com,Student,2 years,2028-05-29,2026-12-19,2027-02-13';
    await acme.commit((await acme.plan(roster(row))).id);
    await world.settle();
    await lived(world, await acme.person('E1'));
    await erase(world, acme.idOf('E1'));
    await world.settle();
    // Files and plans go by themselves after seven days, by the bucket's rule (test/infra/template.test.ts).
    for (const key of [...world.files.objects.keys()]) await world.files.remove(key);
    expect(left(world)).toEqual([]);
    const { contact: nobody, travellers: none, ledger: _, version: __, ...entry } = await acme.person('E1');
    expect(nobody).toEqual({ email: 'erased@erased.invalid', language: 'en', timeZone: 'UTC' });
    expect(none).toEqual([]);
    expect(Object.keys(entry).toSorted()).toEqual(['id', 'occasions', 'origin', 'registeredAt', 'state']);
    expect(entry.origin).toEqual({
      by: 'employer',
      employerId: acme.employerId,
      employerName: 'Acme KK',
      employeeId: 'E1',
    });
  });
});
