import { describe, expect, test } from 'vitest';
import { type Assessment, assess, type Facts } from '../../../shared/rules';
import { closedCases } from './golden/closed';
import type { GoldenCase } from './golden/golden-case';
import { permitCases } from './golden/permits';
import { specialCases } from './golden/special';
import { stayAndCardCases } from './golden/stay-and-card';

const cases = { ...specialCases, ...closedCases, ...permitCases, ...stayAndCardCases };

/** Only what a case says is compared; lists may hold more than it names, deadlines may not. */
function seen(golden: GoldenCase, assessment: Assessment) {
  const full = {
    ...assessment,
    deadlines: assessment.deadlines.map(({ kind, date }) => `${kind} ${date}`),
    findings: assessment.findings.map(({ code }) => code).filter((code) => golden.findings?.includes(code)),
    actions: assessment.actions
      .map(({ code, by }) => `${code} by ${by}`)
      .filter((action) => golden.actions?.includes(action)),
  };
  return Object.fromEntries(Object.entries(full).filter(([name]) => name in golden));
}

function expected(golden: GoldenCase) {
  const { who, residence, departs, returns, trip, permit: held, on, findings, actions, ...outcome } = golden;
  return {
    ...outcome,
    ...(findings && { findings: expect.toSatisfy(sameMembers(findings)) }),
    ...(actions && { actions: expect.toSatisfy(sameMembers(actions)) }),
  };
}

const sameMembers = (wanted: readonly string[]) => (found: unknown) =>
  Array.isArray(found) && found.length === wanted.length && wanted.every((each) => found.includes(each));

describe('golden cases', () => {
  for (const [id, golden] of Object.entries(cases)) {
    test(`${id}: ${golden.who}`, () => {
      const facts: Facts = {
        residence: golden.residence,
        trip: {
          departs: golden.departs,
          returns: golden.returns ?? null,
          returned: null,
          declaresReturn: true,
          ...golden.trip,
        },
        permit: golden.permit ?? null,
      };
      expect(seen(golden, assess(facts, golden.on ?? '2026-11-22'))).toEqual(expected(golden));
    });
  }
});
