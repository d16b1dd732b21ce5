/** HTTP requests and answers in API Gateway's words: payload format 2.0. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  /** Lower-case names; several values of one name joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The other end of the connection; this laptop, where nothing is said. */
  readonly sourceIp?: string;
}
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

/** API Gateway hands these on as text, and everything else, forms too, in base64. */
const textual = /^(text\/|application\/(json|javascript|xml)\b)/i;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html */
export function httpEvent(
  request: HttpRequest,
  route: {
    readonly routeKey: string;
    readonly pathParameters: Readonly<Record<string, string>>;
    readonly stageName: string;
    readonly account: string;
    readonly apiId: string;
  },
  now: number,
) {
  const { method, url, headers, body, sourceIp = '127.0.0.1' } = request;
  const { cookie, ...others } = headers;
  const isText = textual.test(headers['content-type'] ?? 'text/plain');
  const query: Record<string, string> = {};
  for (const [name, value] of url.searchParams)
    query[name] = query[name] === undefined ? value : `${query[name]},${value}`;
  const at = new Date(now);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    version: '2.0',
    routeKey: route.routeKey,
    rawPath: decodePath(url.pathname),
    rawQueryString: url.search.slice(1),
    ...(cookie === undefined ? {} : { cookies: cookie.split(/;\s*/) }),
    // The gateway's own word, whatever the browser says.
    headers: { ...others, 'x-forwarded-proto': url.protocol.replace(':', '') },
    ...(url.search === '' ? {} : { queryStringParameters: query }),
    ...(Object.keys(route.pathParameters).length === 0 ? {} : { pathParameters: route.pathParameters }),
    requestContext: {
      accountId: route.account,
      apiId: route.apiId,
      domainName: headers.host ?? url.host,
      domainPrefix: (headers.host ?? url.host).split('.')[0],
      http: {
        method,
        path: decodePath(url.pathname),
        protocol: 'HTTP/1.1',
        sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: route.routeKey,
      stage: route.stageName,
      time: `${two(at.getUTCDate())}/${months[at.getUTCMonth()]}/${at.getUTCFullYear()}:${at.toISOString().slice(11, 19)} +0000`,
      timeEpoch: now,
    },
    ...(body.length === 0 ? {} : { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

/** API Gateway decodes the path once before the function sees it. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const answerShape = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String)).default({}),
  cookies: z.array(z.string()).default([]),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
});

/** What a function's answer becomes on the wire; undefined where API Gateway could make nothing of it. */
export function httpAnswer(payload: unknown): HttpAnswer | undefined {
  if (typeof payload !== 'object' || payload === null || !('statusCode' in payload))
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload)),
    };
  const parsed = answerShape.safeParse(payload);
  if (!parsed.success) return undefined;
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.data;
  return {
    status: statusCode,
    headers: {
      // A body without a type is text to API Gateway.
      'content-type': 'text/plain;charset=UTF-8',
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
      ...(cookies.length === 0 ? {} : { 'set-cookie': cookies }),
    },
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  };
}

/** An answer API Gateway gives by itself. */
export const gatewaySays = (status: number, message: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ message })),
});
