import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createHttpApi } from '../../../infra/local/http-api';
import { readInvitations } from '../../../infra/local/resource-policies';
import type { RunningStage } from '../../../infra/local/stand-up';
import { readTemplate } from '../../../infra/local/template';
import { anAssembly, type Resources } from './an-assembly';
import { makeStages } from './small-stage';

const stages = makeStages();
let stage: RunningStage;

const throttled = { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 3 };

/** An API with one integration; `keys` are its routes. */
const api = (keys: readonly string[]): Resources => ({
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'test', ProtocolType: 'HTTP' } },
  Stage: {
    Type: 'AWS::ApiGatewayV2::Stage',
    Properties: { ApiId: { Ref: 'Api' }, StageName: '$default', AutoDeploy: true, DefaultRouteSettings: throttled },
  },
  Integration: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: {
      ApiId: { Ref: 'Api' },
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: { 'Fn::GetAtt': ['web', 'Arn'] },
      PayloadFormatVersion: '2.0',
    },
  },
  ...Object.fromEntries(
    keys.map((RouteKey, index) => [
      `Route${index}`,
      {
        Type: 'AWS::ApiGatewayV2::Route',
        Properties: {
          ApiId: { Ref: 'Api' },
          RouteKey,
          Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'Integration' }]] },
        },
      },
    ]),
  ),
});
const permission: Resources = {
  Permission: {
    Type: 'AWS::Lambda::Permission',
    Properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: { 'Fn::GetAtt': ['web', 'Arn'] },
      Principal: 'apigateway.amazonaws.com',
      SourceArn: {
        'Fn::Join': [
          '',
          ['arn:aws:execute-api:ap-northeast-1:', { Ref: 'AWS::AccountId' }, ':', { Ref: 'Api' }, '/*/*'],
        ],
      },
    },
  },
};
/** Answers with the event it got, or with what the test asks for in `x-answer`. */
const mirror = `export const handler = async (event) => {
  const wanted = event.headers['x-answer'];
  if (wanted === 'throw') throw new Error('secret detail');
  return wanted === undefined ? { statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(event) } : JSON.parse(wanted);
};`;

beforeAll(async () => {
  const { resources, assets } = stages.rooms({ web: { code: mirror } });
  stage = await stages.open({
    data: stages.folder(),
    assembly: anAssembly({ ...resources, ...api(['$default']), ...permission }, assets),
  });
});
afterAll(stages.closeAll);

const eventOf = async (path: string, init?: RequestInit) =>
  z.record(z.string(), z.unknown()).parse(await (await fetch(`${stage.url}${path}`, init)).json());
const answerTo = (wanted: unknown) =>
  fetch(stage.url, { headers: { 'x-answer': typeof wanted === 'string' ? wanted : JSON.stringify(wanted) } });

describe('a request reaches the room as API Gateway writes it', () => {
  test('path, query, headers and cookies', async () => {
    const event = await eventOf('/r/a%20b?x=1&x=2&y=%C3%A4', {
      headers: { 'User-Agent': 'tester', 'X-Many': 'a', cookie: 'one=1; two=2' },
    });
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: '$default',
      rawPath: '/r/a b',
      rawQueryString: 'x=1&x=2&y=%C3%A4',
      queryStringParameters: { x: '1,2', y: 'ä' },
      cookies: ['one=1', 'two=2'],
      headers: { 'user-agent': 'tester', 'x-many': 'a' },
      isBase64Encoded: false,
      requestContext: {
        accountId: '000000000000',
        stage: '$default',
        domainName: stage.url.replace('http://', ''),
        http: { method: 'GET', path: '/r/a b', sourceIp: '127.0.0.1', userAgent: 'tester' },
      },
    });
    expect(event.headers).not.toHaveProperty('cookie');
    expect(event).not.toHaveProperty('body');
  });
  test('JSON comes as text', async () => {
    const headers = { 'content-type': 'application/json' };
    expect(await eventOf('/', { method: 'POST', headers, body: '{"名":1}' })).toMatchObject({
      body: '{"名":1}',
      isBase64Encoded: false,
    });
  });
  test('a form comes in base64, as it does at AWS', async () => {
    const event = await eventOf('/', { method: 'POST', body: new URLSearchParams({ a: 'ä' }) });
    expect(event).toMatchObject({ body: Buffer.from('a=%C3%A4').toString('base64'), isBase64Encoded: true });
  });
});

describe('the network a request comes from', () => {
  /** From another end of the loopback, which is 127.0.0.0/8. */
  const sourceIpFrom = (localAddress: string, headers: Record<string, string> = {}) =>
    new Promise((resolve, reject) => {
      request(stage.url, { localAddress, headers, agent: false }, (answer) => {
        let text = '';
        answer.on('data', (chunk) => {
          text += chunk;
        });
        answer.on('end', () => resolve(JSON.parse(text).requestContext.http.sourceIp));
      })
        .on('error', reject)
        .end();
    });

  // Elsewhere loopback is one address.
  test.runIf(process.platform === 'linux')('is the other end of the connection', async () => {
    expect(await sourceIpFrom('127.0.0.2')).toBe('127.0.0.2');
    expect(await sourceIpFrom('127.0.0.3')).toBe('127.0.0.3');
  });
  test('is not what a header says', async () => {
    const forged = {
      'x-forwarded-for': '198.51.100.1',
      forwarded: 'for=198.51.100.1',
      'cf-connecting-ip': '198.51.100.1',
    };
    expect(await sourceIpFrom('127.0.0.1', forged)).toBe('127.0.0.1');
  });
});

describe('an answer of the room', () => {
  test('with status, headers, cookies and bytes', async () => {
    const answer = await answerTo({
      statusCode: 201,
      headers: { 'x-thing': 'b', 'content-type': 'image/png' },
      cookies: ['a=1; HttpOnly', 'b=2'],
      body: Buffer.from([0, 255, 1]).toString('base64'),
      isBase64Encoded: true,
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('x-thing')).toBe('b');
    expect(answer.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0, 255, 1]);
  });
  test('without a status is JSON', async () => {
    const answer = await answerTo({ hello: 'you' });
    expect([answer.status, answer.headers.get('content-type'), await answer.json()]).toEqual([
      200,
      'application/json',
      { hello: 'you' },
    ]);
  });
  test('that is an error says nothing of it', async () => {
    const answer = await answerTo('throw');
    expect([answer.status, await answer.json()]).toEqual([500, { message: 'Internal Server Error' }]);
  });
  test('that API Gateway cannot read is an error too', async () => {
    expect((await answerTo({ statusCode: 'many', body: 5 })).status).toBe(500);
  });
});

test('a body of more than 10 MB is refused before the room', async () => {
  const answer = await fetch(stage.url, { method: 'POST', body: Buffer.alloc(10 * 1024 * 1024 + 1) });
  expect(answer.status).toBe(413);
});

test('answers carry the date of the stage', async () => {
  await stage.clock.turn(stage.clock.now() + 400 * 24 * 3_600_000);
  const date = (await answerTo({})).headers.get('date');
  expect(Math.abs(Date.parse(date ?? '') - stage.clock.now())).toBeLessThan(5000);
});

describe('routes', () => {
  const web = { Type: 'AWS::Lambda::Function', Properties: { FunctionName: 'web' } };
  const routed = (keys: readonly string[], more: Resources = permission, throttle = false) => {
    const template = readTemplate(anAssembly({ web, ...api(keys), ...more }), {
      publicUrl: 'http://127.0.0.1:1',
      doorUrl: 'http://127.0.0.1:2',
    });
    const answered = createHttpApi({
      template,
      throttle,
      clock: { now: () => 0, busy: (_, work) => work() },
      functions: { invoke: async (_, payload) => ({ ok: true, payload }) },
      invitations: readInvitations(template.resources),
    });
    return async (method: string, path: string) => {
      const url = new URL(path, 'http://127.0.0.1:1');
      const answer = await answered.answer({ method, url, headers: {}, body: Buffer.alloc(0) });
      const { routeKey, pathParameters } = JSON.parse(answer.body.toString());
      return answer.status === 200 ? { routeKey, pathParameters } : answer.status;
    };
  };

  test('the most specific one is taken', async () => {
    const take = routed(['$default', 'ANY /r/{proxy+}', 'GET /r/{id}', 'GET /r/new']);
    expect(await take('GET', '/r/new')).toMatchObject({ routeKey: 'GET /r/new' });
    expect(await take('GET', '/r/7')).toEqual({ routeKey: 'GET /r/{id}', pathParameters: { id: '7' } });
    expect(await take('POST', '/r/7')).toEqual({ routeKey: 'ANY /r/{proxy+}', pathParameters: { proxy: '7' } });
    expect(await take('GET', '/r/7/8')).toEqual({ routeKey: 'ANY /r/{proxy+}', pathParameters: { proxy: '7/8' } });
    expect(await take('GET', '/elsewhere')).toMatchObject({ routeKey: '$default' });
  });
  test('throttled only where that is asked for, with the words of API Gateway', async () => {
    const statuses = async (take: ReturnType<typeof routed>) =>
      Promise.all(Array.from({ length: 5 }, async () => ((await take('GET', '/r')) === 429 ? 429 : 200)));
    expect(await statuses(routed(['GET /r']))).toEqual([200, 200, 200, 200, 200]);
    expect(await statuses(routed(['GET /r'], permission, true))).toEqual([200, 200, 200, 429, 429]);
  });
  test('none is a 404', async () => {
    expect(await routed(['GET /r'])('POST', '/r')).toBe(404);
  });
  test('without a permission for API Gateway the stage does not stand up', () => {
    expect(() => routed(['$default'], {})).toThrow(/AccessDenied.*apigateway\.amazonaws\.com/);
  });
});
