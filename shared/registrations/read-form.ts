import type * as z from 'zod';
import { type FieldCode, type FieldProblem, fieldCodes } from '../problems';

/** What was sent, read: either the value with its defaults, or every field that is wrong. */
export type FormReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Reads what was sent by a schema and turns its complaints into our codes and JSON pointers (RFC 6901). */
export function readForm<Schema extends z.ZodType>(schema: Schema, input: unknown): FormReading<z.output<Schema>> {
  const read = schema.safeParse(input);
  if (read.success) return { ok: true, value: read.data };
  return {
    ok: false,
    problems: read.error.issues.map((issue) => ({ pointer: pointerOf(issue.path), code: codeOf(issue, input) })),
  };
}

/** A JSON pointer: `['a/b', 0]` is `/a~1b/0`. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The complaint of a schema of ours: `z.refine(check, complain('not-a-date'))`. */
export const complain = (code: FieldCode) => ({ params: { code } });

function codeOf(issue: z.core.$ZodIssue, input: unknown): FieldCode {
  switch (issue.code) {
    case 'custom':
      return fieldCodes.find((code) => code === issue.params?.code) ?? 'wrong-type';
    case 'invalid_value':
      return valueAt(input, issue.path) === undefined ? 'required' : 'not-one-of';
    case 'invalid_type':
      return valueAt(input, issue.path) === undefined ? 'required' : 'wrong-type';
    case 'too_big':
      return issue.origin === 'array' ? 'too-many' : 'too-long';
    case 'too_small':
      if (issue.origin === 'array') return 'too-few';
      return issue.origin === 'string' ? 'required' : 'too-small';
    default:
      return 'wrong-type';
  }
}

/** What was sent at a path; undefined also where null was, which means the same to a person. */
function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value ?? undefined;
}
