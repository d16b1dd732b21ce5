import { describe, expect, it } from 'vitest';
import { dateText, dayOf } from '../../../shared/calendar';
import { type Assessment, assess } from '../../../shared/rules';
import { forecastCardEnd } from '../../../shared/rules/card-forecast';
import { type Example, examples } from '../../../shared/rules/examples';

/** Findings, actions, choices and rules may be more than an example names, and in another order; everything else is compared whole. */
const seen = ({ outcome }: Example, assessment: Assessment) => ({
  verdict: assessment.verdict,
  basis: assessment.basis,
  returnBy: assessment.returnBy,
  planToReturnBy: assessment.planToReturnBy,
  boundBy: assessment.boundBy,
  missing: assessment.missing,
  findings: named(
    outcome.findings,
    assessment.findings.map(({ code }) => code),
  ),
  actions: named(
    outcome.actions ?? [],
    assessment.actions.map(({ code, by }) => (by === null ? code : `${code} by ${by}`)),
  ),
  deadlines: outcome.deadlines && assessment.deadlines.map(({ kind, date }) => `${kind} ${date}`),
  choices: named(
    outcome.choices ?? [],
    assessment.choices.map(({ choice, returnBy }) => `${choice} ${returnBy}`),
  ),
  rules: named(outcome.rules, citedBy(assessment)),
});

const wanted = ({ outcome }: Example) => ({
  ...outcome,
  missing: outcome.missing ?? [],
  actions: outcome.actions ?? [],
  deadlines: outcome.deadlines,
  choices: outcome.choices ?? [],
});

/** Those of the names that were found. */
const named = (names: readonly string[], found: readonly string[]) => names.filter((name) => found.includes(name));

const citedBy = ({ bounds, choices, findings, deadlines, actions }: Assessment): readonly string[] =>
  [...bounds, ...choices, ...findings, ...deadlines, ...actions].map(({ rule }) => rule);

describe('the worked examples', () => {
  it.each(examples.map((example) => [example.id, example.who.en, example] as const))('%s: %s', (_id, _who, example) => {
    expect(seen(example, assess(example.facts, example.on))).toEqual(wanted(example));
  });

  it.each(examples.flatMap(({ id, facts, card }) => (card ? [[id, facts.residence, card] as const] : [])))(
    '%s: the card should show the day it shows',
    (_id, { status, birthDate, stayEnds, cardEnds }, { issued, shouldEnd }) => {
      const forecast = forecastCardEnd({
        status,
        birthDate: birthDate && dayOf(birthDate),
        issued: dayOf(issued),
        stayEnds: stayEnds && dayOf(stayEnds),
      });
      expect(forecast && dateText(forecast)).toBe(shouldEnd);
      expect(cardEnds).toBe(shouldEnd);
    },
  );

  it('have one number each', () => {
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
  });

  it('name each finding, action and rule once, and say something about each', () => {
    for (const { id, outcome } of examples) {
      for (const names of [outcome.findings, outcome.actions ?? [], outcome.choices ?? [], outcome.rules]) {
        expect(new Set(names).size, id).toBe(names.length);
      }
      expect(outcome.rules.length, id).toBeGreaterThan(0);
    }
  });

  it('say who they are about in whole sentences, in both languages', () => {
    for (const { id, who, note } of examples) {
      for (const { en, ja } of note ? [who, note] : [who]) {
        expect(en, id).toMatch(/^[A-Z][^\n]*\.$/);
        expect(ja, id).toMatch(/^[^a-z\n]*[ぁ-ん][^a-z\n]*。$/);
      }
    }
  });
});
