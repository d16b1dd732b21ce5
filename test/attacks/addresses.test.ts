import { describe, expect, it } from 'vitest';
import { hashOfAddress } from '../../functions/adapters/hash-of-address';
import { linkSubject } from '../../functions/open-link';
import { emailForm, isEmailAddress } from '../../shared/registrations/contact-form';
import type { EmailAddress } from '../../shared/registrations/registration';
import { isSameAddress } from '../../shared/registrations/same-address';
import { readEmail } from '../../shared/roster/cells/email';
import { openEmployerRoom } from '../functions/web/employer/employer-room';
import { aTrip, openRoom } from '../functions/web/knock';

const read = (text: string): string | undefined => {
  const form = emailForm.safeParse(text);
  return form.success ? form.data : undefined;
};

/** What is no single mailbox, or not the one it looks like. */
const refused: readonly (readonly [string, string])[] = [
  ['homograph, Cyrillic а before the @', '\u0430nna@example.com'],
  ['homograph, Cyrillic е behind the @', 'anna@\u0435xample.com'],
  ['homograph, Greek ο', 'anna@example.c\u03bfm'],
  ['internationalised domain, not as punycode', 'anna@bücher.example'],
  ['internationalised local part', '名前@example.com'],
  ['zero-width space', 'an\u200bna@example.com'],
  ['zero-width joiner', 'an\u200dna@example.com'],
  ['zero-width no-break space inside', 'an\ufeffna@example.com'],
  ['soft hyphen', 'an\u00adna@example.com'],
  ['variation selector', 'anna\ufe0f@example.com'],
  ['tag characters', 'anna\u{e0061}@example.com'],
  ['combining mark', 'anna\u0301@example.com'],
  ['right-to-left override', '\u202emoc.elpmaxe@anna'],
  ['right-to-left isolate', 'anna\u2067@example.com'],
  ['Arabic letter mark', 'anna\u061c@example.com'],
  ['a domain with a dot at its end', 'anna@example.com.'],
  ['two dots', 'anna..b@example.com'],
  ['a dot at the beginning', '.anna@example.com'],
  ['a dot before the @', 'anna.@example.com'],
  ['two @', 'anna@evil.example@example.com'],
  ['two @, one of them full-width', 'anna＠evil.example@example.com'],
  ['two @, one of them small', 'anna\ufe6bevil.example@example.com'],
  ['a display name', 'Anna <anna@example.com>'],
  ['a display name in quotes', '"anna@example.com" <eve@evil.example>'],
  ['a quoted local part', '"anna"@example.com'],
  ['a quoted local part with an @', '"anna@example.com"@evil.example'],
  ['a comment', 'anna(comment)@example.com'],
  ['a comment in the domain', 'anna@example.com(evil.example)'],
  ['a source route', '@evil.example:anna@example.com'],
  ['a list of two', 'anna@example.com,eve@evil.example'],
  ['a list of two with semicolons', 'anna@example.com;eve@evil.example'],
  ['a list of two with a space', 'anna@example.com eve@evil.example'],
  ['a group', 'undisclosed:anna@example.com;'],
  ['an address of a machine', 'anna@[127.0.0.1]'],
  ['an address of a machine without brackets', 'anna@10.0.0.25'],
  ['an address of a machine, version 6', 'anna@[IPv6:::1]'],
  ['a host without a dot', 'anna@localhost'],
  ['a domain that begins with a hyphen', 'anna@-example.com'],
  ['a domain that ends with a hyphen', 'anna@example-.com'],
  ['an underscore in the domain', 'anna@ex_ample.com'],
  ['a label of 64 letters', `anna@${'a'.repeat(64)}.com`],
  ['a local part of 65 letters', `${'a'.repeat(65)}@example.com`],
  ['more than 254 letters', `anna@${'a.'.repeat(130)}com`],
  ['a line break', 'anna@example.com\nBcc: eve@evil.example'],
  ['a carriage return', 'anna@example.com\rBcc: eve@evil.example'],
  ['a line break of Unicode', 'anna\u2028@example.com'],
  ['a next line', 'anna\u0085@example.com'],
  ['NUL', 'anna\0@example.com'],
  ['a tab', 'an\tna@example.com'],
  ['an ideographic full stop', 'anna@example。com'],
  ['a Turkish dotless ı', 'ann\u0131@example.com'],
  ['a Turkish dotted İ', 'ANNA\u0130@example.com'],
  ['a long s in the domain', 'anna@\u017fs.c\u0131m'],
  ['mailto', 'mailto:anna@example.com'],
  ['HTML', '<b>anna</b>@example.com'],
];

/** What a keyboard or a copy makes of an address, and the one mailbox it means. */
const folded: readonly (readonly [string, string, string])[] = [
  ['full-width letters', 'ａｎｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'anna@example.com'],
  ['a full-width @', 'anna＠example.com', 'anna@example.com'],
  ['spaces around', '\u3000 anna@example.com\u00a0', 'anna@example.com'],
  ['a byte order mark before', '\ufeffanna@example.com', 'anna@example.com'],
  ['mathematical letters', '\u{1d41a}nna@example.com', 'anna@example.com'],
  ['a Kelvin sign', 'mi\u212ae@example.com', 'miKe@example.com'],
  ['a ligature', 'o\ufb03ce@example.com', 'office@example.com'],
  ['a long s', 'e\u017fther@example.com', 'esther@example.com'],
];

/** Lawful, and each a mailbox of its own: nothing is taken out of them or cut off. */
const untouched: readonly string[] = [
  'anna+tag@example.com',
  'anna%evil.example@example.com',
  'evil.example!anna@example.com',
  "o'brien@example.com",
  'anna=evil.example@example.com',
  '{anna}|~^`?*/$#!@example.com',
  'a.n.n.a@example.com',
  'anna@xn--bcher-kva.example',
  'anna@example.xn--p1ai',
  `${'a'.repeat(64)}@${'b'.repeat(63)}.com`,
];

describe('Unicode tricks in addresses', () => {
  it.each(refused)('%s is refused, in a form and in a file', (_, text) => {
    expect(read(text)).toBeUndefined();
    expect(isEmailAddress(text)).toBe(false);
    expect(readEmail(text)).toEqual({ code: 'email-invalid' });
  });

  it.each(folded)('%s becomes the one address that is written to, kept and compared', (_, text, address) => {
    expect(read(text)).toBe(address);
    expect(readEmail(text)).toEqual({ value: address });
    // What is let in without folding is the address as it stands.
    expect(isEmailAddress(text)).toBe(false);
  });

  it.each(untouched)('%s stays as it is', (text) => {
    expect(read(text)).toBe(text);
    expect(isEmailAddress(text)).toBe(true);
  });

  it('two addresses that count as one are one but for upper and lower case of ASCII: they reach one mailbox', () => {
    const candidates = [
      ...refused.map(([, text]) => text),
      ...folded.flatMap(([, text, address]) => [text, address]),
      ...untouched,
    ];
    const known = [
      ...candidates,
      'anna@example.com',
      'ANNA@EXAMPLE.COM',
      'Anna@Example.Com',
      'mike@example.com',
      'anni@example.com',
    ].flatMap((text) => emailForm.safeParse(text).data ?? []);
    expect(known.length).toBeGreaterThan(20);
    const asciiLower = (text: string) =>
      text.replaceAll(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
    for (const one of known) {
      expect(one).toMatch(/^[\x21-\x7e]+$/);
      for (const other of known) {
        const isOne = asciiLower(one) === asciiLower(other);
        expect(isSameAddress(one, other), `${one} ${other}`).toBe(isOne);
        expect(hashOfAddress(one) === hashOfAddress(other), `${one} ${other}`).toBe(isOne);
      }
    }
  });

  it('"send me my link" with a look-alike of Anna’s address sends Anna’s link to nobody but Anna', async () => {
    const room = openEmployerRoom();
    await room.send('POST', '/api/v1/registrations', aTrip);
    const token = await room.world.links.sign('own-page', linkSubject(room.only()));
    await room.press(`/r/${token}/confirm`);
    for (const [, text] of [...refused, ...folded]) {
      const like = text.replace(/mi\u212ae|o\ufb03ce|e\u017fther/, 'anna');
      const answer = await room.press('/link', { email: like });
      expect([303, 422]).toContain(answer.status);
      const { contact, askedAddress } = room.only();
      expect([contact.email, askedAddress]).toEqual(['anna@example.com', undefined]);
    }
    expect(new Set(room.world.postbox.sent.map(({ to }) => to)).size).toBeLessThanOrEqual(1);
  });

  it('signing in with a look-alike of a member’s address writes to the member’s own mailbox, or to nobody', async () => {
    const room = openEmployerRoom();
    const { employerId } = await room.add('Acme KK', 'mike@acme.example');
    for (const like of [
      'mi\u212ae@acme.example',
      'ＭＩＫＥ@acme.example',
      'm\u0131ke@acme.example',
      'mike@acme.example.',
      'mike@\u0430cme.example',
    ]) {
      await room.press('/employer/sign-in', { email: like });
      await room.post(employerId);
    }
    expect(room.world.postbox.sent.length).toBeGreaterThan(0);
    for (const { to } of room.world.postbox.sent) expect(to).toBe('mike@acme.example');
  });

  it('registering with a look-alike gives no right over the registration it looks like', async () => {
    const room = openRoom();
    await room.send('POST', '/api/v1/registrations', aTrip);
    const first = room.only();
    const like = { ...aTrip, contact: { ...aTrip.contact, email: 'Ａnna@example.com' } };
    await room.send('POST', '/api/v1/registrations', like);
    const [, second] = room.items();
    if (second === undefined) throw new Error('The second registration is gone.');
    expect(second.contact.email).toBe('Anna@example.com' as EmailAddress);
    const token = await room.world.links.sign('own-page', linkSubject(second));
    const answer = await room.get(`/api/v1/registrations/${first.id}`, { authorization: `Bearer ${token}` });
    expect(answer.status).toBe(404);
  });
});
