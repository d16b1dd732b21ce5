/** Stands a synthesised template up on this machine: one process, loopback, everything durable in one folder. */
import { join } from 'node:path';
import { createAsyncInvocations } from './async-invoke';
import { openClock } from './clock';
import { openDoor } from './door';
import { createHttpApi } from './http-api';
import { createIam, type Iam } from './iam';
import { isPulse } from './is-pulse';
import { createFunctions, type Functions, stageSecret } from './lambda';
import { openLocalRoutes } from './local-routes';
import { FolderTaken, lockHolder, takeLock } from './lock';
import { openPublicPort } from './public-port';
import { checkDeliveries, readInvitations } from './resource-policies';
import { openRoomLogs } from './room-logs';
import { createRules } from './rules';
import type { Queues, StageClock, StageWitness, TableStreams } from './seams';
import { openDynamodb } from './services/dynamodb';
import { openS3 } from './services/s3';
import { describeObjectCreated } from './services/s3-event';
import { openScheduler, type Scheduler } from './services/scheduler';
import { openSecrets } from './services/secrets';
import { openServiceQuotas } from './services/service-quotas';
import { openSes, type Ses } from './services/ses';
import { openSns } from './services/sns';
import { openSqs } from './services/sqs';
import { openStore } from './store';
import { readTemplate, type StageTemplate, type WrittenAssembly } from './template';
import { startMappings } from './wake-up';

export interface StageOptions {
  /** The folder that keeps everything; held by a lock while the stage runs. */
  readonly data: string;
  /** The public port; 0 or nothing takes a free one. */
  readonly port?: number;
  /** What to stand up: `readAssembly(folder)`, or how to get it once the folder and the port are ours. */
  readonly assembly: WrittenAssembly | (() => Promise<WrittenAssembly>);
  /** While time is turned, run every tick of every rule, even where the room said it is idle. */
  readonly everyTick?: boolean;
  /** Enforce the route throttles of the template. */
  readonly throttle?: boolean;
  /** Hears what a person should see: refusals, rooms' warnings and errors. Default: standard error. */
  readonly say?: (sentence: string) => void;
  /** Hears how far a long turn of the clock has come. Default: nobody. */
  readonly tell?: (sentence: string) => void;
  /** Hears every call and every run. Default: nobody. */
  readonly witness?: StageWitness;
}

export interface RunningStage {
  /** The form; no slash at the end. */
  readonly url: string;
  /** Where AWS SDKs call. */
  readonly doorUrl: string;
  readonly clock: StageClock;
  readonly queues: Queues;
  readonly streams: TableStreams;
  readonly scheduler: Scheduler;
  readonly ses: Ses;
  readonly iam: Iam;
  readonly functions: Functions;
  readonly template: StageTemplate;
  /** What a process needs to call the stage as that function (by physical name) or as `operator`, who may do everything. */
  readonly environmentFor: (caller: string) => Readonly<Record<string, string>>;
  /** Ends the rooms, lets the data go and gives the lock back. What was in flight comes again at the next start. */
  readonly close: () => Promise<void>;
}

/** What GetAccount says: rooms pace themselves to it in real time, and nobody at a laptop wants to wait for that. */
const mailsPerSecond = 10_000;

/**
 * Starts the stage and answers when it can be used.
 * @throws FolderTaken, PortTaken, or an Error naming what of the template the stage does not know.
 */
export async function standUp(options: StageOptions): Promise<RunningStage> {
  const {
    data,
    everyTick = false,
    throttle = false,
    say = (sentence) => console.error(sentence),
    tell = () => {},
    witness = {},
  } = options;
  // Undone in reverse, also where standing up stops half-way.
  const undo: (() => unknown)[] = [];
  const close = async () => {
    for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step();
  };
  try {
    // Said first: somebody who starts it twice wants to hear of the stage that runs, not of its port.
    const holder = lockHolder(data);
    if (holder !== undefined) throw new FolderTaken(data, holder);
    const publicPort = await openPublicPort(options.port ?? 0);
    undo.push(publicPort.close);
    undo.push(takeLock(data, { pid: process.pid, port: publicPort.port, since: new Date().toISOString() }));
    const door = await openDoor();
    undo.push(door.close);
    const url = `http://127.0.0.1:${publicPort.port}`;
    const assembly = typeof options.assembly === 'function' ? await options.assembly() : options.assembly;
    const template = readTemplate(assembly, { publicUrl: url, doorUrl: door.url });
    const { resources, place } = template;

    const store = await openStore(data);
    undo.push(store.close);
    const machineClock = await openClock({ store, machineNow: Date.now });
    undo.push(machineClock.close);
    let turning = 0;
    const clock: StageClock = {
      ...machineClock,
      turn: async (to, onProgress) => {
        turning += 1;
        try {
          return await machineClock.turn(to, onProgress);
        } finally {
          turning -= 1;
          // From here on time passes by itself, and the rooms tick as they do at AWS.
          if (turning === 0) rules.stir();
        }
      },
    };
    const iam = createIam(resources, clock.now);
    const invitations = readInvitations(resources);
    checkDeliveries(resources, invitations);
    const logs = openRoomLogs(join(data, 'logs'), clock.now, say);
    undo.push(logs.close);
    const functions = createFunctions({ template, clock, hear: logs.hear, ran: witness.ran });
    undo.push(functions.close);

    const common = { clock, store, resources, ...place };
    const dynamodb = await openDynamodb(common);
    const sqs = await openSqs(common);
    const { queues } = sqs;
    const sns = openSns({ ...common, queues });
    const ses = openSes({ ...common, publish: sns.publish, rate: mailsPerSecond });
    const secrets = openSecrets(common);
    const scheduler = openScheduler({ ...common, queues, iam, log: say });
    const s3 = openS3({
      ...common,
      dataFolder: data,
      secretOf: (caller) => (iam.knows(caller) ? stageSecret : undefined),
      iam,
      onCreated: (created) => rules.publish(describeObjectCreated(created, place)),
    });

    const toQueue = async (queueArn: string, record: unknown) => {
      await store.write(queues.putting(queueArn, { body: JSON.stringify(record) }));
      queues.arrived(queueArn);
    };
    const invocations = createAsyncInvocations({ ...common, functions, fail: toQueue, say });
    const rules = createRules({
      ...common,
      template,
      queues,
      invocations,
      invitations,
      isTurning: () => turning > 0,
      everyTick,
    });
    undo.push(rules.close);
    const api = createHttpApi({ template, clock, functions, invitations, throttle });

    door.serve({
      clock,
      iam,
      say,
      called: witness.called,
      services: { dynamodb, sqs, ses, scheduler, s3, secretsmanager: secrets, servicequotas: openServiceQuotas(place) },
    });
    for (const service of [secrets, s3, ses]) await service.start();
    for (const resource of resources) {
      if (resource.type === 'AWS::SQS::Queue') queues.onReady(resource.arn, rules.stir);
      if (resource.type === 'AWS::DynamoDB::Table')
        dynamodb.streams.onRecords(`${resource.arn}/stream/laptop`, (keys) => {
          // A room that says it is alive has not given itself anything to do.
          if (!isPulse(keys)) rules.stir();
        });
    }
    undo.push(
      await startMappings({
        ...common,
        template,
        iam,
        queues,
        streams: dynamodb.streams,
        functions,
        say,
        fail: async (destination, record, event, key) => {
          if (destination.startsWith('arn:aws:sqs:')) return toQueue(destination, record);
          const path = `/${destination.split(':').at(-1)}/${key}`;
          await s3.answer({
            service: 's3',
            method: 'PUT',
            url: new URL(path, door.url),
            headers: { 'content-type': 'application/json' },
            body: Buffer.from(JSON.stringify({ ...Object(record), payload: JSON.stringify(event) })),
            caller: 'lambda.amazonaws.com',
          });
        },
      }),
    );
    await scheduler.start();
    await invocations.start();
    rules.start();
    const local = openLocalRoutes({
      template,
      clock,
      iam,
      queues,
      dynamodb,
      scheduler,
      ses,
      recentLines: logs.recent,
      tell,
    });
    publicPort.serve({ api, local, now: clock.now });

    return {
      url,
      doorUrl: door.url,
      clock,
      queues,
      streams: dynamodb.streams,
      scheduler,
      ses,
      iam,
      functions,
      template,
      environmentFor: functions.environmentFor,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
