import { describe, expect, test } from 'vitest';
import { assess } from '../../shared/rules';
import { anyCase, closeCase } from './any-facts';
import { holds } from './holds';
import { readDeadlines } from './literal-deadlines';
import { readLiterally } from './literal-reading';

describe('whoever reads the rules a second time, sentence by sentence', () => {
  test.each([
    ['near the limits', closeCase, 3],
    ['on any days', anyCase, 1],
  ])('comes to the same assessment %s', (_, among, share) => {
    holds(
      (facts, on) => {
        const { verdict, basis, returnBy, planToReturnBy, boundBy, missing, deadlines } = assess(facts, on);
        const reading = readLiterally(facts, on);
        expect({ verdict, basis, returnBy, planToReturnBy, boundBy, missing }).toEqual(reading);
        expect(deadlines.map(({ kind, date }) => `${kind} ${date}`)).toEqual(readDeadlines(facts, on, reading));
      },
      { among, share },
    );
  });
});
