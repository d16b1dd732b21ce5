/** Requests that are nearly right: the right door with rubbish in its hands, or rubbish at the door. */
import fc from 'fast-check';
import type { Knock } from '../knock';
import { nameOf, type ServedOperation } from '../served-document';
import type { Town } from '../town';
import { anyText, asSent } from './any-text';
import { anyJson, damaged, fromSchema } from './from-schema';

/** What may stand in a header at all (RFC 9110, section 5.5), as the gateway hands it on. */
const headerText = anyText.map((text) =>
  asSent(text)
    .replaceAll(/\p{Cc}/gu, '')
    .trim(),
);

const languages = fc.constantFrom('en', 'ja', 'my', 'ja-easy', 'zh-Hant-TW,zh;q=0.9', '*;q=0', 'xx', ';;;', 'q=1e999');
const unusualHeaders = fc.dictionary(
  fc.constantFrom(
    'accept-language',
    'accept',
    'origin',
    'sec-fetch-site',
    'x-forwarded-for',
    'x-forwarded-host',
    'if-match',
    'if-none-match',
    'idempotency-key',
    'range',
    'expect',
    'x-http-method-override',
    'cookie',
    'referer',
  ),
  fc.oneof(
    headerText,
    languages,
    fc.constantFrom(
      '"1"',
      '1',
      'W/"1"',
      '*',
      'https://kaeru.test',
      'https://evil.example',
      'null',
      'same-origin',
      'cross-site',
      'lang=my',
      'lang=%',
      'session=; session=x',
    ),
  ),
  { maxKeys: 3, noNullPrototype: true },
);

/** An id, a token, a key of the town's or something like one; percent-encoded, or not at all. */
const stepOf = (usual: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...usual) },
    { weight: 2, arbitrary: anyText.map((text) => encodeURIComponent(asSent(text))) },
    { weight: 1, arbitrary: anyText.map((text) => asSent(text).replaceAll(/[/?#]/g, '')) },
  );

const queryOf = (names: readonly string[], usual: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(fc.constantFrom(...names, 'lang', '__proto__', 'q[]'), fc.oneof(fc.constantFrom('', ...usual), anyText)),
      { maxLength: 4 },
    )
    .map((pairs) =>
      pairs.length === 0
        ? ''
        : `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(asSent(value))}`).join('&')}`,
    );

const rubbishBody: fc.Arbitrary<Knock['body']> = fc.oneof(
  anyText,
  fc.uint8Array({ maxLength: 64 }),
  anyJson.map((json) => JSON.stringify(json)),
  fc.constantFrom(
    '{',
    '[]',
    '""',
    '{"a":1}}',
    `${'['.repeat(20_000)}`,
    `{"contact":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`,
    ' '.repeat(70_000),
    '{"__proto__":{"x":1}}',
    '{"contact":1e400}',
  ),
);

const bodyFor = ({ takes, example }: ServedOperation): fc.Arbitrary<Knock['body']> => {
  if (takes === undefined)
    return fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: rubbishBody });
  const right = fromSchema(takes);
  const asText = (json: unknown): string => JSON.stringify(json) ?? '';
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(asText(example)) },
    { weight: 4, arbitrary: damaged(fc.constant(example)).map(asText) },
    { weight: 3, arbitrary: right.map(asText) },
    { weight: 3, arbitrary: damaged(right).map(asText) },
    { weight: 1, arbitrary: fc.tuple(right.map(asText), fc.nat(400)).map(([text, end]) => text.slice(0, end)) },
    { weight: 1, arbitrary: rubbishBody },
  );
};

const contentType = fc.oneof(
  { weight: 8, arbitrary: fc.constant('application/json') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/json; charset=shift_jis',
      'application/octet-stream',
    ),
  },
);

/** What proves who one is: the right one mostly, somebody else's, none, or rubbish. */
const proofFor = ({ caller }: ServedOperation, town: Town, own: string): fc.Arbitrary<Record<string, string>> => {
  const right: Record<string, string> =
    caller === 'employer' ? { authorization: `Bearer ${town.apiKey}` } : { authorization: `Bearer ${own}` };
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant(right) },
    { weight: 1, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constant({ cookie: town.cookie }) },
    { weight: 1, arbitrary: fc.constantFrom(...town.tokens).map((token) => ({ authorization: `Bearer ${token}` })) },
    { weight: 1, arbitrary: headerText.map((text) => ({ authorization: text })) },
  );
};

/** `of`: the operation it knocks at, as `GET /api/v1/people`; undefined where it is none. */
export type ApiKnock = { readonly of: string | undefined; readonly knock: Knock };

/** A request to an operation of the document; one of an owner to each resident's registration, with their own token. */
export function anyApiKnock(operation: ServedOperation, town: Town): fc.Arbitrary<ApiKnock> {
  const body = operation.method === 'GET' ? fc.constant('') : bodyFor(operation);
  const owners = town.ids.map((id, who) => knockWith(operation, town, [id], town.ownPages[who] ?? '', body));
  return operation.caller === 'owner' ? fc.oneof(...owners) : knockWith(operation, town, town.uploads, '', body);
}

function knockWith(
  operation: ServedOperation,
  town: Town,
  ids: readonly string[],
  token: string,
  body: fc.Arbitrary<Knock['body']>,
): fc.Arbitrary<ApiKnock> {
  const stepFor = (step: string): fc.Arbitrary<string> => {
    if (!step.startsWith('{')) return fc.constant(step);
    return stepOf(step === '{id}' ? ids : ['E1', 'E2', 'E9']);
  };
  const inQuery = operation.parameters.filter((each) => each.in === 'query');
  const usual = [...inQuery.map(({ example }) => example), 'create', 'update', 'wrong', '0.0', '1.5', '-1.0'];
  const inHeaders = operation.parameters.filter((each) => each.in === 'header');
  const isReading = operation.method === 'GET';
  return fc
    .record({
      path: fc.tuple(...operation.path.split('/').map(stepFor)).map((steps) => steps.join('/')),
      query: queryOf(
        inQuery.map(({ name }) => name),
        usual,
      ),
      proof: proofFor(operation, town, token),
      usualHeaders: fc.record(
        Object.fromEntries(
          inHeaders.map(({ name, example }) => [
            name.toLowerCase(),
            fc.oneof(
              { weight: 6, arbitrary: fc.constantFrom(example, '"1"', '"2"') },
              { weight: 1, arbitrary: headerText },
            ),
          ]),
        ),
        isReading || operation.caller === 'anyone' ? { requiredKeys: [] } : {},
      ),
      unusual: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: unusualHeaders }),
      type: isReading ? fc.constant('') : contentType,
      body,
    })
    .map(({ path, query, proof, usualHeaders, unusual, type, body: sent }) => ({
      of: nameOf(operation),
      knock: {
        method: operation.method,
        path: `${path}${query}`,
        headers: { ...proof, ...usualHeaders, ...unusual, ...(type === '' ? {} : { 'content-type': type }) },
        body: sent,
      },
    }));
}

/** A request under /api/ to nothing there is. */
export const anyLostKnock: fc.Arbitrary<ApiKnock> = fc
  .record({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'),
    path: fc
      .array(stepOf(['v1', 'v2', 'people', 'uploads', 'registrations', '..', '', 'E1']), { maxLength: 5 })
      .map((steps) => `/api/nothing/${steps.join('/')}`),
    body: rubbishBody,
  })
  .map(({ method, path, body }) => ({
    of: undefined,
    knock: { method, path, headers: {}, body: method === 'GET' ? '' : body },
  }));
