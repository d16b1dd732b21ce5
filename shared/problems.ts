/** What can be wrong with something we were sent, as codes that never change their meaning; the words are in `words/<language>/problems.ts`. */

/** What is wrong with one field. */
export const fieldCodes = [
  'required',
  'wrong-type',
  'not-a-date',
  'no-such-date',
  'date-out-of-range',
  'before-the-rules',
  'not-one-of',
  'cursor-of-another-order',
  'not-an-email',
  'not-a-time-zone',
  'too-long',
  'too-small',
  'too-many',
  'too-few',
  'forbidden-character',
  'email-cannot-change',
  'address-in-use',
  'asked-too-often',
  'unknown-traveller',
  'registered-by-employer',
  'returned-in-future',
  'no-trip',
  'trip-not-over',
  'returns-before-departure',
  'returned-before-departure',
  'permit-ends-before-effective',
  'decided-before-filed',
] as const;
export type FieldCode = (typeof fieldCodes)[number];

/** One wrong field. `pointer` is its place in the JSON that was sent (RFC 6901); empty means the whole of it. */
export type FieldProblem = { readonly pointer: string; readonly code: FieldCode };

/** Why a request was refused as a whole. */
export const problemCodes = [
  'malformed-json',
  'too-large',
  'invalid-input',
  'idempotency-key-invalid',
  'idempotency-key-reused',
  'not-authorized',
  'api-key-invalid',
  'api-key-not-allowed',
  'not-found',
  'person-not-found',
  'person-objected',
  'person-unreachable',
  'upload-not-found',
  'upload-not-ready',
  'upload-busy',
  'undo-too-late',
  'if-match-missing',
  'version-conflict',
  'too-many-requests',
  'already-closed',
  'not-offered',
  'unexpected',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Words of one problem: a title that is always the same for a code, and what to do about it. */
export type ProblemText = { readonly title: string; readonly detail: string };

/** RFC 9457 problem details, without the status, which belongs to whoever answers. `type` is a URI that only names the problem. */
export type Problem = {
  readonly type: `urn:problem:${ProblemCode}`;
  readonly title: string;
  readonly code: ProblemCode;
  readonly detail: string;
  readonly errors?: readonly (FieldProblem & { readonly detail: string })[] | undefined;
};

/** The words a problem is told in; every language has all of them. */
export type ProblemTexts = {
  readonly problems: Readonly<Record<ProblemCode, ProblemText>>;
  readonly fields: FieldTexts;
};

/** What is wrong with a field, and what to do about it. */
export type FieldTexts = Readonly<Record<FieldCode, string>>;

/** Puts a problem into words. */
export function describeProblem(texts: ProblemTexts, code: ProblemCode, fields: readonly FieldProblem[] = []): Problem {
  const errors = fields.map((field) => ({ ...field, detail: texts.fields[field.code] }));
  return { type: `urn:problem:${code}`, ...texts.problems[code], code, ...(errors.length > 0 ? { errors } : {}) };
}
