import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { employerItemId } from '../../functions/item-id';
import { employerWithNextLetter, withNextLetter } from '../../functions/next-letter';
import type { Mail } from '../../functions/ports/postbox';
import { remind } from '../../functions/remind/remind';
import { exampleFile } from '../../functions/web/employer/example-file';
import { nameForm } from '../../shared/registrations/contact-form';
import { aTrip, openRoom } from '../functions/web/knock';
import { aMember, anAddress, anEmployer, aRegistration, aTraveller } from '../support/builders';
import { worldInMemory } from '../support/world';
import { openHouse } from './house';
import { openers, routes } from './token-doors';

/** What ends a line, for some program or other, and what turns it around. */
const breaks: readonly (readonly [string, string])[] = [
  ['CR LF', '\r\n'],
  ['LF', '\n'],
  ['CR', '\r'],
  ['NUL', '\0'],
  ['vertical tab', '\v'],
  ['form feed', '\f'],
  ['next line', '\u0085'],
  ['line separator', '\u2028'],
  ['paragraph separator', '\u2029'],
  ['escape', '\u001b'],
  ['right-to-left override', '\u202e'],
  ['left-to-right isolate', '\u2066'],
  ['right-to-left mark', '\u200f'],
  ['Arabic letter mark', '\u061c'],
];

/** Letters are dear to write: the first by itself, then all in one name. */
const allAtOnce = ['every one of them', breaks.map(([, mark]) => mark).join('x')] as const;

const injected = (mark: string): string => `Anna${mark}Bcc: eve@evil.example${mark}X-EVIL:1`;

/** A world in which a name is stored that no form would take: what stands behind the forms must hold by itself. */
async function lettersTo(name: string): Promise<readonly Mail[]> {
  const world = worldInMemory();
  const registration = aRegistration({
    contact: { ...aRegistration().contact, name, email: anAddress() },
    travellers: [aTraveller({ label: name })],
  });
  await world.registrations.save(withNextLetter(registration, world.clock.now()));
  for (let letters = 0; letters < 6; letters += 1) {
    const next = world.registrations.items.get(registration.id)?.next;
    if (next === undefined) break;
    if (next.at > world.clock.now()) world.setTime(next.at);
    await remind(world, { publicUrl: 'https://kaeru.test' }, registration.id);
  }
  return world.postbox.sent;
}

/** For attacks that may change nothing but the list of uploads, one after the other. */
const untouched = openHouse();

describe('header injection', () => {
  it.each(breaks)('%s in a name or an address is refused at every door, and stored nowhere', async (_, mark) => {
    const room = openRoom();
    const evil = injected(mark);
    const [traveller] = aTrip.travellers;
    const bodies = [
      { ...aTrip, contact: { ...aTrip.contact, name: evil } },
      { ...aTrip, contact: { ...aTrip.contact, email: `anna@example.com${mark}Bcc: eve@evil.example` } },
      { ...aTrip, contact: { ...aTrip.contact, secondEmail: `ann${mark}a@example.com` } },
      { ...aTrip, contact: { ...aTrip.contact, timeZone: `Asia/Tokyo${mark}X` } },
      { ...aTrip, travellers: [{ ...traveller, label: evil }] },
    ];
    for (const body of bodies) expect((await room.send('POST', '/api/v1/registrations', body)).status).toBe(422);
    expect(room.items()).toEqual([]);
    const house = await untouched;
    const before = house.remembered();
    const key = { authorization: `Bearer ${house.apiKey}` };
    const invitation = { email: `eve@evil.example${mark}x`, role: 'admin', language: 'en' };
    expect((await house.browser.press('/employer/members', invitation)).status).toBe(422);
    expect((await house.browser.press('/employer/keys', { name: evil, scopes: 'people:read' })).status).toBe(422);
    expect(house.remembered()).toBe(before);
    const file = await house.room.send('POST', '/api/v1/uploads', { filename: `a${mark}b.csv` }, key);
    if (/\p{Cc}/u.test(mark)) expect(file.status).toBe(422);
    expect(nameForm.safeParse(evil).success).toBe(false);
  });

  it.each([...breaks.slice(0, 1), allAtOnce])(
    '%s in a name that is stored all the same ends no line of a letter’s subject, headers, tags or calendar',
    async (_, mark) => {
      const mails = await lettersTo(injected(mark));
      expect(mails.length).toBeGreaterThan(3);
      for (const mail of mails) {
        expect(mail.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(mail.to).toBe('mai@example.com');
        for (const [name, value] of Object.entries(mail.headers)) {
          expect(['List-Unsubscribe', 'List-Unsubscribe-Post', 'Auto-Submitted']).toContain(name);
          expect(value, name).toMatch(/^[\x20-\x7e]+$/);
        }
        expect(mail.headers['List-Unsubscribe'] ?? '<https://kaeru.test/r/token-1/stop>').toMatch(
          /^<https:\/\/kaeru\.test\/r\/[\w.-]+\/stop>$/,
        );
        for (const value of Object.values(mail.tags)) expect(value).toMatch(/^[\w-]{1,256}$/);
        for (const { fileName, content } of mail.attachments) {
          expect(fileName).toMatch(/^[\w-]+\.ics$/);
          expectOnlyOurLines(content);
        }
      }
      expect(mails.some(({ attachments }) => attachments.length > 0)).toBe(true);
    },
  );

  it.each(breaks)(
    '%s in the name of an employer that is stored all the same ends no line of a letter to its members',
    async (_, mark) => {
      const world = worldInMemory();
      const asked = { kind: 'sign-in', at: world.clock.now(), member: aMember().id } as const;
      const employer = anEmployer({ name: `Acme${mark}Bcc: eve@evil.example`, occasions: [asked] });
      await world.employers.save(employerWithNextLetter(employer));
      await remind(world, { publicUrl: 'https://kaeru.test' }, employerItemId(employer.id));
      const [mail] = world.postbox.sent;
      expect(mail?.subject).toContain('Acme');
      expect(mail?.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      for (const value of Object.values(mail?.headers ?? {})) expect(value).toMatch(/^[\x20-\x7e]+$/);
    },
  );

  it('file names in Content-Disposition are ours: nothing anybody typed stands in a header', async () => {
    const house = await openHouse();
    const subjects = await house.subjects();
    await house.room.send(
      'POST',
      '/api/v1/uploads',
      { filename: '";evil="1' },
      { authorization: `Bearer ${house.apiKey}` },
    );
    let files = 0;
    for (const route of routes.filter((one) => one.startsWith('GET ') && !one.includes('/browser/'))) {
      const opener = openers.get(route) ?? 'nothing';
      const token = opener === 'nothing' ? 'none' : await house.world.links.sign(opener, subjects[opener]);
      const headers: Record<string, string> =
        opener === 'session' ? { cookie: house.browser.cookie } : { authorization: `Bearer ${token}` };
      const answer = await house.room.get(house.fill(route.split(' ')[1] ?? '', token), headers);
      const disposition = answer.headers.get('content-disposition');
      if (disposition === null) continue;
      files += 1;
      expect(disposition, route).toMatch(/^attachment; filename="[\w.-]+"$/);
    }
    expect(files).toBeGreaterThan(7);
    expect(exampleFile('en')).not.toContain('evil');
  });

  it('a calendar keeps to lines of 75 octets, and a name of commas, semicolons and backslashes stays a name', async () => {
    const name = `\\n;,:"${'漢'.repeat(60)}\\N\\;X-EVIL:1`;
    const files = (await lettersTo(name)).flatMap(({ attachments }) => attachments);
    expect(files.length).toBeGreaterThan(0);
    for (const { content } of files) {
      expectOnlyOurLines(content);
      for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });
});

/** Every property of a calendar, also inside its events and alarms, is one we write; and a strict reader can read it. */
function expectOnlyOurLines(content: string): void {
  expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u0085\u2028\u2029\0]/);
  const names = new Set<string>();
  const collect = (component: ICAL.Component): void => {
    for (const property of component.getAllProperties()) names.add(property.name);
    for (const child of component.getAllSubcomponents()) collect(child);
  };
  collect(new ICAL.Component(ICAL.parse(content)));
  expect([...names].filter((one) => /evil|bcc|attendee|organizer|attach/i.test(one))).toEqual([]);
}
