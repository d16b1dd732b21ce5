/** Reminders through the SDK's clients in a child process, against the laptop stage's services in this one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AwsRequest } from '../../../infra/local/seams';
import { asleep } from '../../contracts/asleep';
import { assemble, openStage } from '../../support/stage';
import { type Measured, measured } from './measured';

export type OnStage = Measured & {
  /** Calls of each reminder, by service and operation, as the stage's door counted them. */
  readonly calls: ReadonlyMap<string, number>;
};

/** No room is awake on the stage: all that is done there is done by the child. */
export async function liveOnStage(): Promise<OnStage> {
  const counted = new Map<string, number>();
  const called = (request: AwsRequest): void => {
    const name = nameOf(request);
    counted.set(name, (counted.get(name) ?? 0) + 1);
  };
  const stage = await openStage({ assembly: async () => asleep(await assemble()), witness: { called } });
  try {
    const child = spawn(process.execPath, ['infra/local/launch.mjs', 'test/bench/reminder/client.ts'], {
      env: { ...process.env, ...stage.environmentFor('operator') },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const failed = once(child, 'exit').then(() => {
      throw new Error('The client ended before it had measured anything; see above.');
    });
    await Promise.race([once(child, 'message'), failed]);
    counted.clear();
    child.send('go');
    const [answer] = await Promise.race([once(child, 'message'), failed]);
    failed.catch(() => {});
    const result = measured.parse(answer);
    return { ...result, calls: new Map([...counted].map(([name, count]) => [name, count / result.reminders])) };
  } finally {
    await stage.close();
  }
}

/** `dynamodb GetItem`; the services that speak REST are told apart by their method and path. */
function nameOf({ service, method, url, headers }: AwsRequest): string {
  const operation = headers['x-amz-target']?.split('.').at(-1);
  if (operation !== undefined) return `${service} ${operation}`;
  if (service === 'scheduler') return `scheduler ${method === 'POST' ? 'CreateSchedule' : `${method} schedule`}`;
  return url.pathname.endsWith('/outbound-emails') ? 'ses SendEmail' : `${service} ${method} ${url.pathname}`;
}
