import { describe, expect, it } from 'vitest';
import { readUpload } from '../../../../functions/import/read-upload';
import { feedSubject, signInSubject, stopSubject } from '../../../../functions/member-links';
import { withNextLetter } from '../../../../functions/next-letter';
import { uploadedFileKey } from '../../../../functions/uploads/keys';
import { registrationOfEmployee } from '../../../../functions/uploads/registration-of-employee';
import { webApp } from '../../../../functions/web/app';
import { operations } from '../../../../functions/web/openapi/operations';
import { startUpload } from '../../../../functions/web/uploads/start-upload';
import { anAddress, aRegistration } from '../../../support/builders';
import { worldInMemory } from '../../../support/world';
import { ann, roster } from '../../import/employer-world';
import { openEmployerRoom, signedIn } from './employer-room';
import { type Door, doors, isForEverybody } from './every-door';

/** Everything of Acme that somebody else might be shown. */
const ofAcme = /acme|ann@example|Secret (Person|Mistake|Twin)/i;

/** Every route of the application that is not for everybody: a new one is walked by itself. */
const routes = [
  ...new Set(
    webApp(worldInMemory())
      .routes.filter(({ method, path }) => method !== 'ALL' && !path.includes('*') && !isForEverybody(path))
      .map(({ method, path }) => `${method} ${path}`),
  ),
].toSorted();

type Company = Awaited<ReturnType<ReturnType<typeof openEmployerRoom>['add']>>;
type Side = { readonly company: Company; readonly browser: Awaited<ReturnType<typeof signedIn>> };

/** Acme with everything an employer can have, and Borealis, who goes through its doors. */
async function twoCompanies() {
  const room = openEmployerRoom();
  const { world } = room;
  const companies = {
    acme: await room.add('Acme KK', 'hr@acme.example'),
    borealis: await room.add('Borealis KK', 'bo@borealis.example'),
  };
  const { employerId } = companies.acme;
  const person = aRegistration({
    id: registrationOfEmployee(employerId, 'E1'),
    state: 'told',
    contact: { ...aRegistration().contact, name: 'Secret Person', email: anAddress('ann@example.com') },
    origin: { by: 'employer', employerId, employerName: 'Acme KK', employeeId: 'E1' },
  });
  await world.registrations.save(withNextLetter(person, world.clock.now()));
  const upload = await startUpload(world, employerId, 'acme-staff.csv');
  const wrong = ['E9,Secret Mistake,nobody,Student,,,,', ...Array(2).fill('E8,Secret Twin,a@example.com,Student,,,,')];
  await world.files.write(uploadedFileKey(upload.id), roster(ann.replace('E1', 'E2'), ...wrong), 'text/csv');
  await readUpload(world, upload.id);
  const sides = {
    acme: { company: companies.acme, browser: await signedIn(room, companies.acme.signInUrl) },
    borealis: { company: companies.borealis, browser: await signedIn(room, companies.borealis.signInUrl) },
  };
  await sides.acme.browser.press('/employer/members', { email: 'sam@acme.example', role: 'member', language: 'en' });
  const { members, keys } = await room.load(employerId);

  /** A link that is signed for whoever tries the door: their own, never another's. */
  const tokenFor = async (path: string, { company }: Side): Promise<string> => {
    const employer = await room.load(company.employerId);
    const [member] = employer.members;
    if (member === undefined) throw new Error('There is no member.');
    if (path.includes('/stop/')) return world.links.sign('member-stop', stopSubject(employer, member));
    if (path.includes('/feed/')) return `${await world.links.sign('team-feed', feedSubject(employer, member))}.ics`;
    await room.press('/employer/sign-in', { email: member.email });
    await room.post(company.employerId);
    const asked = (await room.load(company.employerId)).occasions.findLast(({ kind }) => kind === 'sign-in');
    if (asked?.kind !== 'sign-in') throw new Error('No link to sign in was asked for.');
    return world.links.sign('sign-in', signInSubject(employer, asked));
  };
  const fill = async (path: string, side: Side): Promise<string> => {
    const token = path.includes(':token') || path.includes('/feed/') ? await tokenFor(path, side) : '';
    const filled = path
      .replace(/:member\b/, members.at(-1)?.id ?? '')
      .replace(/:key\b/, keys[0]?.id.slice(0, 16) ?? '')
      .replace(/:file\{people-.*\}$/, 'people-1.json')
      .replace(/:file\{.*\}$/, token)
      .replace(/:token\b/, token)
      .replace(/:employeeId(\{[^}]*\})?/, 'E1')
      .replace(/:id\b/, upload.id);
    if (/[:{]/.test(filled)) throw new Error(`Say in this test what to put into ${path}.`);
    return filled;
  };
  const acmes = async () => ({
    employer: await world.employers.load(employerId),
    upload: await world.uploads.load(upload.id),
    person: await world.registrations.load(person.id),
    files: world.files.objects.size,
    work: world.importWork.length,
  });
  return { room, sides, fill, acmes };
}

type Knocking = Awaited<ReturnType<typeof twoCompanies>>;

/** Goes through a door in one way. */
async function go({ room, fill }: Knocking, route: string, door: Door, side: Side, by: Door['by']): Promise<Response> {
  const [method = '', template = ''] = route.split(' ');
  const path = `${await fill(template, side)}${door.asks ?? ''}`;
  if (by === 'program') {
    const headers = { authorization: `Bearer ${side.company.apiKey}` };
    return room.send(method, path, method === 'GET' ? undefined : (door.sends ?? {}), headers);
  }
  const headers: Record<string, string> = by === 'member' ? { cookie: side.browser.cookie } : {};
  return method === 'GET' ? room.get(path, headers) : room.press(path, { ...door.sends }, headers);
}

const toldBy = async (answer: Response): Promise<string> => `${await answer.text()} ${answer.headers.get('location')}`;

describe('no door shows or changes anything of another employer', () => {
  it('every door of an employer is known here, so that a new one cannot be left untried', () => {
    expect(routes.filter((route) => doors[route] === undefined)).toEqual([]);
    expect(Object.keys(doors).filter((route) => !routes.includes(route))).toEqual([]);
  });

  it('and so is everything the document of the API says that an employer may do', () => {
    const described = operations
      .filter(({ caller }) => caller === 'employer')
      .map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    const byProgram = Object.keys(doors)
      .filter((route) => doors[route]?.by === 'program')
      .map((route) => route.replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}'));
    expect(described.toSorted()).toEqual(byProgram.toSorted());
  });

  const tried = routes.flatMap((route) => {
    const door = doors[route];
    return door === undefined ? [] : [[route, door] as const];
  });

  it.each(tried)('%s opens to its own', async (route, door) => {
    const here = await twoCompanies();
    const before = await here.acmes();
    const answer = await go(here, route, door, here.sides.acme, door.by);
    expect(answer.status).toBe(door.own);
    if (door.shows) expect(await toldBy(answer)).toMatch(ofAcme);
    if (door.changes) expect(await here.acmes()).not.toEqual(before);
  });

  it.each(tried)('%s is closed to another', async (route, door) => {
    const here = await twoCompanies();
    const before = await here.acmes();
    for (const by of ['program', 'member', 'anyone'] as const) {
      const answer = await go(here, route, door, here.sides.borealis, by);
      const told = await toldBy(answer);
      expect(answer.status, by).toBeLessThan(500);
      // What was typed comes back to whoever typed it.
      const typed = Object.values(door.sends ?? {}).reduce((text, word) => text.replaceAll(word, ''), told);
      expect(typed, by).not.toMatch(ofAcme);
    }
    // Asking to sign in with Acme's address owes Acme's member a letter, whoever asks.
    if (route !== 'POST /employer/sign-in') expect(await here.acmes()).toEqual(before);
  });
});
