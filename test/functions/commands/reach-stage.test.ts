import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { WrongCall } from '../../../functions/commands/named-stage';
import { reachStage } from '../../../functions/commands/reach-stage';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server on loopback that answers every request so; gives its port. */
async function answering(body: string): Promise<number> {
  const server = createServer((_, response) => response.end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

describe('a stage on the laptop', () => {
  it('is reached through its own door, and the AWS settings of the machine are out of the way', async () => {
    const port = await answering(
      '{"doorUrl":"http://127.0.0.1:4001","region":"ap-northeast-1","table":"people","bucket":"files","now":"2031-01-01T00:00:00.000Z"}',
    );
    const environment: NodeJS.ProcessEnv = {
      AWS_PROFILE: 'mine',
      AWS_ACCESS_KEY_ID: 'mine',
      AWS_SESSION_TOKEN: 'mine',
    };
    const { table, bucket, clock } = await reachStage({ on: 'laptop', port }, environment);
    expect([table, bucket]).toEqual(['people', 'files']);
    // The stage's time was turned ahead; whatever is made on it counts from there.
    expect(new Date(clock.now()).toISOString()).toMatch(/^2031-01-01T00:0/);
    expect(environment).toMatchObject({ AWS_ENDPOINT_URL: 'http://127.0.0.1:4001', AWS_ACCESS_KEY_ID: 'operator' });
    expect(Object.values(environment)).not.toContain('mine');
  });

  it.each(['<h1>Another program</h1>', '{}'])('that is something else is not taken for one: %s', async (body) => {
    const port = await answering(body);
    await expect(reachStage({ on: 'laptop', port }, {})).rejects.toThrow(WrongCall);
  });

  it('that is not there is said, with how to start it', async () => {
    const port = await answering('{}');
    for (const close of closing.splice(0)) close();
    await expect(reachStage({ on: 'laptop', port }, {})).rejects.toThrow(/npm start/);
  });
});
