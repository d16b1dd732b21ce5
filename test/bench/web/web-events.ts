/** Requests as API Gateway hands them to the room (payload format 2.0): a page asked for and a form sent by a browser, JSON sent by a program. */
import type { LambdaEvent } from 'hono/aws-lambda';
import { httpEvent } from '../../../infra/local/http-event';
import { at } from '../../support/world';

export const now = at('2026-11-23T10:00:00+09:00');

const host = 'a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com';

const route = {
  routeKey: '$default',
  pathParameters: {},
  stageName: '$default',
  account: '111122223333',
  apiId: 'a1b2c3d4e5',
};

/** What API Gateway adds to every request. */
const ofGateway = {
  host,
  'x-amzn-trace-id': 'Root=1-692261e0-3a1f0c5d7b2e4f6a8c9d0e1f',
  'x-forwarded-for': '198.51.100.7',
  'x-forwarded-port': '443',
  'x-forwarded-proto': 'https',
};

/** What Chrome sends when somebody opens a page. */
const ofBrowser = {
  ...ofGateway,
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8',
  'accept-encoding': 'gzip, deflate, br, zstd',
  'accept-language': 'en-US,en;q=0.9,ja;q=0.8',
  'cache-control': 'max-age=0',
  cookie: '__Host-language=en',
  'sec-ch-ua': '"Chromium";v="142", "Google Chrome";v="142", "Not_A Brand";v="99"',
  'sec-ch-ua-mobile': '?1',
  'sec-ch-ua-platform': '"Android"',
  'sec-fetch-dest': 'document',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-site': 'same-origin',
  'sec-fetch-user': '?1',
  'upgrade-insecure-requests': '1',
  'user-agent':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
};

/** What a program on Node sends. */
const ofProgram = {
  ...ofGateway,
  accept: '*/*',
  'accept-encoding': 'gzip, deflate',
  'accept-language': '*',
  'content-type': 'application/json',
  'sec-fetch-mode': 'cors',
  'user-agent': 'node',
};

export const openPage = (path: string): LambdaEvent => eventOf('GET', path, ofBrowser, '', 0);

/** A form goes out in base64: API Gateway hands on as text only what is text or JSON. */
export const sendForm = (path: string, fields: Readonly<Record<string, string>>, sender: number): LambdaEvent =>
  eventOf(
    'POST',
    path,
    { ...ofBrowser, 'content-type': 'application/x-www-form-urlencoded', origin: `https://${host}` },
    new URLSearchParams(fields).toString(),
    sender,
  );

export const sendJson = (path: string, body: unknown, sender: number): LambdaEvent =>
  eventOf('POST', path, ofProgram, JSON.stringify(body), sender);

/** Every sender has an address of their own, so that no network has had enough. */
function eventOf(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  text: string,
  sender: number,
): LambdaEvent {
  const body = Buffer.from(text);
  const request = {
    method,
    url: new URL(path, `https://${host}`),
    headers: text === '' ? headers : { ...headers, 'content-length': String(body.length) },
    body,
    sourceIp: `198.51.${Math.floor(sender / 250)}.${sender % 250}`,
  };
  // As Lambda hands it on: an object that JSON gave.
  return JSON.parse(JSON.stringify(httpEvent(request, route, now)));
}
