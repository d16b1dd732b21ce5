import * as z from 'zod';
import type { DateText } from '../calendar';
import { actionCodes } from '../rules/action-codes';
import type { Assessment } from '../rules/assessment';
import { choices, missingFacts } from '../rules/assessment';
import type { RuleId } from '../rules/book/rule-id';
import { findingCodes } from '../rules/finding-codes';

/** A day of Japan's calendar that exists. Later than the dates we take: a permit of five years may end after the last year we read. */
const dateOfAnswer = z.iso.date().refine((text): text is DateText => text.length === 10);

const rule = z
  .string()
  .regex(/^R\d+(\.\d+)?$/)
  .refine((text): text is RuleId => text.startsWith('R'))
  .describe('The rule of the rule book that says so.');

const verdict = z.enum([
  'clear',
  'tight',
  'permit-needed',
  'extension-needed',
  'fix-first',
  'impossible',
  'lapsed',
  'undetermined',
]);

const basis = z.enum(['special-reentry', 'reentry-permit', 'refugee-travel-document']);

const bound = z.enum([
  'one-year',
  'two-years',
  'stay-end',
  'continuation-end',
  'permit-end',
  'decision',
  'document-end',
]);

const boundDay = z.strictObject({ bound, date: dateOfAnswer, rule });

const prospect = z.strictObject({
  choice: z.enum(choices),
  returnBy: dateOfAnswer.nullable().describe('Last day to be back this way, inclusive; null where it is closed.'),
  planToReturnBy: dateOfAnswer.nullable().describe('The day to aim for this way.'),
  boundBy: bound.nullable(),
  arrangeFrom: dateOfAnswer.nullable().describe('About the first day to arrange it.'),
  arrangeBy: dateOfAnswer.nullable().describe('Last day to arrange it.'),
  rule,
});

const finding = z.strictObject({
  code: z.enum(findingCodes),
  severity: z.enum(['info', 'warning', 'danger']),
  rule,
});

const deadlineKind = z.enum([
  'departure',
  'return',
  'stay-end',
  'continuation-end',
  'permit-end',
  'document-end',
  'card-end',
  'stay-renewal-opens',
  'card-renewal-opens',
  'permit-apply-by',
  'extension-apply-by',
]);
const deadline = z.strictObject({ kind: deadlineKind, date: dateOfAnswer, rule });

const action = z.strictObject({
  code: z.enum(actionCodes),
  by: dateOfAnswer
    .nullable()
    .describe('The day by which to do it; null where it is now, or where no day can be named.'),
  rule,
});

/**
 * What an assessment looks like to whoever asks by JSON: every field, every code, and nothing else.
 * It describes our answers to others, and holds us to them in the tests; we do not read assessments ourselves.
 */
export const assessmentForm = z.strictObject({
  verdict,
  basis: basis.nullable().describe('What the person returns on.'),
  returnBy: dateOfAnswer.nullable().describe('Last day of that permission, inclusive; null where there is none.'),
  planToReturnBy: dateOfAnswer.nullable().describe('The day to aim for: a week earlier, and before the stay ends.'),
  boundBy: bound.nullable().describe('What sets returnBy.'),
  bounds: z.array(boundDay).describe('Every day that could end the permission, ascending. The first is returnBy.'),
  choices: z.array(prospect).describe('How far every way that is still open would reach.'),
  missing: z.array(z.enum(missingFacts)).describe('Facts without which nothing may be said about the return.'),
  findings: z.array(finding),
  deadlines: z.array(deadline).describe('Ascending by date. Those before the day of asking are kept.'),
  actions: z.array(action),
  law: z
    .strictObject({ version: dateOfAnswer, verifiedAt: dateOfAnswer, statuteAsOf: dateOfAnswer })
    .describe('The day of the latest change, of our latest check, and of the statute text we read.'),
}) satisfies z.ZodType<Assessment>;
