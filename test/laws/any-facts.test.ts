import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, type DateText, dateText, dayOf } from '../../shared/calendar';
import { type Assessment, actionCodes, assess, findingCodes } from '../../shared/rules';
import { type AnyCase, anyCase, closeCase } from './any-facts';
import { seed } from './holds';

/** How often each thing is seen in some cases. */
function count<Of>(cases: readonly Of[], seen: (one: Of) => readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of cases) for (const name of seen(one)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const assessed = fc
  .sample(fc.oneof(closeCase, anyCase), { seed, numRuns: 10_000 })
  .map((one) => ({ ...one, assessment: assess(one.facts, one.on) }));

/** The names that fewer than five of ten thousand cases come upon. */
const rare = (names: readonly string[], seen: (of: Assessment) => readonly string[]): readonly string[] => {
  const counts = count(assessed, ({ assessment }) => seen(assessment));
  return names.filter((name) => (counts.get(name) ?? 0) < 5);
};

const monthsAfter = (date: DateText, months: number): DateText => dateText(addMonths(dayOf(date), months));
const daysAfter = (date: DateText, days: number): DateText => dateText(addDays(dayOf(date), days));

/** The limits a case meets to the day, or misses by one. */
function meetings({
  facts: { residence, trip, permit },
  on,
  assessment,
}: AnyCase & { readonly assessment: Assessment }) {
  const { returnBy, planToReturnBy } = assessment;
  const { stayEnds, pending } = residence;
  const met = (one: DateText | null | undefined, other: DateText | null | undefined) =>
    one !== null && one !== undefined && one === other;
  const after = (one: DateText | null) => (one === null ? null : daysAfter(one, 1));
  const continuation = stayEnds && monthsAfter(stayEnds, 2);
  return {
    'returns on the last day': met(trip?.returns, returnBy),
    'returns the day after it': met(trip?.returns, after(returnBy)),
    'returns on the day to plan for': met(trip?.returns, planToReturnBy),
    'returns the day after that': met(trip?.returns, after(planToReturnBy)),
    'is back on the last day': met(trip?.returned, returnBy),
    'is back the day after it': met(trip?.returned, after(returnBy)),
    'asks on the last day': met(on, returnBy),
    'asks the day after it': met(on, after(returnBy)),
    'asks on the day of departure': met(on, trip?.departs),
    'asks on the last day of the permit': met(on, permit?.ends),
    'asks on the last day of the stay': met(on, stayEnds),
    'leaves on the last day of the stay': met(trip?.departs, stayEnds),
    'leaves on the last day of its continuation': met(trip?.departs, continuation),
    'leaves on the first day of the permit': met(trip?.departs, permit?.effective),
    'leaves on the last day of the permit': met(trip?.departs, permit?.ends),
    'the stay ends on the anniversary': met(trip && monthsAfter(trip.departs, 12), stayEnds),
    'the continuation ends on the anniversary': met(trip && monthsAfter(trip.departs, 12), continuation),
    'the permit ends with the stay': met(permit?.ends, stayEnds),
    'filed on the last day of the stay': met(pending?.filed, stayEnds),
    'decided on the last day of the stay': met(pending?.decided, stayEnds),
    'decided on the last day of the continuation': met(pending?.decided, continuation),
    'the card ends with the stay': met(residence.cardEnds, stayEnds),
    'the card ends at sixteen': met(
      residence.cardEnds,
      residence.birthDate && daysAfter(monthsAfter(residence.birthDate, 12 * 16), -1),
    ),
  };
}

describe('the cases the laws are held to', () => {
  test('come to every verdict, on every permission that every limit can end', () => {
    const counts = count(assessed, ({ assessment: { verdict, basis, boundBy } }) => [
      verdict,
      ...(basis === null ? [] : [`${basis} until ${boundBy}`]),
    ]);
    const often = [...counts].flatMap(([name, cases]) => (cases >= 5 ? [name] : []));
    expect(often.sort()).toEqual([
      'clear',
      'extension-needed',
      'fix-first',
      'impossible',
      'lapsed',
      'permit-needed',
      'reentry-permit until continuation-end',
      'reentry-permit until decision',
      'reentry-permit until permit-end',
      'reentry-permit until stay-end',
      'refugee-travel-document until continuation-end',
      'refugee-travel-document until decision',
      'refugee-travel-document until document-end',
      'refugee-travel-document until stay-end',
      'special-reentry until continuation-end',
      'special-reentry until decision',
      'special-reentry until one-year',
      'special-reentry until stay-end',
      'special-reentry until two-years',
      'tight',
      'undetermined',
    ]);
  });

  test('come upon every finding and action', () => {
    expect(rare(findingCodes, ({ findings }) => findings.map(({ code }) => code))).toEqual([]);
    expect(rare(actionCodes, ({ actions }) => actions.map(({ code }) => code))).toEqual([]);
  });

  test('meet every limit to the day', () => {
    const counts = count(assessed, (one) =>
      Object.entries(meetings(one)).flatMap(([name, isMet]) => (isMet ? [name] : [])),
    );
    const [anyone] = assessed;
    const names = anyone === undefined ? [] : Object.keys(meetings(anyone));
    expect(names.filter((name) => (counts.get(name) ?? 0) < 5)).toEqual([]);
  });
});
