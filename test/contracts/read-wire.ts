/** What stood on the wire between an SDK and a service, in the words of the service's model. */
import type { AwsAnswer, AwsRequest } from '../../infra/local/seams';
import { type ServiceModel, type Shape, shapeNamed } from './service-model';

export type Call = { readonly operation: string; readonly input: Readonly<Record<string, unknown>> };

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `/{Bucket}/{Key+}?list-type=2`: a pattern for the path, the names in it, and what the query must hold. */
function readTemplate(requestUri: string) {
  const [path = '', query = ''] = requestUri.split('?');
  const names = [...path.matchAll(/\{([^}+]+)\+?\}/g)].map(([, name = '']) => name);
  const pattern = path
    .split(/(\{[^}]+\})/)
    .map((part) => (part.endsWith('+}') ? '(.+)' : part.endsWith('}') ? '([^/]+)' : literally(part)))
    .join('');
  return { path: new RegExp(`^${pattern}/?$`), names, query: [...new URLSearchParams(query)] };
}

/** The operation a REST request names; the SDK says it itself where several have one address. */
function findOperation({ operations }: ServiceModel, { method, url }: AwsRequest) {
  const said = url.searchParams.get('x-id');
  const matching = Object.entries(operations).flatMap(([operation, { http }]) => {
    const template = readTemplate(http.requestUri);
    const fits =
      http.method === method &&
      template.path.test(url.pathname) &&
      template.query.every(([name, value]) => url.searchParams.get(name) === value);
    return fits ? [{ operation, template }] : [];
  });
  // What asks for more of the query says more exactly what it is.
  const [closest] = matching.toSorted((one, other) => other.template.query.length - one.template.query.length);
  return matching.find(({ operation }) => operation === said) ?? closest;
}

/** @throws Error where no operation of the model is called. */
export function readCall(model: ServiceModel, request: AwsRequest): Call {
  const target = request.headers['x-amz-target'];
  if (target !== undefined) return { operation: target.split('.').at(-1) ?? '', input: parse(request.body) };
  const found = findOperation(model, request);
  if (found === undefined) throw new Error(`No operation is ${request.method} ${request.url.pathname}.`);
  const { operation, template } = found;
  const named = model.operations[operation]?.input;
  if (named === undefined) return { operation, input: {} };
  const shape = shapeNamed(model, named.shape);
  const inPath = template.path.exec(request.url.pathname)?.slice(1) ?? [];
  const located = Object.entries(shape.members).flatMap(([name, { location, locationName = name, shape: of }]) => {
    const text =
      location === 'uri'
        ? inPath[template.names.indexOf(locationName)]
        : location === 'querystring'
          ? (request.url.searchParams.get(locationName) ?? undefined)
          : location === 'header'
            ? request.headers[locationName.toLowerCase()]
            : undefined;
    return text === undefined ? [] : [[name, readText(shapeNamed(model, of), location, text)] as const];
  });
  return { operation, input: { ...Object.fromEntries(located), ...readBody(shape, request.body) } };
}

/** What a service answered, where it was good and is JSON. */
export function readAnswer(model: ServiceModel, operation: string, { status, body = '' }: AwsAnswer) {
  const named = model.operations[operation]?.output;
  if (status >= 300 || named === undefined || model.metadata.protocol === 'rest-xml') return undefined;
  return { shape: named.shape, output: parse(Buffer.from(body)) };
}

const readBody = ({ payload }: Shape, body: Buffer): Readonly<Record<string, unknown>> =>
  body.length === 0 ? {} : payload === undefined ? parse(body) : { [payload]: body };

const parse = (body: Buffer): Readonly<Record<string, unknown>> =>
  body.length === 0 ? {} : { ...JSON.parse(body.toString('utf8')) };

const isNumber = ['integer', 'long', 'float', 'double'];

function readText({ type }: Shape, location: string | undefined, text: string): unknown {
  if (isNumber.includes(type)) return Number(text);
  if (type === 'boolean') return text === 'true';
  return location === 'uri' ? decodeURIComponent(text) : text;
}
