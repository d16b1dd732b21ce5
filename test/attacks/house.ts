/** A house worth breaking into: Anna, confirmed and asked about a second address, and Acme KK with a member who is signed in, a person, an upload and a calendar. */
import { readUpload } from '../../functions/import/read-upload';
import { feedSubject, sessionSubject, signInSubject, stopSubject } from '../../functions/member-links';
import { withNextLetter } from '../../functions/next-letter';
import { addressSubject, linkSubject } from '../../functions/open-link';
import type { LinkPurpose, LinkSubject } from '../../functions/ports/links';
import { uploadedFileKey } from '../../functions/uploads/keys';
import { registrationOfEmployee } from '../../functions/uploads/registration-of-employee';
import { addressField } from '../../functions/web/pages/address-settings';
import { startUpload } from '../../functions/web/uploads/start-upload';
import type { RegistrationId } from '../../shared/registrations/registration';
import { ann, roster } from '../functions/import/employer-world';
import { openEmployerRoom, signedIn } from '../functions/web/employer/employer-room';
import { aTrip } from '../functions/web/knock';
import { anAddress, aRegistration } from '../support/builders';

/** What only its owner may see: of Anna, and of Acme. */
export const secrets = /anna@example|anna\.second|Anna Secret|ann@example|Secret Person|hr@acme|Acme KK/i;

export async function openHouse() {
  const room = openEmployerRoom();
  const { world } = room;

  await room.send('POST', '/api/v1/registrations', {
    ...aTrip,
    contact: { ...aTrip.contact, name: 'Anna Secret' },
    travellers: [
      { ...aTrip.travellers[0], label: 'Anna Secret' },
      { ...aTrip.travellers[0], label: 'Ben Secret' },
    ],
  });
  const { id } = room.only();
  const load = async (which: RegistrationId = id) => {
    const stored = await world.registrations.load(which);
    if (stored === undefined) throw new Error('The registration is gone.');
    return stored.registration;
  };
  const own = await world.links.sign('own-page', linkSubject(await load()));
  await room.press(`/r/${own}/confirm`);
  await room.press(`/r/${own}/settings/second`, { [addressField('second')]: 'anna.second@example.com' });

  const { employerId, apiKey, signInUrl } = await room.add('Acme KK', 'hr@acme.example');
  const person = aRegistration({
    id: registrationOfEmployee(employerId, 'E1'),
    state: 'told',
    contact: { ...aRegistration().contact, name: 'Secret Person', email: anAddress('ann@example.com') },
    origin: { by: 'employer', employerId, employerName: 'Acme KK', employeeId: 'E1' },
  });
  await world.registrations.save(withNextLetter(person, world.clock.now()));
  const upload = await startUpload(world, employerId, 'acme.csv');
  await world.files.write(
    uploadedFileKey(upload.id),
    roster(ann.replace('E1', 'E2'), 'E9,,nobody,Student,,,,'),
    'text/csv',
  );
  await readUpload(world, upload.id);
  const browser = await signedIn(room, signInUrl);
  await browser.press('/employer/calendar');
  await room.press('/employer/sign-in', { email: 'hr@acme.example' });

  /** What the token of each purpose says. */
  const subjects = async (): Promise<Readonly<Record<LinkPurpose, LinkSubject>>> => {
    const anna = await load();
    const employer = await room.load(employerId);
    const [member] = employer.members;
    const asked = employer.occasions.find((one) => one.kind === 'sign-in' && one.used === undefined);
    if (member === undefined || asked?.kind !== 'sign-in' || anna.askedAddress === undefined) {
      throw new Error('The house is not as these tests need it.');
    }
    const now = world.clock.now();
    return {
      'own-page': linkSubject(anna),
      feed: linkSubject(anna),
      registered: linkSubject(anna),
      'confirm-address': addressSubject(anna, anna.askedAddress.email),
      'sign-in': signInSubject(employer, asked),
      session: sessionSubject(employer, member, { began: now, seen: now }),
      'member-stop': stopSubject(employer, member),
      'team-feed': feedSubject(employer, member),
    };
  };
  /** The whole world as it stands, to be compared. */
  const remembered = (): string =>
    JSON.stringify([
      [...world.registrations.items],
      [...world.employers.items],
      [...world.employers.keys],
      [...world.employers.members],
      [...world.uploads.uploads],
      [...world.uploads.desks],
      [...world.files.objects.keys()],
      [...world.stops.stopped],
      [...world.alarms.waiting],
      world.rings.queued,
      world.importWork,
      world.postbox.sent,
    ]);
  /** A path of the application with something in each of its places. */
  const fill = (template: string, token: string): string => {
    const filled = template
      .replace(/:token\b/, encodeURIComponent(token))
      .replace(/:file\{\[.*ics\}$/, `${token}.ics`)
      .replace(/:file\{people-.*\}$/, 'people-1.json')
      .replace(/:traveller\b/, 't2')
      .replace(/:member\b/, 'member0001')
      .replace(/:key\b/, 'nokey')
      .replace(/:employeeId(\{[^}]*\})?/, 'E1')
      .replace('/uploads/:id', `/uploads/${upload.id}`)
      .replace('/registrations/:id', `/registrations/${id}`);
    if (/[:{]/.test(filled)) throw new Error(`Say in this file what to put into ${template}.`);
    return filled;
  };
  return { room, world, id, employerId, apiKey, uploadId: upload.id, browser, load, subjects, remembered, fill };
}

export type House = Awaited<ReturnType<typeof openHouse>>;
