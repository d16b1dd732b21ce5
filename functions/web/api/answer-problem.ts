import type { Context } from 'hono';
import { describeProblem, type FieldProblem, type ProblemCode } from '../../../shared/problems';
import { loadProblemWords } from '../../../shared/words/problem-words';
import { languageOf } from '../language';
import { statusOf } from '../problem-status';

/** Answers with RFC 9457 problem details in the reader's language; `more` are members of this problem's own. */
export async function answerProblem(
  c: Context,
  code: ProblemCode,
  fields: readonly FieldProblem[] = [],
  more: Readonly<Record<string, unknown>> = {},
): Promise<Response> {
  const language = languageOf(c);
  const status = statusOf[code];
  const problem = describeProblem(await loadProblemWords(language), code, fields);
  return c.body(JSON.stringify({ ...problem, status, ...more }), status, {
    'Content-Type': 'application/problem+json',
    'Content-Language': language,
    ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
  });
}
