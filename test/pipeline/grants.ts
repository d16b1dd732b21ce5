/** The grants of a running stage, by the names a person knows them by, and what happens when one is taken away. */
import type { Denial, Grant } from '../../infra/local/iam';
import { fits } from '../../infra/local/policy';
import type { TestStage } from '../support/stage';
import { acts, type Scene } from './acts';

export interface NamedGrant {
  readonly grant: Grant;
  /** The room, or AlarmBell: what the Scheduler takes on when an alarm fires. */
  readonly owner: string;
  readonly name: string;
}

/** Lambda itself writes a room's log, and a laptop has it in a file: nobody can be refused there. */
const isOfLog = ({ action }: Grant): boolean => action.startsWith('logs:');
/** What Lambda's poller does in a room's name: without it no mapping can be created, so there is nothing to try. */
const isOfPoller = ({ action, resource }: Grant, owner: string): boolean =>
  /^sqs:(Receive|Delete)Message$/.test(action) ||
  (action === 'sqs:GetQueueAttributes' && owner !== 'Sweep') ||
  /^dynamodb:(ListStreams|DescribeStream|GetRecords|GetShardIterator)$/.test(action) ||
  (owner === 'Alarm' && action.startsWith('s3:')) ||
  (owner === 'Journal' && !/\/(sent|stops)\/\*$/.test(resource));

export function grantsOf({ iam, template }: TestStage) {
  const grants = iam.grants
    .filter((grant) => !isOfLog(grant))
    .map((grant): NamedGrant => {
      const id = template.resources.find(({ arn }) => arn === grant.role)?.logicalId ?? grant.role;
      // CDK puts eight digits behind the path of a construct.
      const owner = id.replace(/[0-9A-F]{8}$/, '').replace(/RoomRole$/, '');
      const resource = grant.resource.replace(/^arn:aws:([^:]*):[^:]*:\d*:/, '$1:');
      return { grant, owner, name: `${owner}: ${grant.action} on ${resource}` };
    });
  return { iam, grants, tried: grants.filter(({ grant, owner }) => !isOfPoller(grant, owner)) };
}

/** Lives through what needs the grant, without it; answers what was refused for want of it. */
export async function liveWithout(scene: Scene, { grant, owner }: NamedGrant): Promise<readonly Denial[]> {
  const { iam, clock } = scene.stage;
  await untilForgotten(scene);
  const begun = clock.now();
  const giveBack = iam.withhold(grant);
  try {
    for (const { act, needs } of acts) {
      // Somebody gets no answer, which is what was to be expected.
      if (needs.includes(owner)) await act(scene).catch(() => undefined);
      const refused = iam.denials.filter(
        ({ at, caller, action, resource }) =>
          at >= begun &&
          (iam.roleOf(caller) ?? caller) === grant.role &&
          action === grant.action &&
          fits(grant.resource, resource),
      );
      if (refused.length > 0) return refused;
    }
    return [];
  } finally {
    giveBack();
  }
}

/** Rooms remember secrets and the account's rate for a quarter of an hour; what failed before comes again meanwhile. */
async function untilForgotten({ stage, product }: Scene): Promise<void> {
  let lastMail: number;
  do {
    await product.turn('PT16M');
    lastMail = (await stage.ses.mails()).at(-1)?.at ?? 0;
  } while (lastMail > stage.clock.now() - 15 * 60_000);
}
