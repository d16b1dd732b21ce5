/** Behind CloudFront the room believes CloudFront, and nobody else, where a request came from. */
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { behindEdge, secretHeader } from '../../../functions/web/behind-edge';
import { behindGateway } from '../../../functions/web/behind-gateway';
import { networkOf } from '../../../functions/web/network-of';
import { httpEvent } from '../../../infra/local/http-event';
import { worldInMemory } from '../../support/world';

const route = { routeKey: '$default', pathParameters: {}, stageName: '$default', account: '0', apiId: 'a' };
const cloudFront = '64.252.64.1';
const secrets = async () => [{ value: 'the secret' }, { value: 'the one before' }];

/** A room that answers whose network a request is counted for, and what else it was told; behind CloudFront, or the gateway alone. */
function aRoom(known?: typeof secrets) {
  const { log, logged } = worldInMemory();
  const app = new Hono().all('*', (c) => c.json({ network: networkOf(c), headers: c.req.header() }));
  const room = known === undefined ? behindGateway(app) : behindEdge(behindGateway(app), known, log);
  const knock = async (headers: Readonly<Record<string, string>>, sourceIp = cloudFront) => {
    const url = new URL('https://kaeru.test/');
    const request = {
      method: 'POST',
      url,
      headers: { host: 'kaeru.test', ...headers },
      body: Buffer.from(''),
      sourceIp,
    };
    const { statusCode, body } = await room(JSON.parse(JSON.stringify(httpEvent(request, route, 0))));
    return statusCode === 200 ? JSON.parse(body) : { refused: statusCode };
  };
  return { knock, logged };
}

const from = (address: string) => ({ [secretHeader]: 'the secret', 'cloudfront-viewer-address': address });

it.each([
  ['IPv4', '198.51.100.1:40000', '198.51.100.1'],
  ['the same browser at another port', '198.51.100.1:1', '198.51.100.1'],
  ['IPv6: one household', '2001:0db8:0000:0001:0000:0000:0000:0009:40000', '2001:db8:0:1::/64'],
  ['IPv6, written short', '2001:db8:0:1::9:40000', '2001:db8:0:1::/64'],
  ['IPv6 in brackets', '[2001:db8:0:1::9]:40000', '2001:db8:0:1::/64'],
])('a request is counted for the network CloudFront saw: %s', async (_, address, network) => {
  expect(await aRoom(secrets).knock(from(address))).toMatchObject({ network });
});

it('the secret of before still opens, so that a new one locks nobody out', async () => {
  const said = { ...from('198.51.100.1:1'), [secretHeader]: 'the one before' };
  expect(await aRoom(secrets).knock(said)).toMatchObject({ network: '198.51.100.1' });
});

it.each([
  ['no secret', {}],
  ['an empty one', { [secretHeader]: '' }],
  ['a wrong one', { [secretHeader]: 'the secreT' }],
  ['two at once, one of them right', { [secretHeader]: 'wrong,the secret' }],
  ['an address of CloudFront alone', { 'cloudfront-viewer-address': '198.51.100.1:40000' }],
])(
  'whoever comes past CloudFront with %s is refused, and leaves no more than a line in the log',
  async (_, headers) => {
    const { knock, logged } = aRoom(secrets);
    expect(await knock(headers)).toEqual({ refused: 403 });
    expect(logged).toEqual([{ level: 'warn', code: 'web-refused', fields: { status: 403, door: 'edge' } }]);
  },
);

it('while the secret cannot be read nobody is let in, and the run counts as failed', async () => {
  const { knock } = aRoom(async () => {
    throw new Error('Secrets Manager is away.');
  });
  await expect(knock(from('198.51.100.1:1'))).rejects.toThrow('away');
});

it('a forged address and secret change nothing where the gateway stands alone', async () => {
  expect(await aRoom().knock(from('203.0.113.9:40000'), '198.51.100.1')).toMatchObject({ network: '198.51.100.1' });
});

it.each([
  ['none', {}],
  ['two, as of a browser that sends one itself', { 'cloudfront-viewer-address': '203.0.113.9:1,198.51.100.1:40000' }],
  ['a name', { 'cloudfront-viewer-address': 'kaeru.example:443' }],
  ['an address without a port', { 'cloudfront-viewer-address': '198.51.100.1' }],
  ['an address that is none', { 'cloudfront-viewer-address': '198.51.100.999:40000' }],
])('where CloudFront names %s, the address the gateway saw counts', async (_, seen) => {
  expect(await aRoom(secrets).knock({ [secretHeader]: 'the secret', ...seen })).toMatchObject({ network: cloudFront });
});

it('neither the secret nor the address goes on into the room', async () => {
  const { headers } = await aRoom(secrets).knock(from('198.51.100.1:1'));
  expect(headers).toMatchObject({ host: 'kaeru.test' });
  expect(Object.keys(headers)).not.toContain(secretHeader);
  expect(JSON.stringify(headers)).not.toContain('198.51.100.1');
});
