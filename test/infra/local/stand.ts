/** A stand for one service of the stage: the real store and clock, an HTTP front for the real SDK clients. */
import { createServer } from 'node:http';
import { openClock } from '../../../infra/local/clock';
import type { AwsService, Need, ServiceName, StageClock, StageResource } from '../../../infra/local/seams';
import { type LevelStore, openStore } from '../../../infra/local/store';

export const account = '000000000000';
export const region = 'ap-northeast-1';
export const doorUrl = 'http://127.0.0.1:4566';
/** Where every stand's clock begins. */
export const beginning = Date.parse('2027-01-10T00:00:00Z');

export const resource = (
  type: string,
  physicalName: string,
  arn: string,
  properties: StageResource['properties'] = {},
): StageResource => ({ stack: 'Test', logicalId: physicalName, type, physicalName, arn, properties });

export interface Stand {
  readonly store: LevelStore;
  readonly clock: StageClock;
  readonly close: () => Promise<void>;
}
/** @param folder keeps the store there, so that a second stand finds what the first left; in memory where absent. */
export const openStand = async (folder?: string): Promise<Stand> => {
  const store = await openStore(folder);
  // The machine's time stands still: only `turn` moves the virtual clock.
  const clock = await openClock({ store, machineNow: () => beginning, after: () => () => undefined });
  return {
    store,
    clock,
    close: async () => {
      await clock.close();
      await store.close();
    },
  };
};

export interface Front {
  /** What an SDK client takes. */
  readonly client: {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
    readonly maxAttempts: number;
  };
  /** The permissions the last request needed. */
  readonly lastNeeds: () => readonly Need[];
  readonly close: () => Promise<void>;
}
/** Serves one service on loopback, to clients that sign as `caller`. */
export const serve = async (name: ServiceName, service: AwsService, caller = 'test-room'): Promise<Front> => {
  let last: readonly Need[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
    const headers = Object.fromEntries(
      Object.entries(incoming.headers).map(([key, value]) => [
        key,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
      ]),
    );
    const request = {
      service: name,
      method: incoming.method ?? 'GET',
      url: new URL(incoming.url ?? '/', `http://${incoming.headers.host}`),
      headers,
      body: Buffer.concat(chunks),
      caller: /Credential=([^/]+)/.exec(headers.authorization ?? '')?.[1] ?? '',
    };
    try {
      last = await service.needs(request);
      const answer = await service.answer(request);
      outgoing.writeHead(answer.status, answer.headers).end(incoming.method === 'HEAD' ? undefined : answer.body);
    } catch (error) {
      outgoing.writeHead(501, { 'content-type': 'text/plain' }).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The front has no port.');
  return {
    client: {
      endpoint: `http://127.0.0.1:${address.port}`,
      region,
      credentials: { accessKeyId: caller, secretAccessKey: `secret of ${caller}` },
      maxAttempts: 1,
    },
    lastNeeds: () => last,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
