import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ConflictException,
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  ResourceNotFoundException,
  SchedulerClient,
  ValidationException,
} from '@aws-sdk/client-scheduler';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScheduler, type Scheduler } from '../../../infra/local/services/scheduler';
import { openQueues, type StageQueues } from '../../../infra/local/services/sqs-queues';
import { account, beginning, doorUrl, type Front, openStand, region, resource, type Stand, serve } from './stand';

const queueArn = `arn:aws:sqs:${region}:${account}:due`;
const deadArn = `arn:aws:sqs:${region}:${account}:alarm-dead-letters`;
const roleArn = `arn:aws:iam::${account}:role/ring`;
const resources = [
  resource('AWS::Scheduler::ScheduleGroup', 'alarms', `arn:aws:scheduler:${region}:${account}:schedule-group/alarms`),
  resource('AWS::SQS::Queue', 'due', queueArn, { MessageRetentionPeriod: 1_209_600 }),
  resource('AWS::SQS::Queue', 'alarm-dead-letters', deadArn),
];
const alarm = (name: string, changes: Partial<CreateScheduleCommandInput> = {}): CreateScheduleCommandInput => ({
  Name: name,
  GroupName: 'alarms',
  ScheduleExpression: 'at(2027-03-01T00:00:00)',
  FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 5 },
  ActionAfterCompletion: 'DELETE',
  Target: {
    Arn: queueArn,
    RoleArn: roleArn,
    Input: '{"id":"r1"}',
    DeadLetterConfig: { Arn: deadArn },
    RetryPolicy: { MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 10 },
  },
  ...changes,
});

let folder: string;
let stand: Stand;
let scheduler: Scheduler;
let front: Front;
let client: SchedulerClient;
let queues: StageQueues;
/** Queues the schedule's role may not send to. */
let forbidden: Set<string>;

const bodies = async () => (await queues.peek(queueArn, 10)).map(({ body }) => body);
const stage = async () => {
  stand = await openStand(folder);
  queues = await openQueues({ ...stand, resources, account, doorUrl });
  scheduler = openScheduler({
    ...stand,
    queues,
    resources,
    account,
    region,
    iam: {
      judge: (principal, needs) => needs.find((need) => principal !== roleArn || forbidden.has(need.resource)),
      trusts: (role) => role === roleArn,
    },
  });
  await scheduler.start();
  front = await serve('scheduler', scheduler);
  client = new SchedulerClient(front.client);
};
const stop = async () => {
  client.destroy();
  await front.close();
  await stand.close();
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stage-'));
  forbidden = new Set();
  await stage();
});
afterEach(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

describe('a one-time schedule', () => {
  test('rings its queue at its minute, not before, and is gone afterwards', async () => {
    await client.send(new CreateScheduleCommand(alarm('r1.abc')));
    await stand.clock.turn(Date.parse('2027-02-28T23:59:59Z'));
    expect(await bodies()).toEqual([]);

    await stand.clock.turn(Date.parse('2027-03-01T00:00:00Z'));
    expect(await bodies()).toEqual(['{"id":"r1"}']);
    await expect(client.send(new GetScheduleCommand({ Name: 'r1.abc', GroupName: 'alarms' }))).rejects.toThrow(
      ResourceNotFoundException,
    );
    await stop();
    await stage();
    await stand.clock.turn(Date.parse('2027-03-02T00:00:00Z'));
    expect(await bodies()).toHaveLength(1);
  });

  test('reads its hour in the zone of its own field', async () => {
    const changes = { ScheduleExpressionTimezone: 'Asia/Tokyo' };
    await client.send(new CreateScheduleCommand(alarm('tokyo', changes)));
    expect(scheduler.schedules()[0]?.at).toBe(Date.parse('2027-02-28T15:00:00Z'));
  });

  test('stays, spent, when it does not delete itself', async () => {
    await client.send(new CreateScheduleCommand(alarm('stays', { ActionAfterCompletion: 'NONE' })));
    await stand.clock.turn(Date.parse('2027-03-02T00:00:00Z'));
    await client.send(new GetScheduleCommand({ Name: 'stays', GroupName: 'alarms' }));
    await stop();
    await stage();
    await stand.clock.turn(Date.parse('2027-03-03T00:00:00Z'));
    expect(await bodies()).toHaveLength(1);
  });

  test('rings nothing once it is deleted', async () => {
    await client.send(new CreateScheduleCommand(alarm('gone')));
    await client.send(new DeleteScheduleCommand({ Name: 'gone', GroupName: 'alarms' }));
    await stand.clock.turn(Date.parse('2027-04-01T00:00:00Z'));
    expect(await bodies()).toEqual([]);
  });

  test('survives a restart, and rings at once when it came due while the stage was off', async () => {
    await client.send(new CreateScheduleCommand(alarm('r1.abc')));
    await stop();
    // The clock of the next stage begins after the schedule's hour.
    const off = await openStand(folder);
    await off.clock.turn(Date.parse('2027-03-02T00:00:00Z'));
    await off.close();
    await stage();
    await stand.clock.turn(stand.clock.now());
    expect(await bodies()).toHaveLength(1);
    expect(scheduler.schedules()).toEqual([]);
  });

  test('that its role may not deliver becomes a dead letter that says why', async () => {
    forbidden.add(queueArn);
    await client.send(new CreateScheduleCommand(alarm('r1.abc')));
    await stand.clock.turn(Date.parse('2027-03-02T00:00:00Z'));
    expect(await bodies()).toEqual([]);
    const [dead] = await queues.peek(deadArn, 10);
    expect(dead?.body).toBe('{"id":"r1"}');
    expect(dead?.attributes).toMatchObject({
      ERROR_CODE: { DataType: 'String', StringValue: 'AccessDenied' },
      SCHEDULE_ARN: { StringValue: `arn:aws:scheduler:${region}:${account}:schedule/alarms/r1.abc` },
      SCHEDULED_TIME: { StringValue: '2027-03-01T00:00:00Z' },
      TARGET_ARN: { StringValue: queueArn },
      RETRY_ATTEMPTS: { StringValue: '0' },
    });
  });
});

describe('the API', () => {
  test('answers a taken name with ConflictException and an unknown one with ResourceNotFoundException', async () => {
    await client.send(new CreateScheduleCommand(alarm('twice')));
    await expect(client.send(new CreateScheduleCommand(alarm('twice')))).rejects.toThrow(ConflictException);
    const unknown = { Name: 'unknown', GroupName: 'alarms' };
    await expect(client.send(new GetScheduleCommand(unknown))).rejects.toThrow(ResourceNotFoundException);
    await expect(client.send(new DeleteScheduleCommand(unknown))).rejects.toThrow(ResourceNotFoundException);
    await expect(client.send(new CreateScheduleCommand(alarm('lost', { GroupName: 'no-such' })))).rejects.toThrow(
      ResourceNotFoundException,
    );
  });

  test('takes the same client token twice, as after a lost answer', async () => {
    const request = alarm('again', { ClientToken: 'token-1' });
    const first = await client.send(new CreateScheduleCommand(request));
    expect((await client.send(new CreateScheduleCommand(request))).ScheduleArn).toBe(first.ScheduleArn);
  });

  test('gives back what was created', async () => {
    await client.send(new CreateScheduleCommand(alarm('r1.abc')));
    const got = await client.send(new GetScheduleCommand({ Name: 'r1.abc', GroupName: 'alarms' }));
    expect(got).toMatchObject({ ...alarm('r1.abc'), State: 'ENABLED', ScheduleExpressionTimezone: 'UTC' });
    expect(got.CreationDate).toEqual(new Date(beginning));
  });

  const target = { Arn: queueArn, RoleArn: roleArn };
  test.each<[string, string, Partial<CreateScheduleCommandInput>]>([
    ['a zone inside at()', 'r', { ScheduleExpression: 'at(2027-03-01T00:00:00Z)' }],
    ['an hour that has passed', 'r', { ScheduleExpression: 'at(2026-03-01T00:00:00)' }],
    ['a day that does not exist', 'r', { ScheduleExpression: 'at(2027-02-29T00:00:00)' }],
    ['a zone that does not exist', 'r', { ScheduleExpressionTimezone: 'Asia/Edo' }],
    ['a name with other characters', 'r/1', {}],
    ['a name of 65 characters', 'r'.repeat(65), {}],
    ['a window of zero minutes', 'r', { FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 0 } }],
    ['186 attempts', 'r', { Target: { ...target, RetryPolicy: { MaximumRetryAttempts: 186 } } }],
    ['an age under a minute', 'r', { Target: { ...target, RetryPolicy: { MaximumEventAgeInSeconds: 59 } } }],
    ['a FIFO dead-letter queue', 'r', { Target: { ...target, DeadLetterConfig: { Arn: `${deadArn}.fifo` } } }],
    ['a role the Scheduler may not take', 'r', { Target: { ...target, RoleArn: `arn:aws:iam::${account}:role/x` } }],
  ])('refuses %s with ValidationException', async (_what, name, changes) => {
    await expect(client.send(new CreateScheduleCommand(alarm(name, changes)))).rejects.toThrow(ValidationException);
    expect(scheduler.schedules()).toEqual([]);
  });

  test('lists by group and prefix, page by page', async () => {
    for (const name of ['b.1', 'a.2', 'a.1', 'a.3']) await client.send(new CreateScheduleCommand(alarm(name)));
    const asked = { GroupName: 'alarms', NamePrefix: 'a.', MaxResults: 2 };
    const first = await client.send(new ListSchedulesCommand(asked));
    expect(first.Schedules?.map(({ Name }) => Name)).toEqual(['a.1', 'a.2']);
    const second = await client.send(new ListSchedulesCommand({ ...asked, NextToken: first.NextToken }));
    expect(second.Schedules?.map(({ Name }) => Name)).toEqual(['a.3']);
    expect(second.NextToken).toBeUndefined();
  });

  test.each([
    ['empty', ''],
    ['of other characters', 'a/'],
    ['of 65 characters', 'a'.repeat(65)],
  ])('refuses a prefix that is %s with ValidationException', async (_what, NamePrefix) => {
    await expect(client.send(new ListSchedulesCommand({ NamePrefix }))).rejects.toThrow(ValidationException);
  });

  test('needs the right to create that schedule and to pass its role', async () => {
    await client.send(new CreateScheduleCommand(alarm('r1.abc')));
    expect(front.lastNeeds()).toEqual([
      { action: 'scheduler:CreateSchedule', resource: `arn:aws:scheduler:${region}:${account}:schedule/alarms/r1.abc` },
      { action: 'iam:PassRole', resource: roleArn, context: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
    ]);
    await client.send(new DeleteScheduleCommand({ Name: 'r1.abc', GroupName: 'alarms' }));
    expect(front.lastNeeds()).toEqual([
      { action: 'scheduler:DeleteSchedule', resource: `arn:aws:scheduler:${region}:${account}:schedule/alarms/r1.abc` },
    ]);
  });
});
