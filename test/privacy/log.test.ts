import { describe, expect, expectTypeOf, it } from 'vitest';
import { codeOfRoute, kindOfError, logCode, placeOfError } from '../../functions/log-code';
import type { Loggable, Written } from '../../functions/ports/log';
import { webApp } from '../../functions/web/app';
import type { ClaimId, LetterKey } from '../../shared/registrations/ledger';
import type { Contact, EmailAddress, RegistrationId, TimeZone } from '../../shared/registrations/registration';
import type { Residence } from '../../shared/rules/facts';
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

  // The compiler judges these: where one of them let anything through, the types of this file would not hold.
  it('takes no address, no name, no date of anybody, and nothing else that is only known at run time', () => {
    expectTypeOf<Loggable<EmailAddress>>().toBeNever();
    expectTypeOf<Loggable<Contact['name']>>().toEqualTypeOf<undefined>();
    expectTypeOf<Loggable<Residence['birthDate']>>().toBeNever();
    expectTypeOf<Loggable<TimeZone>>().toBeNever();
    expectTypeOf<Loggable<LetterKey>>().toBeNever();
    expectTypeOf<Loggable<string>>().toBeNever();
    expectTypeOf<Loggable<`Hello ${string}`>>().toBeNever();
    expectTypeOf<Loggable<Contact>>().toBeNever();
    // Where it may be either, only the id is left.
    expectTypeOf<Loggable<EmailAddress | RegistrationId>>().toEqualTypeOf<RegistrationId>();
  });

  it('takes no such text in a code or a sentence either', () => {
    expectTypeOf<Written<string>>().toBeNever();
    expectTypeOf<Written<`Wrote to ${EmailAddress}.`>>().toBeNever();
    expectTypeOf<Written<EmailAddress>>().toBeNever();
    expectTypeOf<Written<'A sentence.'>>().toEqualTypeOf<'A sentence.'>();
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
