/** Stands between the use cases and their world: every call of a port that can fail passes here, before and after its effect. */
import type { World } from '../../functions/ports/world';

export type PortCall = { readonly port: string; readonly method: string; readonly args: readonly unknown[] };

/** Decides what becomes of a call: carries out the effect or not, once or twice, answers, throws, or never comes back. */
export type Around = (call: PortCall, effect: () => Promise<unknown>) => Promise<unknown>;

/** What a machine answers by itself, without a network in between: it cannot fail. */
const neverFail: readonly string[] = ['clock', 'chance', 'log'];

/**
 * The same world with `around` at each of its ports. What a port answers as a stream (`alarms.list`) is one call, made
 * when the first of it is asked for.
 */
export function aroundPorts<Powers extends Partial<World>>(world: Powers, around: Around): Powers {
  return new Proxy(world, {
    get: (target, port, receiver) => {
      const found: unknown = Reflect.get(target, port, receiver);
      const isPort = typeof port === 'string' && typeof found === 'object' && found !== null;
      return isPort && !neverFail.includes(port) ? aroundPort(port, found, around) : found;
    },
  });
}

function aroundPort(port: string, target: object, around: Around): object {
  return new Proxy(target, {
    get: (methods, method, receiver) => {
      const found: unknown = Reflect.get(methods, method, receiver);
      if (typeof found !== 'function' || typeof method !== 'string') return found;
      return (...args: readonly unknown[]) => {
        const call: PortCall = { port, method, args };
        if (method === 'list') return listAround(() => around(call, async () => gather(found(...args))));
        return around(call, async () => found(...args));
      };
    },
  });
}

async function* listAround(list: () => Promise<unknown>): AsyncGenerator<unknown> {
  const all = await list();
  if (Array.isArray(all)) yield* all;
}

async function gather(items: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}
