/** Holds an answer of the API to what the document promises: the status, the type, the shape, the code, and pointers into what was sent. */
import * as z from 'zod';
import type { Answered, Knock } from './knock';
import type { ServedOperation } from './served-document';

export function holdAnswer(
  operation: ServedOperation | undefined,
  knock: Knock,
  { status, headers, text }: Answered,
): void {
  const fail = (what: string): never => {
    throw new Error(
      `${knock.method} ${operation?.path ?? '(nothing of ours)'} answered ${status}, ${what}: ${text.slice(0, 400)}`,
    );
  };
  if (status >= 500) fail('a failure of our own');
  const type = String(headers['content-type'] ?? '').split(';')[0] ?? '';
  if (operation === undefined) return;
  const promised = operation.answers.get(status);
  if (promised === undefined) throw fail('which the document does not know');
  if (!promised.types.includes(type)) fail(`of the type ${type}, not ${promised.types.join(', ')}`);
  if (!type.endsWith('json')) return;
  const json: unknown = JSON.parse(text);
  const wrong = promised.body?.safeParse(json).error?.issues;
  if (wrong !== undefined)
    fail(`not as described (${wrong.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')})`);
  if (type === 'application/problem+json') holdProblem(json, promised.codes, knock, fail);
}

const problem = z.looseObject({
  code: z.string(),
  status: z.number(),
  title: z.string().min(1),
  detail: z.string().min(1),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string().min(1) })).optional(),
});

function holdProblem(json: unknown, codes: readonly string[], knock: Knock, fail: (what: string) => never): void {
  const { code, errors = [] } = problem.parse(json);
  if (!codes.includes(code)) fail(`with a code that is described nowhere, ${code}`);
  for (const { pointer } of errors) {
    if (!leadsSomewhere(pointer, sentIn(knock))) fail(`with a pointer that leads nowhere in what was sent, ${pointer}`);
  }
}

/** What a problem may point into: the JSON of the body or, of a request that only reads, its query. */
function sentIn({ method, path, body }: Knock): unknown {
  const query = Object.fromEntries(new URL(path, 'https://kaeru.test').searchParams);
  if (method === 'GET') return query;
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  return text.trim() === '' ? {} : JSON.parse(text);
}

/** Whether a JSON pointer (RFC 6901) names something, or something that is missing from what is there. */
function leadsSomewhere(pointer: string, sent: unknown): boolean {
  if (pointer === '') return true;
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let within: unknown = sent;
  for (const step of steps.slice(0, -1)) {
    if (typeof within !== 'object' || within === null || !Object.hasOwn(within, step)) return false;
    within = Reflect.get(within, step);
  }
  return pointer.startsWith('/') && typeof within === 'object' && within !== null;
}
