import { createHmac, generateKeyPairSync, sign as signWith } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { linksInJose } from '../../functions/adapters/links-in-jose';
import type { LinkSubject } from '../../functions/ports/links';
import { instant } from '../../shared/calendar/day';
import { at } from '../support/world';
import { secretsManager } from './secrets-manager';

const id = 'registration1.0123456789abcdef' as LinkSubject;
const other = 'registration2.0123456789abcdef' as LinkSubject;
const secondInMs = 1000;

async function signer() {
  const time = { now: at('2026-11-23T10:00:00+09:00') };
  const clock = { now: () => time.now };
  const first = { id: 'first', value: 'a secret of this very test, long enough' };
  const manager = await secretsManager(first);
  const links = linksInJose('links', clock, manager.client);
  const pass = (seconds: number) => {
    time.now = instant(time.now + seconds * secondInMs);
  };
  return { links, manager, first, pass, clock };
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const hmac = (text: string, key: string, hash = 'sha256'): string =>
  createHmac(hash, key).update(text).digest('base64url');
const claims = { sub: id, aud: 'own-page' };

describe('a forged link', () => {
  it('alg=none opens nothing, in whichever letters', async () => {
    const { links } = await signer();
    for (const alg of ['none', 'None', 'NONE', 'nOnE', '', null]) {
      for (const signature of ['', 'x', hmac('', '')]) {
        const token = `${part({ alg, kid: 'first' })}.${part(claims)}.${signature}`;
        expect(await links.verify('own-page', token), String(alg)).toBeUndefined();
      }
    }
  });

  it('algorithm confusion: another algorithm than ours opens nothing, even with the right key', async () => {
    const { links, first } = await signer();
    for (const [alg, hash] of [
      ['HS384', 'sha384'],
      ['HS512', 'sha512'],
      ['hs256', 'sha256'],
    ] as const) {
      const text = `${part({ alg, kid: 'first' })}.${part(claims)}`;
      expect(await links.verify('own-page', `${text}.${hmac(text, first.value, hash)}`), alg).toBeUndefined();
    }
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const text = `${part({ alg: 'RS256', kid: 'first' })}.${part(claims)}`;
    const signature = signWith('sha256', Buffer.from(text), privateKey).toString('base64url');
    expect(await links.verify('own-page', `${text}.${signature}`)).toBeUndefined();
  });

  it('kid injection: a path, a query, a name of an object or no key at all chooses no key of the attacker', async () => {
    const { links } = await signer();
    const kids = [
      '../../dev/null',
      "first' OR '1'='1",
      '__proto__',
      'constructor',
      'toString',
      '',
      0,
      null,
      ['first'],
      {},
    ];
    for (const kid of kids) {
      for (const key of ['', '\0', 'undefined', 'null', '[object Object]', String(kid)]) {
        const text = `${part({ alg: 'HS256', kid })}.${part(claims)}`;
        const token = `${text}.${key === '' ? '' : hmac(text, key)}`;
        expect(await links.verify('own-page', token), `${kid} ${key}`).toBeUndefined();
      }
    }
  });

  it('a key the token brings along (jwk, jku, x5u, x5c) is not used', async () => {
    const { links } = await signer();
    const key = 'a key of the attacker, also long enough';
    const jwk = { kty: 'oct', k: Buffer.from(key).toString('base64url') };
    for (const more of [
      { jwk },
      { jku: 'https://evil.example/keys' },
      { x5u: 'https://evil.example/x' },
      { x5c: [key] },
    ]) {
      const text = `${part({ alg: 'HS256', kid: 'first', ...more })}.${part(claims)}`;
      expect(await links.verify('own-page', `${text}.${hmac(text, key)}`)).toBeUndefined();
    }
  });

  it('an extension the token calls critical (crit, b64) is not passed over', async () => {
    const { links, first } = await signer();
    for (const more of [{ crit: ['exp'] }, { crit: ['b64'], b64: false }, { crit: ['x'], x: 1 }]) {
      const text = `${part({ alg: 'HS256', kid: 'first', ...more })}.${part(claims)}`;
      expect(await links.verify('own-page', `${text}.${hmac(text, first.value)}`)).toBeUndefined();
    }
  });

  it('swapped parts: the signature of one link under the words of another opens nothing', async () => {
    const { links } = await signer();
    const [header, , signature] = (await links.sign('own-page', id)).split('.');
    const [, payload] = (await links.sign('own-page', other)).split('.');
    expect(await links.verify('own-page', `${header}.${payload}.${signature}`)).toBeUndefined();
    const [, feed] = (await links.sign('feed', id)).split('.');
    expect(await links.verify('own-page', `${header}.${feed}.${signature}`)).toBeUndefined();
  });

  it('cut short, or with anything changed in any place, it opens nothing', async () => {
    const { links } = await signer();
    const token = await links.sign('own-page', id);
    for (let length = 0; length < token.length; length += 1) {
      expect(await links.verify('own-page', token.slice(0, length)), String(length)).toBeUndefined();
    }
    // The last letter of a part may carry bits that mean nothing; every other one counts.
    for (let place = 0; place < token.length - 1; place += 3) {
      if (token[place] === '.' || token[place + 1] === '.') continue;
      const changed = token[place] === 'A' ? 'B' : 'A';
      const forged = `${token.slice(0, place)}${changed}${token.slice(place + 1)}`;
      expect(await links.verify('own-page', forged), String(place)).toBeUndefined();
    }
  });

  it('signed by us for no purpose, or for nobody, it opens nothing', async () => {
    const { links, first } = await signer();
    for (const words of [
      { sub: id },
      { aud: 'own-page' },
      { sub: id, aud: '' },
      { sub: id, aud: [] },
      { sub: id, aud: 'own-page ' },
    ]) {
      const text = `${part({ alg: 'HS256', kid: 'first' })}.${part(words)}`;
      expect(await links.verify('own-page', `${text}.${hmac(text, first.value)}`), part(words)).toBeUndefined();
    }
  });

  it('one long token after the other, or one of a hundred thousand letters, asks Secrets Manager once a minute at most', async () => {
    const { links, manager, pass } = await signer();
    await links.sign('own-page', id);
    pass(60);
    const before = manager.questions();
    for (let times = 0; times < 20; times += 1) {
      const text = `${part({ alg: 'HS256', kid: `guess ${times}` })}.${part({ ...claims, x: 'x'.repeat(5_000 * times) })}`;
      expect(await links.verify('own-page', `${text}.x`)).toBeUndefined();
    }
    expect(manager.questions() - before).toBe(2);
  });
});

describe('an expiring link', () => {
  it('opens until its second and not after, and an attacker cannot move it', async () => {
    const { links, clock, pass } = await signer();
    const token = await links.sign('sign-in', id, instant(clock.now() + 15 * 60 * secondInMs));
    pass(15 * 60 - 1);
    expect(await links.verify('sign-in', token)).toBe(id);
    const [header, , signature] = token.split('.');
    for (const exp of [clock.now(), null, '9999999999', 1e99]) {
      const later = part({ sub: id, aud: 'sign-in', exp });
      expect(await links.verify('sign-in', `${header}.${later}.${signature}`)).toBeUndefined();
    }
    pass(1);
    expect(await links.verify('sign-in', token)).toBeUndefined();
  });
});

describe('rotating keys', () => {
  it('a link of the version before still opens, of the one before that no more; new links are signed by the newest', async () => {
    const { links, manager, pass } = await signer();
    const oldest = await links.sign('own-page', id);
    manager.rotate({ id: 'second', value: 'the second secret, just as long as that' });
    pass(15 * 60);
    const newer = await links.sign('own-page', id);
    expect(newer).not.toBe(oldest);
    expect(await links.verify('own-page', oldest)).toBe(id);
    expect(await links.verify('own-page', newer)).toBe(id);
    manager.rotate({ id: 'third', value: 'the third secret, and that is the last' });
    pass(15 * 60);
    expect(await links.verify('own-page', oldest)).toBeUndefined();
    expect(await links.verify('own-page', newer)).toBe(id);
  });

  it('a secret that leaked is worthless two rotations later, whatever its kid says', async () => {
    const { links, manager, first, pass } = await signer();
    manager.rotate({ id: 'second', value: 'the second secret, just as long as that' });
    manager.rotate({ id: 'third', value: 'the third secret, and that is the last' });
    pass(15 * 60);
    for (const kid of ['first', 'second', 'third']) {
      const text = `${part({ alg: 'HS256', kid })}.${part(claims)}`;
      expect(await links.verify('own-page', `${text}.${hmac(text, first.value)}`), kid).toBeUndefined();
    }
  });

  it('a link signed by another room with a key this one has not heard of yet opens at once', async () => {
    const { links, manager, pass, clock } = await signer();
    await links.sign('own-page', id);
    manager.rotate({ id: 'second', value: 'the second secret, just as long as that' });
    pass(61);
    const token = await linksInJose('links', clock, manager.client).sign('own-page', id);
    expect(await links.verify('own-page', token)).toBe(id);
  });
});
