import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../shared/registrations/facts-form';
import { pointerOf } from '../../../shared/registrations/read-form';

describe('the facts of one person', () => {
  it('need only a status; what is not said takes the usual value', () => {
    expect(readFacts({ residence: { status: 'permanent-resident' } })).toEqual({
      ok: true,
      value: {
        residence: {
          status: 'permanent-resident',
          stayEnds: null,
          grant: 'unknown',
          cardEnds: null,
          card: 'held',
          passport: 'valid',
          passportEnds: null,
          birthDate: null,
          exclusions: [],
          pending: null,
        },
        trip: null,
        permit: null,
      },
    });
  });

  it('fill in what a trip, a permit and an application leave unsaid', () => {
    const read = readFacts({
      residence: { status: 'student', pending: { kind: 'renewal', filed: '2026-11-05' } },
      trip: { departs: '2026-12-20' },
      permit: { kind: 'single', effective: '2026-01-15', ends: '2027-01-15' },
    });
    expect(read).toMatchObject({
      ok: true,
      value: {
        residence: { pending: { decided: null } },
        trip: { returns: null, returned: null, declaresReturn: true },
        permit: { used: false },
      },
    });
  });

  it('leave out what we do not know', () => {
    const read = readFacts({ residence: { status: 'student', cardNumber: 'AB12345678CD' }, passportNumber: 'X' });
    expect(JSON.stringify(read)).not.toMatch(/Number/);
  });

  it('may not contradict each other: all contradictions are named at once', () => {
    const read = readFacts({
      residence: { status: 'student', pending: { kind: 'renewal', filed: '2026-11-05', decided: '2026-11-04' } },
      trip: { departs: '2026-12-20', returns: '2026-12-19', returned: '2026-12-18' },
      permit: { kind: 'single', effective: '2027-01-15', ends: '2027-01-14' },
    });
    expect(read).toEqual({
      ok: false,
      problems: [
        { pointer: '/residence/pending/decided', code: 'decided-before-filed' },
        { pointer: '/trip/returns', code: 'returns-before-departure' },
        { pointer: '/trip/returned', code: 'returned-before-departure' },
        { pointer: '/permit/ends', code: 'permit-ends-before-effective' },
      ],
    });
  });

  it.each([
    ['/residence/exclusions/0', 'not-one-of', { residence: { status: 'student', exclusions: ['banned'] } }],
    ['/residence/grantMonths', 'wrong-type', { residence: { status: 'student', grantMonths: 1.5 } }],
    ['/residence/grantMonths', 'too-small', { residence: { status: 'student', grantMonths: 0 } }],
    ['/residence/birthDate', 'no-such-date', { residence: { status: 'student', birthDate: '2100-02-29' } }],
    [
      '/permit/effective',
      'required',
      { residence: { status: 'student' }, permit: { kind: 'single', ends: '2027-01-01' } },
    ],
    ['/trip', 'wrong-type', { residence: { status: 'student' }, trip: '2026-12-20' }],
    ['', 'required', undefined],
  ])('name %s as %s', (pointer, code, input) => {
    expect(readFacts(input)).toEqual({ ok: false, problems: [{ pointer, code }] });
  });
});

it('writes a JSON pointer as RFC 6901 says', () => {
  expect(pointerOf(['a/b', 0, 'm~n'])).toBe('/a~1b/0/m~0n');
});
