import { describe, expect, test } from 'vitest';
import type { DateText } from '../../../shared/calendar';
import { type ActionCode, actionCodes, assess, type Facts, type Residence } from '../../../shared/rules';
import { engineer, factsOf, permanentResident, permit, trip, withStatus } from './facts-of';

const today = '2026-11-22';
const travels = trip('2026-12-20', '2027-01-10');
const going = (residence: Partial<Residence>, rest: Partial<Facts> = {}) =>
  factsOf({ ...engineer, ...residence }, { trip: travels, ...rest });
const away = (residence: Partial<Residence>, rest: Partial<Facts> = {}) =>
  going(residence, { trip: trip('2026-11-01', '2027-01-10'), ...rest });
const visitor = (rest: Partial<Facts> = {}) =>
  factsOf(withStatus('temporary-visitor', { grant: '3-months-or-less', card: 'none', stayEnds: '2027-01-20' }), rest);
const undecided = { pending: { kind: 'renewal', filed: '2026-11-05', decided: null } } as const;
const forPermanentResidence = { pending: { kind: 'permanent-residence', filed: '2026-11-05', decided: null } } as const;
const forGood = { trip: trip('2026-12-20', null, { declaresReturn: false }) };

/** Every action of a case in one line each: what, by when (`now` where no day can be named), and the rule. */
const asked = (facts: Facts, on: DateText = today): readonly string[] =>
  assess(facts, on).actions.map(({ code, by, rule }) => `${code} by ${by ?? 'now'}, ${rule}`);
const dueOf = (code: ActionCode, facts: Facts, on: DateText = today): DateText | null | undefined =>
  assess(facts, on).actions.find((action) => action.code === code)?.by;

describe('everything to do, and nothing else', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['at home with years of stay', factsOf(engineer), []],
    [
      'before an ordinary trip',
      going({}),
      ['tick-temporary-departure by 2026-12-20, R1.5', 'carry-passport-and-card by 2026-12-20, R1.5'],
    ],
    [
      'where the status gets no card',
      going({ status: 'diplomat', card: 'none' }),
      ['tick-temporary-departure by 2026-12-20, R1.5', 'carry-passport by 2026-12-20, R1.5'],
    ],
    [
      'with a permit in force',
      going({}, { permit: permit('2026-01-01', '2030-01-01') }),
      ['tick-temporary-departure by 2026-12-20, R1.5', 'carry-passport-and-permit by 2026-12-20, R2.1'],
    ],
    [
      'on a refugee travel document',
      going({ passport: 'refugee-travel-document', passportEnds: '2028-01-01' }),
      ['tick-temporary-departure by 2026-12-20, R1.5', 'carry-travel-document by 2026-12-20, R1.8'],
    ],
    ['leaving for good', going({}, forGood), ['hand-in-card by 2026-12-20, R3.1', 'contact-immigration by now, R1.7']],
    [
      'leaving for good without a card',
      going({ status: 'diplomat', card: 'none' }, forGood),
      ['contact-immigration by now, R1.7'],
    ],
    ['a visitor', visitor({ trip: travels }), ['contact-immigration by now, R1.7']],
    ['a visitor who does not come back', visitor(forGood), ['contact-immigration by now, R1.7']],
    ['abroad', away({}), ['return-in-time by 2027-10-25, R1.3']],
    ['back again', factsOf(engineer, { trip: trip('2026-11-01', null, { returned: '2026-11-10' }) }), []],
    [
      'where nothing may be said',
      going({ grant: 'unknown' }),
      ['state-missing-facts by now, R1.1', 'tick-temporary-departure by 2026-12-20, R1.5'],
    ],
    [
      'with a lapsed travel document',
      going({ passport: 'refugee-travel-document', passportEnds: '2026-12-19' }),
      ['renew-travel-document by 2026-12-20, R1.8', 'tick-temporary-departure by 2026-12-20, R1.5'],
    ],
    [
      'with an expired passport and without the card',
      going({ passport: 'expired', card: 'missing' }),
      [
        'renew-passport by 2026-12-20, R1.1',
        'get-card by 2026-12-20, R5.8',
        'tick-temporary-departure by 2026-12-20, R1.5',
      ],
    ],
    [
      'for more than a year',
      factsOf(permanentResident, { trip: trip('2026-12-20', '2028-01-10') }),
      [
        'apply-for-permit by 2026-12-20, R2.1',
        'move-return-earlier by 2027-12-13, R1.3',
        'tick-temporary-departure by 2026-12-20, R1.5',
        'carry-passport-and-card by 2026-12-20, R1.5',
        'move-out-notice by 2026-12-20, R7.4',
      ],
    ],
  ])('%s', (_, facts, expected) => {
    expect(asked(facts)).toEqual(expected);
  });

  test('actions are listed in the order of their codes: first what must be put right', () => {
    const codes = asked(
      factsOf(
        {
          ...engineer,
          stayEnds: '2027-01-05',
          cardEnds: '2026-12-31',
          passport: 'expired',
          card: 'missing',
          ...forPermanentResidence,
        },
        { trip: travels },
      ),
    ).map((line) => actionCodes.findIndex((code) => line.startsWith(`${code} `)));
    expect(codes).toEqual([...codes].sort((one, other) => one - other));
  });
});

describe('coming back in time', () => {
  test('is by the day to plan for, and once that has passed by the last day', () => {
    expect(dueOf('return-in-time', away({}), '2027-10-25')).toBe('2027-10-25');
    expect(dueOf('return-in-time', away({}, { trip: trip('2026-11-01') }), '2027-10-26')).toBe('2027-11-01');
  });

  test('an extension is asked for by the last day of the permit', () => {
    const long = factsOf(permanentResident, {
      trip: trip('2026-03-01', '2027-06-01'),
      permit: permit('2022-01-15', '2027-01-15'),
    });
    expect(asked(long)).toEqual([
      'apply-for-extension by 2027-01-15, R2.5',
      'move-return-earlier by 2027-01-08, R2.2',
      'return-in-time by 2027-01-08, R2.2',
    ]);
  });

  test('an earlier return is asked for where there is no day to plan for, too', () => {
    const tight = going({ stayEnds: '2026-12-24' }, { trip: trip('2026-12-20', '2026-12-23') });
    expect(dueOf('move-return-earlier', tight)).toBe('2026-12-24');
  });

  test('once it has lapsed only Immigration can help', () => {
    const late = away({ stayEnds: '2026-11-21' });
    expect(asked(late)).toEqual(['contact-immigration by now, R1.7']);
  });
});

describe('renewing the stay', () => {
  const endingOn = (stayEnds: DateText, rest: Partial<Residence> = {}, more: Partial<Facts> = {}) =>
    going({ stayEnds, ...rest }, more);

  test('before leaving, where it ends before the return or within a month after it', () => {
    expect(dueOf('renew-stay-before-leaving', endingOn('2027-01-09'))).toBe('2026-12-20');
    expect(dueOf('renew-stay-before-leaving', endingOn('2027-01-10'))).toBe('2026-12-20');
    expect(dueOf('renew-stay-before-leaving', endingOn('2027-02-09'))).toBe('2026-12-20');
    expect(dueOf('renew-stay-before-leaving', endingOn('2027-02-10'))).toBeUndefined();
  });

  test('before it ends, where that is before leaving', () => {
    expect(dueOf('renew-stay-before-leaving', endingOn('2026-12-10'))).toBe('2026-12-10');
    expect(dueOf('renew-stay-before-leaving', endingOn(today))).toBe(today);
    expect(dueOf('renew-stay-before-leaving', endingOn('2026-11-21'))).toBeUndefined();
  });

  test('is open on the day of leaving where no return is planned only if the stay ends before', () => {
    const open = { trip: trip('2026-12-20') };
    expect(dueOf('renew-stay-before-leaving', endingOn('2026-12-19', {}, open))).toBe('2026-12-19');
    expect(dueOf('renew-stay-before-leaving', endingOn('2026-12-20', {}, open))).toBeUndefined();
  });

  test('not where it is filed, where nobody means to return, or by a visitor', () => {
    expect(dueOf('renew-stay-before-leaving', endingOn('2027-01-09', undecided))).toBeUndefined();
    expect(dueOf('renew-stay-before-leaving', endingOn('2026-12-10', {}, forGood))).toBeUndefined();
    expect(dueOf('renew-stay-before-leaving', visitor({ trip: trip('2026-12-20', '2027-01-30') }))).toBeUndefined();
  });

  test('at home while the window is open, and not twice', () => {
    expect(dueOf('renew-stay', factsOf({ ...engineer, stayEnds: '2027-02-22' }))).toBe('2027-02-22');
    expect(dueOf('renew-stay', factsOf({ ...engineer, stayEnds: '2027-02-23' }))).toBeUndefined();
    expect(dueOf('renew-stay', endingOn('2027-01-09'))).toBeUndefined();
    expect(dueOf('renew-stay', endingOn('2027-02-15'))).toBe('2027-02-15');
    expect(dueOf('renew-stay', away({ stayEnds: '2027-02-15' }))).toBeUndefined();
  });

  test('as well, while permanent residence is applied for', () => {
    const applied = (on: DateText, decided: DateText | null = null) =>
      dueOf(
        'file-renewal-as-well',
        factsOf({ ...engineer, stayEnds: '2027-05-31', pending: { ...forPermanentResidence.pending, decided } }),
        on,
      );
    expect(applied(today)).toBe('2027-05-31');
    expect(applied('2027-05-31')).toBe('2027-05-31');
    expect(applied('2027-06-01')).toBeUndefined();
    expect(applied(today, '2026-11-20')).toBeUndefined();
    expect(dueOf('file-renewal-as-well', factsOf({ ...engineer, ...undecided }))).toBeUndefined();
    expect(dueOf('file-renewal-as-well', factsOf({ ...permanentResident, ...forPermanentResidence }))).toBeUndefined();
  });

  test('and the new card is collected by the end of the continuation', () => {
    const waiting = factsOf({ ...engineer, stayEnds: '2026-12-31', ...undecided });
    expect(dueOf('collect-new-card', waiting)).toBe('2027-02-28');
    expect(dueOf('collect-new-card', waiting, '2027-02-28')).toBe('2027-02-28');
    expect(dueOf('collect-new-card', waiting, '2027-03-01')).toBeUndefined();
    expect(dueOf('collect-new-card', factsOf({ ...engineer, stayEnds: '2026-12-31' }))).toBeUndefined();
  });
});

describe('the card and the passport', () => {
  const card = (cardEnds: DateText, rest: Partial<Facts> = {}) => factsOf({ ...permanentResident, cardEnds }, rest);

  test('the card is renewed before leaving where it ends while away, else while the window is open', () => {
    expect(dueOf('renew-card-before-leaving', card('2027-01-09', { trip: travels }))).toBe('2026-12-20');
    expect(dueOf('renew-card', card('2027-01-09', { trip: travels }))).toBeUndefined();
    expect(dueOf('renew-card-before-leaving', card('2027-01-10', { trip: travels }))).toBeUndefined();
    expect(dueOf('renew-card', card('2027-01-10', { trip: travels }))).toBe('2027-01-10');
    expect(dueOf('renew-card', card('2027-02-22'))).toBe('2027-02-22');
    expect(dueOf('renew-card', card('2027-02-23'))).toBeUndefined();
    expect(dueOf('renew-card', card('2027-02-01', { trip: trip('2026-11-01', '2027-01-10') }))).toBeUndefined();
  });

  test('abroad it is too late for what is done before leaving', () => {
    const late = away({ passport: 'expired', card: 'missing', passportEnds: '2026-12-01' });
    for (const code of ['renew-passport', 'get-card', 'tick-temporary-departure'] as const) {
      expect(dueOf(code, late), code).toBeUndefined();
    }
    expect(dueOf('move-out-notice', away({}, { trip: trip('2026-11-01', '2027-12-01') }))).toBeUndefined();
  });

  test('a passport that ends before the return is renewed first', () => {
    expect(dueOf('renew-passport', going({ passportEnds: '2027-01-09' }))).toBe('2026-12-20');
    expect(dueOf('renew-passport', going({ passportEnds: '2027-01-10' }))).toBeUndefined();
    expect(dueOf('renew-passport', going({ passportEnds: '2026-12-19' }, { trip: trip('2026-12-20') }))).toBe(
      '2026-12-20',
    );
    expect(
      dueOf('renew-passport', going({ passportEnds: '2026-12-20' }, { trip: trip('2026-12-20') })),
    ).toBeUndefined();
  });
});

describe('whom to ask', () => {
  test('Immigration, where anything was stated that closes special re-entry, also at home', () => {
    expect(dueOf('contact-immigration', factsOf({ ...engineer, exclusions: ['designated-risk'] }))).toBeNull();
    expect(dueOf('contact-immigration', factsOf(engineer))).toBeUndefined();
  });

  test('Immigration, where the stay is over', () => {
    expect(dueOf('contact-immigration', factsOf({ ...engineer, stayEnds: '2026-11-21' }))).toBeNull();
    expect(dueOf('contact-immigration', factsOf({ ...engineer, stayEnds: today }))).toBeUndefined();
  });
});
