/** One worker of a room: a thread with the room's own environment and the stage's clock, doing one invocation at a time. */
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import * as z from 'zod';
import type { BootData, FromWorker, FunctionError } from './worker-talk';

export type Outcome =
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly error: FunctionError };

export interface RoomWorker {
  readonly run: (event: unknown) => Promise<Outcome>;
  readonly alive: () => boolean;
  readonly stop: () => Promise<void>;
}

export interface RoomWorkerSettings {
  readonly boot: BootData;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly hear: (level: string, line: string) => void;
}

/** Lambda gives a function ten seconds to load before it counts as failed. */
const initSeconds = 10;

const levelled = z.object({ level: z.string() });
/** The level of a line a room wrote as JSON, by the name Lambda reads. */
function levelIn(line: string): string | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return levelled.safeParse(JSON.parse(line)).data?.level.toLowerCase();
  } catch {
    return undefined;
  }
}

let bootCode: string | undefined;
/** The boot is this repository's own TypeScript, bundled once per process; a worker of `eval` code must be CommonJS. */
function bootSource(): string {
  bootCode ??= buildSync({
    entryPoints: ['infra/local/boot.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
  }).outputFiles?.[0]?.text;
  if (bootCode === undefined) throw new Error('The boot of the workers could not be built.');
  return bootCode;
}

/**
 * Starts the thread. It loads the bundle at once; the first `run` waits for that, as a cold start does.
 * Too long and the thread is ended, with the sentence Lambda logs; the timeout is real time, whatever the stage's clock does.
 */
export function startWorker(settings: RoomWorkerSettings): RoomWorker {
  const { boot, environment, timeoutSeconds, hear } = settings;
  const worker = new Worker(bootSource(), {
    eval: true,
    env: { ...environment },
    workerData: boot,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: boot.memorySize },
  });
  let alive = true;
  let settleRun: ((outcome: Outcome) => void) | undefined;
  let settleReady: ((failure: FunctionError | undefined) => void) | undefined;
  const ready = new Promise<FunctionError | undefined>((resolve) => {
    settleReady = resolve;
  });
  const end = (error: FunctionError) => {
    alive = false;
    settleReady?.(error);
    settleRun?.({ ok: false, error });
  };

  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'line') hear(message.level, message.line);
    else if (message.kind === 'ready') settleReady?.(undefined);
    else if (message.kind === 'no start') end({ ...message.error, errorType: message.error.errorType });
    else if (message.kind === 'failed') settleRun?.({ ok: false, error: message.error });
    else settleRun?.({ ok: true, payload: JSON.parse(message.payload) });
  });
  // What a room throws outside an invocation ends its process at AWS too.
  worker.on('error', (error: Error) => {
    hear('error', error.stack ?? error.message);
    end({ errorType: 'Runtime.ExitError', errorMessage: `The room ended: ${error.message}` });
  });
  worker.on('exit', () => end({ errorType: 'Runtime.ExitError', errorMessage: 'The room ended before it answered.' }));
  for (const [stream, level] of [
    [worker.stdout, 'info'],
    [worker.stderr, 'error'],
  ] as const)
    createInterface({ input: stream }).on('line', (line) => hear(levelIn(line) ?? level, line));

  const limit = async (seconds: number, what: string, until: Promise<unknown>) => {
    const timer = setTimeout(() => {
      end({ errorType: 'Sandbox.Timedout', errorMessage: `${what} timed out after ${seconds.toFixed(2)} seconds` });
      void worker.terminate();
    }, seconds * 1000);
    await until;
    clearTimeout(timer);
  };
  const loading = limit(initSeconds, 'Init', ready);

  return {
    alive: () => alive,
    run: async (event) => {
      const failure = await ready;
      await loading;
      if (failure !== undefined) return { ok: false, error: failure };
      const id = randomUUID();
      const outcome = new Promise<Outcome>((resolve) => {
        settleRun = resolve;
      });
      worker.postMessage({ id, event: JSON.stringify(event), deadline: Date.now() + timeoutSeconds * 1000 });
      await limit(timeoutSeconds, `RequestId: ${id} Error: Task`, outcome);
      settleRun = undefined;
      return await outcome;
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}
