import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { synthesise } from './synthesise';

const { ofType } = synthesise();

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

/** The resource of a grant in words: logical ids without their hash, ARNs without account and region. */
function nameOf(resource: unknown): string {
  return JSON.stringify(resource)
    .replace(
      /\{"Fn::ImportValue":"[^:]*:ExportsOutput(?:FnGetAtt|Ref)([A-Za-z]+?)[0-9A-F]{8}(StreamArn)?[^"]*"\}/g,
      '"$1$2"',
    )
    .replace(/\{"Fn::GetAtt":\["([A-Za-z]+?)[0-9A-F]{8}","Arn"\]\}/g, '"$1"')
    .replace(/\{"Fn::Join":\["",\[([^\]]*)\]\]\}/g, (_, parts: string) => parts.replaceAll('","', ''))
    .replace(/arn:aws:([a-z]+):[^:]*:\d*:/g, '$1:')
    .replaceAll('"', '');
}

/** Every grant of a role, one line per action and resource. */
function grantsOf(role: string): readonly string[] {
  const found = ofType('AWS::IAM::Policy').filter(({ id }) => id.startsWith(`${role}DefaultPolicy`));
  return found
    .flatMap(({ Properties }) => policy.parse(Properties).PolicyDocument.Statement)
    .flatMap(({ Action, Resource }) =>
      (Action ?? []).flatMap((action) => (Resource ?? []).map((one) => `${action} on ${nameOf(one)}`)),
    )
    .sort();
}

const logOf = (room: string) => [`logs:CreateLogStream on ${room}RoomLog`, `logs:PutLogEvents on ${room}RoomLog`];
const pollingOf = (queue: string) =>
  ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'].map((action) => `${action} on ${queue}`);

describe('what each room may do: nothing but this', () => {
  it.each([
    [
      'Web',
      [
        'dynamodb:BatchGetItem on Registrations',
        'dynamodb:DeleteItem on Registrations',
        'dynamodb:GetItem on Registrations',
        'dynamodb:PutItem on Registrations',
        'dynamodb:Query on Registrations/index/addresses',
        'dynamodb:Query on Registrations/index/people',
        'dynamodb:UpdateItem on Registrations',
        's3:DeleteObject on Files/plans/*',
        's3:DeleteObject on Files/uploads/*',
        's3:GetObject on Files/plans/*',
        's3:ListBucket on Files',
        's3:PutObject on Files/uploads/*',
        'secretsmanager:GetSecretValue on Links',
        'sqs:SendMessage on ImportWorkQueue',
      ],
    ],
    [
      'Import',
      [
        ...pollingOf('ImportWorkQueue'),
        'dynamodb:BatchGetItem on Registrations',
        'dynamodb:DeleteItem on Registrations',
        'dynamodb:GetItem on Registrations',
        'dynamodb:PutItem on Registrations',
        'dynamodb:Query on Registrations/index/people',
        's3:GetObject on Files/plans/*',
        's3:GetObject on Files/uploads/*',
        's3:ListBucket on Files',
        's3:PutObject on Files/plans/*',
      ],
    ],
    [
      'Alarm',
      [
        'dynamodb:DescribeStream on RegistrationsStreamArn',
        'dynamodb:GetRecords on RegistrationsStreamArn',
        'dynamodb:GetShardIterator on RegistrationsStreamArn',
        'dynamodb:ListStreams on *',
        's3:ListBucket on Files',
        's3:PutObject on Files/aws/lambda/*',
        'dynamodb:GetItem on Registrations',
        'iam:PassRole on AlarmBell',
        'scheduler:CreateSchedule on scheduler:schedule/kaeru-laptop-alarms/*',
        'scheduler:DeleteSchedule on scheduler:schedule/kaeru-laptop-alarms/*',
        'sqs:SendMessage on RemindDueNowQueue',
        'sqs:SendMessage on RemindDueQueue',
      ],
    ],
    [
      'Remind',
      [
        ...pollingOf('RemindDueQueue'),
        ...pollingOf('RemindDueNowQueue'),
        'dynamodb:BatchGetItem on Registrations',
        'dynamodb:DeleteItem on Registrations',
        'dynamodb:GetItem on Registrations',
        'dynamodb:PutItem on Registrations',
        'dynamodb:Query on Registrations/index/people',
        'secretsmanager:GetSecretValue on Links',
        'secretsmanager:GetSecretValue on Pepper',
        'ses:GetAccount on *',
        'ses:SendEmail on ses:configuration-set/kaeru-laptop',
        'ses:SendEmail on ses:identity/*',
      ],
    ],
    [
      'Feedback',
      [
        ...pollingOf('FeedbackReportsQueue'),
        'dynamodb:GetItem on Registrations',
        'dynamodb:PutItem on Registrations',
        'secretsmanager:GetSecretValue on Pepper',
      ],
    ],
    [
      'Sweep',
      [
        'dynamodb:GetItem on Registrations',
        'dynamodb:PutItem on Registrations',
        'dynamodb:Query on Registrations/index/due',
        'dynamodb:Scan on Registrations',
        'iam:PassRole on AlarmBell',
        'scheduler:CreateSchedule on scheduler:schedule/kaeru-laptop-alarms/*',
        'scheduler:DeleteSchedule on scheduler:schedule/kaeru-laptop-alarms/*',
        'scheduler:ListSchedules on *',
        'sqs:GetQueueAttributes on RemindDueQueue',
        'sqs:SendMessage on RemindDueQueue',
      ],
    ],
    [
      'Heartbeat',
      [
        'dynamodb:BatchGetItem on Registrations',
        'dynamodb:DeleteItem on Registrations',
        'dynamodb:GetItem on Registrations',
        'dynamodb:PutItem on Registrations',
      ],
    ],
    [
      'Journal',
      [
        'dynamodb:DescribeStream on RegistrationsStreamArn',
        'dynamodb:GetRecords on RegistrationsStreamArn',
        'dynamodb:GetShardIterator on RegistrationsStreamArn',
        'dynamodb:ListStreams on *',
        's3:ListBucket on Files',
        's3:PutObject on Files/aws/lambda/*',
        's3:PutObject on Files/sent/*',
        's3:PutObject on Files/stops/*',
      ],
    ],
  ])('%s', (room, powers) => {
    expect(grantsOf(`${room}RoomRole`)).toEqual([...logOf(room), ...powers].sort());
  });

  it('The Scheduler, when an alarm fires', () => {
    expect(grantsOf('AlarmBell')).toEqual(['sqs:SendMessage on AlarmLost', 'sqs:SendMessage on RemindDueQueue']);
  });

  it('and there is no other policy, and no managed one', () => {
    expect(ofType('AWS::IAM::Policy')).toHaveLength(9);
    for (const { Properties } of ofType('AWS::IAM::Role')) {
      expect(Properties).not.toHaveProperty('ManagedPolicyArns');
      expect(Properties).not.toHaveProperty('Policies');
    }
  });

  it('letters leave under our own address only, and roles are passed to the Scheduler only', () => {
    const conditions = JSON.stringify(ofType('AWS::IAM::Policy'));
    expect(conditions).toContain('{"StringEquals":{"ses:FromAddress":"reminders@kaeru.example"}}');
    expect(conditions).toContain('{"StringEquals":{"iam:PassedToService":"scheduler.amazonaws.com"}}');
  });

  it('the heartbeat touches registrations one by one, and writes nothing but its own pulse', () => {
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
