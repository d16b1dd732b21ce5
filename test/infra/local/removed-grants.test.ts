import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { assembleApp } from '../../../infra/local/assemble';
import { policyDocument } from '../../../infra/local/policy';
import { readAssembly, readTemplate, type WrittenAssembly } from '../../../infra/local/template';
import { callThatNeeds, type Grant } from './grants-calls';
import { makeStages } from './small-stage';

const stages = makeStages();
let assembly: WrittenAssembly;
let grants: readonly Grant[];

const ends = { publicUrl: 'http://127.0.0.1:1', doorUrl: 'http://127.0.0.1:2' };
const attached = z.object({ Roles: z.array(z.string()), PolicyDocument: policyDocument });

/** A grant as this test writes it down: the room, the action, and the resource with its intrinsics resolved. */
const wordsOf = ({ room, action, resource }: Grant) => `${room} ${action} ${resource}`;

const toKeys = z.object({
  'ForAllValues:StringLike': z.object({ 'dynamodb:LeadingKeys': z.tuple([z.string()]) }),
});

/** A key that a statement allows. */
function keyUnder(condition: unknown): string {
  const held = toKeys.safeParse(condition);
  return held.success ? held.data['ForAllValues:StringLike']['dynamodb:LeadingKeys'][0].replace('*', 'x') : 'x';
}

/** Every grant of every room: one per action and resource. */
function grantsIn(written: WrittenAssembly): readonly Grant[] {
  const { resources } = readTemplate(written, ends);
  const roomOf = new Map(
    resources
      .filter(({ type }) => type === 'AWS::Lambda::Function')
      .map(({ physicalName, properties }) => [String(properties.Role).split('/').at(-1), physicalName]),
  );
  return resources
    .filter(({ type }) => type === 'AWS::IAM::Policy')
    .flatMap(({ properties }) => {
      const { Roles, PolicyDocument } = attached.parse(properties);
      return Roles.flatMap((role) => {
        const room = roomOf.get(role);
        return room === undefined
          ? []
          : PolicyDocument.Statement.flatMap(({ Action, Resource, Condition }) =>
              Action.flatMap((action) =>
                Resource.map((resource) => ({ room, action, resource, key: keyUnder(Condition) })),
              ),
            );
      });
    });
}

/** The same assembly without one grant. A statement is written for many; what is left of it is spelled out. */
function without(gone: Grant): WrittenAssembly {
  const { resources } = readTemplate(assembly, ends);
  const policies = new Map(
    resources.filter(({ type }) => type === 'AWS::IAM::Policy').map((one) => [`${one.stack}/${one.logicalId}`, one]),
  );
  const roleOf = (room: string) =>
    String(
      resources.find(({ physicalName, type }) => type === 'AWS::Lambda::Function' && physicalName === room)?.properties
        .Role,
    )
      .split('/')
      .at(-1);
  return {
    ...assembly,
    stacks: assembly.stacks.map((stack) => ({
      ...stack,
      template: {
        ...stack.template,
        Resources: Object.fromEntries(
          Object.entries(stack.template.Resources).map(([id, written]) => {
            const policy = policies.get(`${stack.name}/${id}`);
            if (policy === undefined) return [id, written];
            const { Roles, PolicyDocument } = attached.parse(policy.properties);
            if (!Roles.includes(roleOf(gone.room) ?? '')) return [id, written];
            const Statement = PolicyDocument.Statement.flatMap((statement) =>
              statement.Action.flatMap((Action) =>
                statement.Resource.filter((Resource) => Action !== gone.action || Resource !== gone.resource).map(
                  (Resource) => ({ ...statement, Action, Resource }),
                ),
              ),
            );
            return [
              id,
              { ...written, Properties: { ...policy.properties, PolicyDocument: { ...PolicyDocument, Statement } } },
            ];
          }),
        ),
      },
    })),
  };
}

/** What became of the call, in a word: `denied`, or `taken` (which may also be "there is no such thing"). */
async function tryOn(written: WrittenAssembly, grant: Grant): Promise<'denied' | 'taken' | 'stage refused'> {
  const stage = await stages.open({ data: stages.folder(), assembly: written }).catch((error: Error) => error);
  if (stage instanceof Error) {
    expect(stage.message).toContain(`AccessDenied`);
    expect(stage.message).toContain(grant.action);
    return 'stage refused';
  }
  try {
    await callThatNeeds(grant, {
      endpoint: stage.doorUrl,
      variables: stage.environmentFor(grant.room),
      also: (action) => grants.find((other) => other.room === grant.room && other.action === action)?.resource ?? '',
    });
    return 'taken';
  } catch (error) {
    return error instanceof Error && error.name.startsWith('AccessDenied') ? 'denied' : 'taken';
  } finally {
    await stage.close();
  }
}

/** Lambda writes the log in the name of the room; on a laptop the log is a file. */
const isForTheLog = ({ action }: Grant) => action.startsWith('logs:');

beforeAll(async () => {
  assembly = readAssembly(await assembleApp());
  grants = grantsIn(assembly).filter((grant) => !isForTheLog(grant));
}, 60_000);
afterAll(stages.closeAll);

describe('least privilege', () => {
  test('there are grants to take away', () => {
    expect(grants.length).toBeGreaterThan(20);
  });

  test('without any one grant of any room, the call that needs it is denied, or the stage refuses to stand up', async () => {
    const outcomes: Record<string, string> = {};
    for (const grant of grants) outcomes[wordsOf(grant)] = await tryOn(without(grant), grant);
    const notNeeded = Object.entries(outcomes).filter(([, outcome]) => outcome === 'taken');
    expect(notNeeded).toEqual([]);
  }, 180_000);

  test('with all of them every call of a room is taken', async () => {
    const polled = [
      'sqs:ReceiveMessage',
      'sqs:DeleteMessage',
      'dynamodb:DescribeStream',
      'dynamodb:GetRecords',
      'dynamodb:GetShardIterator',
      'dynamodb:ListStreams',
    ];
    const stage = await stages.open({ data: stages.folder(), assembly });
    const denied: string[] = [];
    for (const grant of grants.filter(({ action }) => !polled.includes(action))) {
      const also = (action: string) =>
        grants.find((other) => other.room === grant.room && other.action === action)?.resource ?? '';
      // The alarm room's powers over the bucket are its poller's.
      if (grant.action === 's3:ListBucket' && also('s3:GetObject') === '') continue;
      await callThatNeeds(grant, { endpoint: stage.doorUrl, variables: stage.environmentFor(grant.room), also }).catch(
        (error: Error) => {
          if (error.name.startsWith('AccessDenied')) denied.push(`${wordsOf(grant)}: ${error.message}`);
        },
      );
    }
    expect(denied).toEqual([]);
  }, 60_000);
});
