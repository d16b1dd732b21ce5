/** A world where people live already: residents and an employer in every state there is, to be opened anew for each input. */
import { feedSubject, stopSubject } from '../../functions/member-links';
import { withNextLetter } from '../../functions/next-letter';
import { addressSubject, linkSubject } from '../../functions/open-link';
import type { ClaimId, LetterKey } from '../../shared/registrations/ledger';
import type { RegistrationState } from '../../shared/registrations/lifecycle';
import type { Registration, RegistrationId, TravellerId } from '../../shared/registrations/registration';
import { ann, bob, roster } from '../functions/import/employer-world';
import { openDesk } from '../functions/web/employer/upload-desk';
import { anAddress, aPermit, aRegistration, aTraveller, aTrip } from '../support/builders';
import { type WorldInMemory, worldInMemory } from '../support/world';
import { buildDoor } from './knock';

/** One resident for each state that a self-registered person may be in, and a family. */
const states = [
  'active',
  'awaiting-confirmation',
  'stopped',
  'unreachable',
  'unwelcome',
  'erasing',
] as const satisfies readonly RegistrationState[];

const residents = (): readonly Registration[] => [
  ...states.map((state) =>
    aRegistration({
      id: `resident${state.replaceAll('-', '')}` as RegistrationId,
      state,
      contact: {
        ...aRegistration().contact,
        email: anAddress(state === 'active' ? 'anna@example.com' : `${state}@example.com`),
      },
      ...(state === 'active'
        ? { askedAddress: { email: anAddress('new@example.com'), place: 'first', at: aRegistration().registeredAt } }
        : {}),
    }),
  ),
  aRegistration({
    id: 'residentfamily' as RegistrationId,
    contact: {
      ...aRegistration().contact,
      language: 'ja',
      email: anAddress('family@example.com'),
      secondEmail: anAddress('second@example.com'),
    },
    ownAddresses: ['first', 'second'],
    ledger: aLedger(),
    travellers: [
      aTraveller({ label: 'Mai' }),
      aTraveller({ id: 't2' as TravellerId, trip: aTrip({ departs: '2026-01-10', returns: null }), permit: aPermit() }),
      aTraveller({ id: 't3' as TravellerId, trip: aTrip({ departs: '2026-11-01', returns: '2026-11-20' }) }),
      aTraveller({ id: 't4' as TravellerId, trip: null }),
    ],
  }),
];

/** One letter SES took, and one on its way: what news of mails is about. */
function aLedger(): Registration['ledger'] {
  const at = aRegistration().registeredAt;
  const entry = (name: string, claim: string) => ({ key: name as LetterKey, dueAt: at, at, claim: claim as ClaimId });
  return [
    { ...entry(`welcome.${at}`, 'claim1'), status: 'sent' },
    { ...entry('t1.departure.2026-12-20.14', 'claim2'), status: 'claimed', leaseUntil: at, tries: 1 },
  ];
}

/** Built once, by the product's own use cases as far as there are any: whoever lives there, what they hold, and where they went. */
export async function buildTown() {
  const desk = await openDesk();
  const { world } = desk;
  const people = await desk.send(roster(ann, bob));
  await desk.commit(people.path);
  await desk.work();
  const planned = await desk.send(roster(ann.replace('2027-01-10', '2027-01-12'), 'E9,,nobody,Student,,,,'));
  const asking = await desk.send('社員番号,連絡先,在留資格\n1,a@example.com,留学\n');
  const waiting = await desk.begin();
  const now = world.clock.now();
  for (const resident of residents()) await world.registrations.save(withNextLetter(resident, now));

  const employer = await desk.room.load(desk.employerId);
  const [admin] = employer.members;
  if (admin === undefined) throw new Error('An employer has an admin.');
  const all = [...world.registrations.items.values()].map(({ registration }) => registration);
  const { sign } = world.links;
  const ownPages = await Promise.all(all.map((one) => sign('own-page', linkSubject(one))));
  const tokens = [
    ...ownPages,
    ...(await Promise.all(all.map((one) => sign('registered', linkSubject(one))))),
    ...(await Promise.all(all.map((one) => sign('feed', linkSubject(one))))),
    ...(await Promise.all(
      all.map((one) => sign('confirm-address', addressSubject(one, anAddress('new@example.com')))),
    )),
    await sign('member-stop', stopSubject(employer, admin)),
    await sign('team-feed', feedSubject(employer, admin)),
  ];
  return {
    world,
    /** The door of the web room of any copy of the town. */
    doorOf: buildDoor(world),
    employerId: desk.employerId,
    /** Of every registration; the one at the same place in `ids`. */
    ownPages,
    ids: all.map(({ id }) => id),
    /** Tokens for every purpose, one's own page among them. */
    tokens,
    apiKey: desk.apiKey,
    cookie: desk.hr.cookie,
    members: employer.members.map(({ id }) => id),
    keys: employer.keys.map(({ id }) => id),
    uploads: [people, planned, asking, waiting].map(({ id }) => id),
  };
}

export type Town = Awaited<ReturnType<typeof buildTown>>;

/** The town as it was built, in a world of its own: nothing that one input does is there for the next. */
export function openTown({ world }: Town): WorldInMemory {
  // One issuer of links and of ids for all: the tokens of the town open its doors, and no id comes twice.
  const copy = { ...worldInMemory(), links: world.links, chance: world.chance };
  for (const [id, item] of world.registrations.items) copy.registrations.items.set(id, item);
  for (const [id, item] of world.employers.items) copy.employers.items.set(id, item);
  for (const [key, id] of world.employers.keys) copy.employers.keys.set(key, id);
  for (const [email, ids] of world.employers.members) copy.employers.members.set(email, ids);
  for (const [id, upload] of world.uploads.uploads) copy.uploads.uploads.set(id, upload);
  for (const [id, each] of world.uploads.desks) copy.uploads.desks.set(id, each);
  for (const [key, bytes] of world.files.objects) copy.files.objects.set(key, bytes);
  return copy;
}
