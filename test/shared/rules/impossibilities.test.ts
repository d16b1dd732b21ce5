import { describe, expect, test } from 'vitest';
import { assess, type Facts, findImpossibilities, type Residence } from '../../../shared/rules';
import { engineer, factsOf, permit, trip } from './facts-of';

const residence = (rest: Partial<Residence>) => factsOf({ ...engineer, ...rest });
const none = '2027-02-29';

describe('facts that cannot be', () => {
  test.each<[string, Facts]>([
    ['no-such-date /residence/stayEnds', residence({ stayEnds: none })],
    ['no-such-date /residence/cardEnds', residence({ cardEnds: none })],
    ['no-such-date /residence/passportEnds', residence({ passportEnds: none })],
    ['no-such-date /residence/birthDate', residence({ birthDate: '2011-04-31' })],
    ['no-such-date /residence/pending/filed', residence({ pending: { kind: 'change', filed: none, decided: null } })],
    [
      'no-such-date /residence/pending/decided',
      residence({ pending: { kind: 'change', filed: '2026-11-05', decided: none } }),
    ],
    ['no-such-date /trip/departs', factsOf(engineer, { trip: trip(none) })],
    ['no-such-date /trip/returns', factsOf(engineer, { trip: trip('2026-12-20', none) })],
    ['no-such-date /trip/returned', factsOf(engineer, { trip: trip('2026-12-20', null, { returned: none }) })],
    ['no-such-date /permit/effective', factsOf(engineer, { permit: permit(none, '2028-01-01') })],
    ['no-such-date /permit/ends', factsOf(engineer, { permit: permit('2026-01-01', none) })],
    ['returns-before-departure /trip/returns', factsOf(engineer, { trip: trip('2026-12-20', '2026-12-19') })],
    [
      'returned-before-departure /trip/returned',
      factsOf(engineer, { trip: trip('2026-12-20', null, { returned: '2026-12-19' }) }),
    ],
    ['permit-ends-before-effective /permit/ends', factsOf(engineer, { permit: permit('2026-12-20', '2026-12-19') })],
    [
      'decided-before-filed /residence/pending/decided',
      residence({ pending: { kind: 'renewal', filed: '2026-11-05', decided: '2026-11-04' } }),
    ],
  ])('%s', (expected, facts) => {
    expect(findImpossibilities(facts).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([expected]);
  });

  test('are all named at once', () => {
    const facts = factsOf(
      { ...engineer, stayEnds: none },
      { trip: trip('2026-12-20', '2026-12-19'), permit: permit('2026-12-20', '2026-12-19') },
    );
    expect(findImpossibilities(facts).map(({ pointer }) => pointer)).toEqual([
      '/residence/stayEnds',
      '/trip/returns',
      '/permit/ends',
    ]);
  });

  test('do not include two things on one day', () => {
    const facts = factsOf(
      { ...engineer, pending: { kind: 'renewal', filed: '2026-11-05', decided: '2026-11-05' } },
      {
        trip: trip('2026-12-20', '2026-12-20', { returned: '2026-12-20' }),
        permit: permit('2026-12-20', '2026-12-20'),
      },
    );
    expect(findImpossibilities(facts)).toEqual([]);
  });

  test('do not include what only looks odd', () => {
    const facts = factsOf(
      {
        ...engineer,
        stayEnds: '2026-10-31',
        cardEnds: '2020-01-01',
        pending: { kind: 'renewal', filed: '2026-11-05', decided: null },
      },
      { trip: trip('2026-12-20', '2040-01-01'), permit: permit('2030-01-01', '2045-01-01') },
    );
    expect(findImpossibilities(facts)).toEqual([]);
  });

  test('a date that does not exist is not guessed at', () => {
    expect(() => assess(residence({ stayEnds: none }), '2026-11-22')).toThrow(none);
    expect(() => assess(factsOf(engineer), none)).toThrow(none);
  });
});
