/** Evaluates IAM policy statements: does a list of them allow what a request needs? */
import * as z from 'zod';
import type { Need } from './seams';

const oneOrMore = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());

const statementShape = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: oneOrMore,
  Resource: oneOrMore,
  Condition: z
    .record(z.string(), z.record(z.string(), z.union([oneOrMore, z.boolean().transform((value) => [String(value)])])))
    .default({}),
});

/** An identity policy as a template writes it; `NotAction` and `NotResource` are not known and refused. */
export const policyDocument = z.strictObject({
  Version: z.literal('2012-10-17'),
  Statement: z.union([statementShape, z.array(statementShape)]).transform((value) => [value].flat()),
});

export type Statement = z.infer<typeof statementShape>;

/** Patterns come from templates, so there are few, and each is asked at every call. */
const compiled = new Map<string, RegExp>();

/** True where text fits a pattern with `*` (any run) and `?` (one character), as ARNs and actions are matched. */
export function fits(pattern: string, text: string): boolean {
  const known = compiled.get(pattern) ?? compile(pattern);
  compiled.set(pattern, known);
  return known.test(text);
}

function compile(pattern: string): RegExp {
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${expression}$`, 's');
}

const operators: Readonly<Record<string, (expected: string, found: string) => boolean>> = {
  StringEquals: (expected, found) => expected === found,
  StringLike: fits,
  ArnLike: fits,
  ArnEquals: fits,
  Bool: (expected, found) => expected.toLowerCase() === found.toLowerCase(),
};

/** Before an operator: every value of the request must hold, and none is every one. The only such word the templates use. */
const ofAll = 'ForAllValues:';

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html */
function conditionHolds(condition: Statement['Condition'], context: NonNullable<Need['context']>): boolean {
  return Object.entries(condition).every(([operator, keys]) => {
    const holds = operators[operator.replace(ofAll, '')];
    if (holds === undefined) throw new Error(`The stage does not know the IAM condition operator ${operator}.`);
    return Object.entries(keys).every(([key, expected]) => {
      const found = Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
      const isMet = (value: string): boolean => expected.some((one) => holds(one, value));
      if (operator.startsWith(ofAll)) return [found ?? []].flat().every(isMet);
      return typeof found === 'string' && isMet(found);
    });
  });
}

/**
 * Whether the statements allow the need: one that allows, and none that denies.
 * Actions compare without case, resources with it.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function allowedBy(statements: readonly Statement[], need: Need): boolean {
  const context = need.context ?? {};
  const matching = statements.filter(
    (statement) =>
      statement.Action.some((action) => fits(action.toLowerCase(), need.action.toLowerCase())) &&
      statement.Resource.some((resource) => fits(resource, need.resource)) &&
      conditionHolds(statement.Condition, context),
  );
  return matching.some(({ Effect }) => Effect === 'Allow') && matching.every(({ Effect }) => Effect === 'Allow');
}
