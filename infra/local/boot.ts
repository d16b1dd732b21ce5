/** What runs first in a room's worker: turns the worker's time to the stage's clock, then takes events one at a time. */
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { BootData, FromWorker, ToWorker } from './worker-talk';

const { clock, file, handlerName, functionName, functionArn, memorySize }: BootData = workerData;
const offset = new Float64Array(clock);
const RealDate = Date;
const now = () => Math.round(RealDate.now() + (offset[0] ?? 0));

// Only the ways to ask for the present are turned; a date made from a value stays what it is.
globalThis.Date = new Proxy(RealDate, {
  construct: (target, parts, newTarget) => Reflect.construct(target, parts.length === 0 ? [now()] : parts, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});
// Intl reads the machine's clock by itself where it is given no date; `format` is a getter that hands out a bound function.
const { prototype } = Intl.DateTimeFormat;
const formatOf = Object.getOwnPropertyDescriptor(prototype, 'format')?.get;
if (formatOf !== undefined)
  Object.defineProperty(prototype, 'format', {
    configurable: true,
    get(this: Intl.DateTimeFormat) {
      const format: Intl.DateTimeFormat['format'] = formatOf.call(this);
      return (date?: Date | number) => format(date ?? now());
    },
  });
const { formatToParts } = prototype;
prototype.formatToParts = function (date) {
  return formatToParts.call(this, date ?? now());
};

const tell = (message: FromWorker) => parentPort?.postMessage(message);

for (const level of ['debug', 'info', 'log', 'warn', 'error', 'trace'] as const) {
  console[level] = (...parts: unknown[]) => {
    const line = parts.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' ');
    tell({ kind: 'line', level, line });
  };
}
function inspect(part: unknown): string {
  if (part instanceof Error) return part.stack ?? part.message;
  return JSON.stringify(part) ?? String(part);
}

/** As Lambda's Node.js runtime describes an error. */
function describe(error: unknown) {
  return error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') }
    : { errorType: typeof error, errorMessage: String(error), trace: [] };
}

async function start() {
  const room: Readonly<Record<string, unknown>> = await import(pathToFileURL(file).href);
  const handler = room[handlerName];
  if (typeof handler !== 'function') throw new Error(`${file} exports no function ${handlerName}.`);
  parentPort?.on('message', async ({ id, event, deadline }: ToWorker) => {
    try {
      const result: unknown = await handler(JSON.parse(event), {
        awsRequestId: id,
        functionName,
        functionVersion: '$LATEST',
        invokedFunctionArn: functionArn,
        memoryLimitInMB: String(memorySize),
        logGroupName: `/aws/lambda/${functionName}`,
        logStreamName: 'laptop',
        callbackWaitsForEmptyEventLoop: true,
        // Real time: it is the machine that runs out, not the stage's clock.
        getRemainingTimeInMillis: () => Math.max(0, deadline - RealDate.now()),
      });
      tell({ kind: 'done', id, payload: JSON.stringify(result) ?? 'null' });
    } catch (error) {
      tell({ kind: 'failed', id, error: describe(error) });
    }
  });
  tell({ kind: 'ready' });
}

start().catch((error: unknown) => tell({ kind: 'no start', error: describe(error) }));
