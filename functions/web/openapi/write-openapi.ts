import * as z from 'zod';
import { statusOf } from '../problem-status';
import { problemAnswer } from './answers';
import type { Answer, Caller, Operation } from './operation';

type Json = { readonly [name: string]: unknown };

/** Which proof of who one is the document asks for. */
const security: Readonly<Record<Caller, readonly Json[]>> = {
  anyone: [],
  owner: [{ ownPage: [] }],
  employer: [{ apiKey: [] }],
};

/** The whole API as an OpenAPI 3.1 document (spec.openapis.org/oas/v3.1.1), its schemas made from what reads and checks the JSON. */
export function writeOpenapi(operations: readonly Operation[]): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    const { path, method } = operation;
    paths[path] = { ...paths[path], [method]: writeOperation(operation) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Kaeru',
      version: '1.0.0',
      description:
        'Reminds foreign residents of Japan, and their employers, before a re-entry or residence-card deadline passes. Dates are days in Japan (YYYY-MM-DD), points in time are UTC. Errors are problem details (RFC 9457) in the language of `?lang=` or Accept-Language. Not legal advice: Immigration decides.',
    },
    // Relative to where the document was read.
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problemAnswer, 'output') },
      securitySchemes: {
        ownPage: {
          type: 'http',
          scheme: 'bearer',
          description: 'The token of your own page: the last part of its link.',
        },
        apiKey: { type: 'http', scheme: 'bearer', description: 'The API key of an employer.' },
      },
    },
  };
}

function writeOperation({ method, path, tag, caller, summary, description, ...rest }: Operation): Json {
  const { parameters = [], request, answer, problems } = rest;
  return {
    operationId: `${method}${path.replace('/api/v1', '').replaceAll(/[^A-Za-z]+(.)?/g, (_, next: string = '') => next.toUpperCase())}`,
    tags: [tag],
    summary,
    description,
    security: security[caller],
    parameters: parameters.map((parameter) => ({ ...parameter, schema: { type: 'string' } })),
    ...(request && {
      requestBody: {
        required: request.required,
        content: { 'application/json': { schema: schemaOf(request.body, 'input'), example: request.example } },
      },
    }),
    responses: { [answer.status]: writeAnswer(answer), ...writeProblems([...problems, ...ofEvery(method)]) },
  };
}

const writeAnswer = ({ description, body, contentType = 'application/json' }: Answer): Json => ({
  description,
  content: { [contentType]: body === undefined ? {} : { schema: schemaOf(body, 'output') } },
});

/** Whoever sends a body may send too large a one; and we may fail. */
const ofEvery = (method: Operation['method']): Operation['problems'] =>
  method === 'get' ? ['unexpected'] : ['too-large', 'unexpected'];

const retryAfter: Json = {
  'Retry-After': { required: true, description: 'In how many seconds to ask again.', schema: { type: 'integer' } },
};

/** Problems that share a status are one response, which names their codes. */
function writeProblems(codes: Operation['problems']): Json {
  const all = [...new Set(codes)];
  const statuses = [...new Set(all.map((code) => statusOf[code]))];
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: all
          .filter((code) => statusOf[code] === status)
          .map((code) => `\`${code}\``)
          .join(', '),
        ...(status === 429 ? { headers: retryAfter } : {}),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

/** What only our own code can check, such as that a day exists, has no place in a schema and is left out. */
function schemaOf(form: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(form, { io, unrepresentable: 'any' });
  return schema;
}
