/** AWS Lambda on the stage: each function runs from its own bundle, with exactly the environment its template gives it. */
import { existsSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { operator } from './iam';
import { type Outcome, type RoomWorker, startWorker } from './room-worker';
import type { StageClock, StageResource, StageWitness } from './seams';
import type { StageTemplate } from './template';

export interface Functions {
  /** Runs the function once and waits for its answer; queues behind others where all its workers are taken. */
  readonly invoke: (functionArn: string, event: unknown) => Promise<Outcome>;
  /** How many invocations of the function run at once. */
  readonly concurrency: (functionArn: string) => number;
  readonly nameOf: (functionArn: string) => string;
  /** The variables the template gives a function, by its physical name; all of all functions together for `operator`. */
  readonly environmentFor: (caller: string) => Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

export interface FunctionsSettings {
  readonly template: StageTemplate;
  readonly clock: Pick<StageClock, 'shared' | 'busy'>;
  /** A line a room has written; the room by its short name. */
  readonly hear: (room: string, level: string, line: string) => void;
  /** Told of every run that has ended. */
  readonly ran?: StageWitness['ran'] | undefined;
}

/** Workers per function, where the template reserves no fewer: two show races, more only cost memory (20 MB each). */
const workersAtMost = 2;

const functionShape = z.strictObject({
  FunctionName: z.string().optional(),
  Description: z.string().optional(),
  Code: z.strictObject({ S3Bucket: z.string(), S3Key: z.string() }),
  Handler: z.string(),
  Runtime: z.string().startsWith('nodejs'),
  Role: z.string(),
  Environment: z.strictObject({ Variables: z.record(z.string(), z.string()) }).default({ Variables: {} }),
  /** Seconds. */
  Timeout: z.number().default(3),
  /** MB. */
  MemorySize: z.number().default(128),
  ReservedConcurrentExecutions: z.number().optional(),
  // Of these a laptop has nothing: processor, logs, traces, tags, loop detection.
  Architectures: z.unknown().optional(),
  LoggingConfig: z.unknown().optional(),
  TracingConfig: z.unknown().optional(),
  Tags: z.unknown().optional(),
  RecursiveLoop: z.unknown().optional(),
});

/** What every process of the stage is told, and nothing of the machine's own: neither its credentials nor its settings. */
export function stageEnvironment(caller: string, template: StageTemplate): Readonly<Record<string, string>> {
  return {
    AWS_REGION: template.place.region,
    AWS_DEFAULT_REGION: template.place.region,
    AWS_ACCESS_KEY_ID: caller,
    AWS_SECRET_ACCESS_KEY: stageSecret,
    AWS_ENDPOINT_URL: template.place.doorUrl,
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
    // The SDK would tell every worker that Node 20 is old; at AWS the rooms run on a newer one.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    TZ: ':UTC',
  };
}

/** The secret half of every key on the stage: the door listens on loopback and holds nothing worth a secret. */
export const stageSecret = 'laptop';

/** Prepares every function of the template; a worker starts when its function is first needed. */
export function createFunctions(settings: FunctionsSettings): Functions {
  const { template, clock } = settings;
  const resources = template.resources.filter(({ type }) => type === 'AWS::Lambda::Function');
  const shared = sharedStart(resources.map(({ physicalName }) => physicalName));
  const rooms = new Map(
    resources.map((resource) => [
      resource.arn,
      createRoom(resource, resource.physicalName.slice(shared.length), settings),
    ]),
  );
  const roomAt = (arn: string) => {
    const room = rooms.get(arn.replace(/:\$LATEST$/, ''));
    if (room === undefined) throw new Error(`There is no function ${arn} on the stage.`);
    return room;
  };
  return {
    invoke: (arn, event) => {
      const room = roomAt(arn);
      return clock.busy(`function ${room.name}`, async () => {
        const begun = performance.now();
        const outcome = await room.invoke(event);
        settings.ran?.({ functionArn: arn, event, ms: performance.now() - begun });
        return outcome;
      });
    },
    concurrency: (arn) => roomAt(arn).workers,
    nameOf: (arn) => roomAt(arn).name,
    environmentFor: (caller) => {
      const own = [...rooms.values()].filter(({ name }) => caller === operator || name === caller);
      if (own.length === 0) throw new Error(`There is no function ${caller} on the stage.`);
      return {
        ...Object.fromEntries(own.flatMap(({ variables }) => Object.entries(variables))),
        ...stageEnvironment(caller, template),
      };
    },
    close: async () => {
      await Promise.all([...rooms.values()].map((room) => room.close()));
    },
  };
}

/** What all names begin with, up to a hyphen: `kaeru-laptop-` of kaeru-laptop-web and kaeru-laptop-alarm. */
function sharedStart(names: readonly string[]): string {
  const [first = '', ...others] = names;
  if (others.length === 0) return '';
  const parts = first.split('-');
  const starts = parts.map((_, index) => `${parts.slice(0, index).join('-')}-`).filter((start) => start !== '-');
  return starts.findLast((start) => names.every((name) => name.startsWith(start))) ?? '';
}

function createRoom(resource: StageResource, shortName: string, { template, clock, hear }: FunctionsSettings) {
  const where = `${resource.stack}/${resource.logicalId}`;
  const shape = functionShape.safeParse(resource.properties);
  if (!shape.success) throw new Error(`${where} is a function the stage cannot run. ${z.prettifyError(shape.error)}`);
  const { Code, Handler, Timeout, MemorySize, Environment, ReservedConcurrentExecutions } = shape.data;
  const name = resource.physicalName;
  const { file, handlerName } = findHandler(template.asset(Code.S3Key), Handler, where);
  const workers = Math.min(workersAtMost, ReservedConcurrentExecutions ?? workersAtMost);
  const variables = Environment.Variables;

  const start = () =>
    startWorker({
      boot: {
        clock: clock.shared,
        file,
        handlerName,
        functionName: name,
        functionArn: resource.arn,
        memorySize: MemorySize,
      },
      environment: {
        ...variables,
        ...stageEnvironment(name, template),
        AWS_LAMBDA_FUNCTION_NAME: name,
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(MemorySize),
        AWS_EXECUTION_ENV: 'laptop-stage',
      },
      timeoutSeconds: Timeout,
      hear: (level, line) => hear(shortName, level, line),
    });

  const idle: RoomWorker[] = [];
  const all = new Set<RoomWorker>();
  const waiting: (() => void)[] = [];
  let running = 0;
  let closed = false;

  const invoke = async (event: unknown): Promise<Outcome> => {
    if (closed) return stopped;
    // Without a reservation of none at all: zero means the function is switched off, at AWS too.
    if (workers === 0)
      return { ok: false, error: { errorType: 'TooManyRequestsException', errorMessage: 'Rate Exceeded.' } };
    while (running >= workers) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    const worker = idle.pop() ?? start();
    all.add(worker);
    const outcome = await worker.run(event);
    if (!outcome.ok && !closed) hear(shortName, 'error', `${outcome.error.errorType}: ${outcome.error.errorMessage}`);
    if (worker.alive()) idle.push(worker);
    else all.delete(worker);
    running -= 1;
    waiting.shift()?.();
    return outcome;
  };
  return {
    name,
    workers,
    variables,
    invoke,
    close: async () => {
      closed = true;
      await Promise.all([...all].map((worker) => worker.stop()));
    },
  };
}

const stopped: Outcome = { ok: false, error: { errorType: 'StageClosed', errorMessage: 'The stage is closing.' } };

/** `index.handler`: the export `handler` of index.mjs, index.js or index.cjs in the asset. */
function findHandler(folder: string, handler: string, where: string) {
  const dot = handler.lastIndexOf('.');
  const candidates = ['.mjs', '.js', '.cjs'].map((ending) => join(folder, handler.slice(0, dot) + ending));
  const file = candidates.find((candidate) => existsSync(candidate));
  if (file === undefined)
    throw new Error(`${where} has the handler ${handler}, which its bundle ${folder} does not hold.`);
  return { file, handlerName: handler.slice(dot + 1) };
}
