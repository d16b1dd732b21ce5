import { describe, expect, it } from 'vitest';
import { codeOfRoute, kindOfError, logCode, placeOfError } from '../../functions/log-code';
import { webApp } from '../../functions/web/app';
import type { ClaimId } from '../../shared/registrations/ledger';
import { aRegistration } from '../support/builders';
import { worldInMemory } from '../support/world';

describe('the log', () => {
  it('takes ids, counts, and words that stand in the source', () => {
    const { log, logged } = worldInMemory();
    const { id, state, version } = aRegistration();
    const claim: ClaimId = worldInMemory().chance.claimId();
    log('info', `registration-${state}`, 'Somebody did something.', { registration: id, claim, state, version });
    log('warn', 'letter-later', 'SES did not take a letter.', { reason: logCode('TooManyRequestsException') });
    expect(logged).toHaveLength(2);
  });

  // The compiler judges these: each line must be refused, or `npm test` fails at the types.
  it('takes no address, no name, no date of anybody, and nothing else that is only known at run time', () => {
    const { log } = worldInMemory();
    const { contact, travellers } = aRegistration();
    const [traveller] = travellers;
    const typed: string = 'Anna';
    // @ts-expect-error an address
    log('info', 'code', 'A sentence.', { to: contact.email });
    // @ts-expect-error a name
    log('info', 'code', 'A sentence.', { name: contact.name });
    // @ts-expect-error a date
    log('info', 'code', 'A sentence.', { until: traveller?.residence.stayEnds });
    // @ts-expect-error where somebody is
    log('info', 'code', 'A sentence.', { zone: contact.timeZone });
    // @ts-expect-error one that may be an address or an id
    log('info', 'code', 'A sentence.', { who: typed === '' ? contact.email : aRegistration().id });
    // @ts-expect-error a text of somebody
    log('info', 'code', 'A sentence.', { typed });
    // @ts-expect-error the same in a code
    log('info', `code-${typed}`, 'A sentence.');
    // @ts-expect-error and in a sentence
    log('info', 'code', `${typed} registered.`);
    // @ts-expect-error an address in a sentence
    log('info', 'code', `Wrote to ${contact.email}.`);
    // @ts-expect-error a whole object
    log('info', 'code', 'A sentence.', { contact });
    expect(typed).toBe('Anna');
  });
});

describe('a text of a machine', () => {
  it.each(['TooManyRequestsException', 'no-time', '3f0c6b1e-8f7d-4a55-9a39-0a6a1d7c2f10'])('is %s', (text) => {
    expect(logCode(text)).toBe(text);
  });

  it.each([
    ['an address', 'anna@example.com'],
    ['a sentence that quotes one', 'Address anna@example.com is on the suppression list'],
    ['a name of several words', 'Anna Nguyen'],
    ['a name not in Latin letters', '山田'],
    ['a line break', 'a\nb'],
    ['nothing', ''],
    ['something long', 'a'.repeat(65)],
  ])('is not %s', (_what, text) => {
    expect(logCode(text)).toBe('unknown');
  });

  it('of an error is its kind and its place, never its message', () => {
    const error = new TypeError('anna@example.com is not a function');
    expect(kindOfError(error)).toBe('TypeError');
    expect(placeOfError(error)).toMatch(/^[\w.$]+\.\d+\.\d+$/);
    expect(kindOfError('anna@example.com')).toBe('unknown');
    error.stack = 'TypeError: anna@example.com\n    at async registerForm (file:///var/task/index.mjs:1042:17)';
    expect(placeOfError(error)).toBe('registerForm.1042.17');
    error.stack = 'TypeError: anna@example.com\n    at file:///var/task/index.mjs:7:1';
    expect(placeOfError(error)).toBe('anonymous.7.1');
  });

  it('of a route is its pattern', () => {
    expect(codeOfRoute('/r/:token/drop-second')).toBe('r.token.drop-second');
  });
});

describe('an answer that fails', () => {
  it('tells the log its route, not the address that was asked for, nor what was typed', async () => {
    const world = worldInMemory();
    const broken = {
      ...world,
      links: {
        ...world.links,
        verify: async () => {
          throw new Error('anna@example.com');
        },
      },
    };
    const answer = await webApp(broken).request('https://kaeru.test/r/secret-token/stop?lang=en&name=Anna');
    expect(answer.status).toBe(500);
    expect(world.logged).toHaveLength(1);
    expect(world.logged[0]).toMatchObject({ code: 'web-unexpected', fields: { error: 'Error' } });
    expect(JSON.stringify(world.logged)).not.toMatch(/secret-token|anna|Anna|lang=/);
  });
});
