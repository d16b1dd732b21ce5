import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { synthesise } from './synthesise';

const { ofType } = await synthesise();

const oneOrMore = z.union([z.unknown().array(), z.unknown().transform((one) => [one])]);
const policy = z.object({
  PolicyDocument: z.object({
    Statement: z.array(
      z
        .strictObject({ Effect: z.literal('Allow'), Action: oneOrMore, Resource: oneOrMore, Condition: z.unknown() })
        .partial({ Condition: true }),
    ),
  }),
});

/** Every grant of every role: what, and with what. */
const grants = ofType('AWS::IAM::Policy')
  .flatMap(({ Properties }) => policy.parse(Properties).PolicyDocument.Statement)
  .flatMap(({ Action, Resource }) =>
    (Action ?? []).flatMap((action) => (Resource ?? []).map((resource) => ({ action, resource }))),
  );

// Which room may do what stands in infra/README.md, in sentences: test/infra/commands/resume fails when they are not what the
// templates say. Here stands what must never be in them.
describe('what no room may do', () => {
  it('anything at all, or with everything: but for what AWS cannot narrow', () => {
    expect(grants.filter(({ action }) => String(action).includes('*'))).toEqual([]);
    const wide = grants.filter(({ resource }) => resource === '*').map(({ action }) => action);
    expect([...new Set(wide)].sort()).toEqual(['dynamodb:ListStreams', 'scheduler:ListSchedules', 'ses:GetAccount']);
  });

  it('what stands in a policy that is not in this repository', () => {
    for (const { Properties } of ofType('AWS::IAM::Role')) {
      expect(Properties).not.toHaveProperty('ManagedPolicyArns');
      expect(Properties).not.toHaveProperty('Policies');
    }
  });

  it('send under another address than ours, or hand a role to another than the Scheduler', () => {
    const conditions = JSON.stringify(ofType('AWS::IAM::Policy'));
    expect(conditions).toContain('{"StringEquals":{"ses:FromAddress":"reminders@kaeru.example"}}');
    expect(conditions).toContain('{"StringEquals":{"iam:PassedToService":"scheduler.amazonaws.com"}}');
  });

  it('the heartbeat: touch anything but registrations, or write anything but its own pulse', () => {
    const [heartbeat] = ofType('AWS::IAM::Policy').filter(({ id }) => id.startsWith('HeartbeatRoomRole'));
    const { Statement } = policy.parse(heartbeat?.Properties).PolicyDocument;
    const keysOf = (action: string) =>
      Statement.filter(({ Action }) => Action?.includes(action)).map(({ Condition }) => Condition);
    const only = (keys: string) => [{ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [keys] } }];
    expect(keysOf('dynamodb:DeleteItem')).toEqual(only('registration#*'));
    expect(keysOf('dynamodb:GetItem')).toEqual(only('registration#*'));
    expect(keysOf('dynamodb:PutItem')).toEqual(only('pulse#heartbeat'));
    expect(keysOf('dynamodb:BatchGetItem')).toEqual(only('pulse#*'));
  });
});
