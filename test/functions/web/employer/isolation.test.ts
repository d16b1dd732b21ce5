import { describe, expect, it } from 'vitest';
import { readUpload } from '../../../../functions/import/read-upload';
import { withNextLetter } from '../../../../functions/next-letter';
import { uploadedFileKey } from '../../../../functions/uploads/keys';
import { webApp } from '../../../../functions/web/app';
import { startUpload } from '../../../../functions/web/uploads/start-upload';
import type { RegistrationId } from '../../../../shared/registrations/registration';
import { anAddress, aRegistration } from '../../../support/builders';
import { worldInMemory } from '../../../support/world';
import { ann, roster } from '../../import/employer-world';
import { openEmployerRoom, signedIn } from './employer-room';

/** Everything of Acme that somebody else might be shown. */
const ofAcme = /acme|ann@example|Secret Person/i;

/** Every route an employer's member or program can knock at, as the application has it: a new one is walked by itself. */
const routes = [
  ...new Set(
    webApp(worldInMemory())
      .routes.filter(({ path }) => /^\/(employer|api\/v1\/(uploads|people))/.test(path))
      .filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
      .map(({ method, path }) => `${method} ${path}`),
  ),
].toSorted();

/** Acme with everything an employer can have, and Borealis, who goes through its doors. */
async function twoCompanies() {
  const room = openEmployerRoom();
  const { world } = room;
  const acme = await room.add('Acme KK', 'hr@acme.example');
  const borealis = await room.add('Borealis KK', 'bo@borealis.example');
  const upload = await startUpload(world, acme.employerId, 'acme-staff.csv');
  await world.files.write(uploadedFileKey(upload.id), roster(ann, 'E9,,nobody,Student,,,,'), 'text/csv');
  await readUpload(world, upload.id);
  const person = aRegistration({
    id: 'secretperson1' as RegistrationId,
    state: 'told',
    contact: { ...aRegistration().contact, name: 'Secret Person', email: anAddress('ann@example.com') },
    origin: { by: 'employer', employerId: acme.employerId, employerName: 'Acme KK', employeeId: 'E1' },
  });
  await world.registrations.save(withNextLetter(person, world.clock.now()));
  const { members, keys } = await room.load(acme.employerId);
  const fill = (path: string): string =>
    path
      .replace(/:member\b/, members[0]?.id ?? '')
      .replace(/:key\b/, keys[0]?.id.slice(0, 16) ?? '')
      .replace(/:file\{.*\}$/, 'people-1.json')
      .replace(/:employeeId(\{[^}]*\})?/, 'E1')
      .replace(/:token\b/, 'a-token')
      .replace(/:(id|upload)\b/, upload.id)
      .replace(/:person\b/, person.id);
  const acmes = async () => ({
    employer: await room.load(acme.employerId),
    upload: await world.uploads.load(upload.id),
    person: await world.registrations.load(person.id),
  });
  return { room, borealis, fill, acmes };
}

describe('no door shows or changes anything of another employer', () => {
  it('there are doors to try', () => {
    expect(routes.length).toBeGreaterThan(25);
    expect(routes).toContain('GET /api/v1/people');
    expect(routes).toContain('POST /employer/members');
  });

  it.each(routes)('%s', async (route) => {
    const { room, borealis, fill, acmes } = await twoCompanies();
    const browser = await signedIn(room, borealis.signInUrl);
    const before = await acmes();
    const [method = '', template = ''] = route.split(' ');
    const path = fill(template);
    expect(path).not.toContain(':');
    const fields = { name: 'Acme KK', email: 'hr@acme.example', role: 'member', language: 'en' };
    const byMember = method === 'GET' ? await browser.get(path) : await browser.press(path, fields);
    const byProgram = await room.send(method, path, method === 'GET' ? undefined : {}, {
      authorization: `Bearer ${borealis.apiKey}`,
    });
    for (const answer of [byMember, byProgram]) {
      const text = `${await answer.text()} ${answer.headers.get('location')}`;
      // What was typed comes back to whoever typed it.
      if (method === 'GET') expect(text).not.toMatch(ofAcme);
      else expect(text).not.toMatch(/ann@example|Secret Person|acme-staff/i);
      expect(answer.status).toBeLessThan(500);
    }
    // Asking to sign in with Acme's address owes Acme's member a letter, whoever asks.
    if (route !== 'POST /employer/sign-in') expect(await acmes()).toEqual(before);
  });
});
