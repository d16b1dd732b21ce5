/** The OpenAPI document as the product serves it, read as a stranger would: its operations, what they take, what they promise to answer. */
import * as z from 'zod';
import type { Door } from './knock';

const content = z.record(
  z.string(),
  z.looseObject({ schema: z.unknown().optional(), example: z.unknown().optional() }),
);
const operationShape = z.looseObject({
  security: z.array(z.record(z.string(), z.unknown())),
  parameters: z.array(
    z.looseObject({
      name: z.string(),
      in: z.enum(['path', 'query', 'header']),
      required: z.boolean(),
      example: z.string(),
    }),
  ),
  requestBody: z.looseObject({ content }).optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string(), content })),
});
const documentShape = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operationShape)),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
});

/** What is promised under one status: of which type, how its JSON looks, and for problems which codes. */
export type Promised = {
  readonly types: readonly string[];
  readonly body: z.ZodType | undefined;
  readonly codes: readonly string[];
};

export type ServedOperation = {
  readonly method: string;
  /** With parameters in braces. */
  readonly path: string;
  readonly caller: 'anyone' | 'owner' | 'employer';
  readonly parameters: z.infer<typeof operationShape>['parameters'];
  /** The JSON Schema of what is sent, and the example beside it. */
  readonly takes: unknown;
  readonly example: unknown;
  readonly answers: ReadonlyMap<number, Promised>;
};

export const nameOf = ({ method, path }: ServedOperation): string => `${method} ${path}`;

/** Fetches and reads the document. */
export async function readServedDocument(door: Door): Promise<readonly ServedOperation[]> {
  const { text } = await door({ method: 'GET', path: '/api/v1/openapi.json', headers: {}, body: '' });
  const { paths, components } = documentShape.parse(JSON.parse(text));
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      caller: callerOf(operation.security),
      parameters: operation.parameters,
      takes: operation.requestBody?.content['application/json']?.schema,
      example: operation.requestBody?.content['application/json']?.example,
      answers: new Map(
        Object.entries(operation.responses).map(([status, response]) => [
          Number(status),
          promisedBy(response, components.schemas),
        ]),
      ),
    })),
  );
}

function callerOf(security: readonly Readonly<Record<string, unknown>>[]): ServedOperation['caller'] {
  const schemes = security.flatMap((one) => Object.keys(one));
  if (schemes.includes('apiKey')) return 'employer';
  return schemes.includes('ownPage') ? 'owner' : 'anyone';
}

type Response = z.infer<typeof operationShape>['responses'][string];
const reference = z.looseObject({ $ref: z.string() });
const jsonSchema = z.custom<Parameters<typeof z.fromJSONSchema>[0]>(
  (value) => typeof value === 'object' && value !== null,
);

function promisedBy({ content: of, description }: Response, schemas: Readonly<Record<string, unknown>>): Promised {
  const types = Object.keys(of);
  const [first] = Object.values(of);
  const named = reference.safeParse(first?.schema);
  const schema = named.success ? schemas[named.data.$ref.replace('#/components/schemas/', '')] : first?.schema;
  return {
    types,
    body: schema === undefined ? undefined : z.fromJSONSchema(jsonSchema.parse(schema)),
    codes: types.includes('application/problem+json')
      ? [...description.matchAll(/`([a-z-]+)`/g)].map(([, code = '']) => code)
      : [],
  };
}
