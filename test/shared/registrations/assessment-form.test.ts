import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { assessmentForm } from '../../../shared/registrations/assessment-form';
import { type Assessment, assess } from '../../../shared/rules';
import { someFacts } from '../../support/builders';

/** A type as it is once nothing in it can be changed. */
type Frozen<T> = T extends readonly (infer Each)[]
  ? readonly Frozen<Each>[]
  : T extends object
    ? { readonly [Name in keyof T]: Frozen<T[Name]> }
    : T;

const assessment = assess(someFacts(), '2026-11-22');
const accepts = (json: unknown) => assessmentForm.safeParse(json).success;

describe('the schema of an assessment', () => {
  test('has the fields and the codes of the rules, and no others', () => {
    expectTypeOf<Frozen<z.output<typeof assessmentForm>>>().toEqualTypeOf<Assessment>();
    expect(accepts(assessment)).toBe(true);
  });

  test.each([
    ['a verdict nobody knows', { ...assessment, verdict: 'fine' }],
    ['a day that does not exist', { ...assessment, returnBy: '2027-02-29' }],
    ['a field of no meaning', { ...assessment, note: '' }],
    ['a field of no meaning deeper down', { ...assessment, law: { ...assessment.law, note: '' } }],
    ['a deadline of no kind', { ...assessment, deadlines: [{ kind: 'lunch', date: '2027-01-10', rule: 'R1.3' }] }],
    ['a rule that is not one', { ...assessment, deadlines: [{ kind: 'return', date: '2027-01-10', rule: '1.3' }] }],
    ['a law without its days', { ...assessment, law: {} }],
  ])('refuses %s', (_, json) => {
    expect(accepts(json)).toBe(false);
  });

  test('refuses an assessment that leaves a field out', () => {
    for (const name of Object.keys(assessment)) {
      const others = Object.entries(assessment).filter(([other]) => other !== name);
      expect(accepts(Object.fromEntries(others)), name).toBe(false);
    }
  });

  test('can be said in JSON Schema, dates and rules as well', () => {
    const schema = z.toJSONSchema(assessmentForm);
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toEqual(Object.keys(assessment));
    expect(schema.properties?.law).toMatchObject({ properties: { version: { type: 'string', format: 'date' } } });
  });
});
