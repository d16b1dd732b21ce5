import { devNull } from 'node:os';
import * as z from 'zod';
import { instant } from '../../shared/calendar/day';
import { clockOfMachine } from '../adapters/clock-of-machine';
import { findBucket } from '../adapters/find-bucket';
import { findTable } from '../adapters/find-table';
import type { Clock } from '../ports/clock';
import { type NamedStage, WrongCall } from './named-stage';

/** What a running laptop stage tells the person in front of it: where AWS answers, the names of the table and the bucket, and its time. */
const operatorDoor = z.object({
  doorUrl: z.url(),
  region: z.string().min(1),
  table: z.string().min(1),
  bucket: z.string().min(1),
  now: z.iso.datetime().transform((text) => Date.parse(text)),
});

export type ReachedStage = {
  /** Its name, which is a part of all its names. */
  readonly stage: string;
  readonly table: string;
  readonly bucket: string;
  readonly clock: Clock;
};

/**
 * The table, the bucket and the time of a stage, with the environment set so that the AWS SDK reaches it. On a laptop that is the
 * stage's own door, as its operator, and the machine's AWS settings are not read; its time may have been turned ahead. Throws a `WrongCall` where no stage answers.
 */
export async function reachStage(stage: NamedStage, environment: NodeJS.ProcessEnv): Promise<ReachedStage> {
  if (stage.on === 'laptop') return reachLaptop(stage.port, environment);
  const table = await findTable(`kaeru-${stage.name}-memory-Registrations`);
  const bucket = await findBucket(`kaeru-${stage.name}-memory-files`);
  if (table !== undefined && bucket !== undefined) return { stage: stage.name, table, bucket, clock: clockOfMachine };
  throw new WrongCall(
    `There is no stage "${stage.name}" in this AWS account and region. Deploy it first, or check both.`,
  );
}

async function reachLaptop(port: number, environment: NodeJS.ProcessEnv): Promise<ReachedStage> {
  const address = `http://127.0.0.1:${port}/_local/operator.json`;
  const answer = await fetch(address).catch(() => undefined);
  const read = operatorDoor.safeParse(await answer?.json().catch(() => undefined));
  if (!read.success) {
    throw new WrongCall(
      `No stage answers at http://127.0.0.1:${port}. Start one with npm start, or say where it is: --port N (or --stage NAME on AWS).`,
    );
  }
  delete environment.AWS_PROFILE;
  delete environment.AWS_SESSION_TOKEN;
  Object.assign(environment, {
    AWS_ENDPOINT_URL: read.data.doorUrl,
    AWS_REGION: read.data.region,
    AWS_ACCESS_KEY_ID: 'operator',
    AWS_SECRET_ACCESS_KEY: 'operator',
    // A sentence about Node versions to come is not for whoever adds a company.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
  });
  const ahead = read.data.now - clockOfMachine.now();
  const { table, bucket } = read.data;
  return { stage: 'laptop', table, bucket, clock: { now: () => instant(clockOfMachine.now() + ahead) } };
}
