/** Knocks at the web room as the HTTP API does, with what it hands on: text or bytes, a path decoded once, headers in small letters. */

import { webApp } from '../../functions/web/app';
import { behindGateway } from '../../functions/web/behind-gateway';
import { httpAnswer, httpEvent } from '../../infra/local/http-event';
import type { WorldInMemory } from '../support/world';

export type Knock = {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
};

export type Answered = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly text: string;
};

const host = 'kaeru.test';
const route = {
  routeKey: '$default',
  pathParameters: {},
  stageName: '$default',
  account: '111122223333',
  apiId: 'fuzz',
};

export type Door = (knock: Knock) => Promise<Answered>;

/**
 * One door that leads into any world: setting up the room's routes takes longer than most requests.
 * A door throws where the room does, or where its answer is none to the gateway.
 */
export function buildDoor(first: WorldInMemory): (world: WorldInMemory) => Door {
  let inside = first;
  const room = behindGateway(webApp(throughPorts(first, () => inside)));
  return (world) => async (knock) => {
    inside = world;
    const { method, path, headers, body } = knock;
    const url = new URL(`https://${host}${path}`);
    const request = { method, url, headers: { host, ...headers }, body: Buffer.from(body) };
    const answer = httpAnswer(await room(asHandedOver(httpEvent(request, route, world.clock.now()))));
    if (answer === undefined) throw new Error('The gateway could make nothing of the answer.');
    return { status: answer.status, headers: answer.headers, text: answer.body.toString('utf8') };
  };
}

/** A world whose every port is that of the world inside now, also where it was taken in hand before. */
function throughPorts(first: WorldInMemory, inside: () => WorldInMemory): WorldInMemory {
  return new Proxy(first, {
    get: (target, port) => {
      const found: unknown = Reflect.get(target, port);
      if (typeof found === 'function')
        return (...words: readonly unknown[]) => call(Reflect.get(inside(), port), words);
      if (typeof found !== 'object' || found === null) return found;
      return new Proxy(found, { get: (_, method) => Reflect.get(Object(Reflect.get(inside(), port)), method) });
    },
  });
}

const call = (act: unknown, words: readonly unknown[]): unknown => (typeof act === 'function' ? act(...words) : act);

/** The gateway hands an event over as JSON. */
const asHandedOver = (event: object) => JSON.parse(JSON.stringify(event));
