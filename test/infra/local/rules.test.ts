import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAsyncInvocations } from '../../../infra/local/async-invoke';
import { openClock } from '../../../infra/local/clock';
import { readScheduleExpression } from '../../../infra/local/rate';
import { readInvitations } from '../../../infra/local/resource-policies';
import type { Outcome } from '../../../infra/local/room-worker';
import { createRules } from '../../../infra/local/rules';
import type { StageClock } from '../../../infra/local/seams';
import { type LevelStore, openStore } from '../../../infra/local/store';
import { readTemplate } from '../../../infra/local/template';
import { anAssembly, type Resources } from './an-assembly';

const beginning = Date.parse('2027-01-10T00:07:00Z');
const minute = 60_000;
const roomArn = 'arn:aws:lambda:ap-northeast-1:000000000000:function:room';

let store: LevelStore;
let clock: StageClock;
beforeEach(async () => {
  store = await openStore();
  clock = await openClock({ store, machineNow: () => beginning, after: () => () => undefined });
});
afterEach(async () => {
  await clock.close();
  await store.close();
});

const permission = {
  Type: 'AWS::Lambda::Permission',
  Properties: {
    Action: 'lambda:InvokeFunction',
    FunctionName: { 'Fn::GetAtt': ['Room', 'Arn'] },
    Principal: 'events.amazonaws.com',
    SourceArn: { 'Fn::GetAtt': ['Tick', 'Arn'] },
  },
};
const tick = (ScheduleExpression: string) => ({
  Type: 'AWS::Events::Rule',
  Properties: { ScheduleExpression, Targets: [{ Id: 'T', Arn: { 'Fn::GetAtt': ['Room', 'Arn'] } }] },
});

function stand(resources: Resources, answer: () => Outcome, options: { everyTick?: boolean; turning?: boolean } = {}) {
  const template = readTemplate(
    anAssembly({ Room: { Type: 'AWS::Lambda::Function', Properties: { FunctionName: 'room' } }, ...resources }),
    { publicUrl: 'http://127.0.0.1:1', doorUrl: 'http://127.0.0.1:2' },
  );
  const events: { at: number; event: unknown }[] = [];
  const failed: unknown[] = [];
  const puts: { queueArn: string; body: string }[] = [];
  const invocations = createAsyncInvocations({
    clock,
    store,
    resources: template.resources,
    functions: {
      nameOf: () => 'room',
      invoke: async (_, event) => {
        events.push({ at: clock.now(), event });
        return answer();
      },
    },
    fail: async (_, record) => void failed.push(record),
    say: () => undefined,
  });
  const rules = createRules({
    template,
    clock,
    store,
    invocations,
    invitations: readInvitations(template.resources),
    queues: {
      putting: (queueArn, { body }) => {
        puts.push({ queueArn, body });
        return [];
      },
      arrived: () => undefined,
    },
    isTurning: () => options.turning ?? true,
    everyTick: options.everyTick ?? false,
  });
  rules.start();
  return {
    rules,
    invocations,
    events,
    failed,
    puts,
    ticks: () => events.map(({ at }) => new Date(at).toISOString().slice(5, 16)),
  };
}
const idleFor = (minutes: number) => () => ({
  ok: true as const,
  payload: { idleUntil: new Date(clock.now() + minutes * minute).toISOString() },
});
const well = () => ({ ok: true as const, payload: null });

test.each([
  ['rate(15 minutes)', '2027-01-10T00:15'],
  ['rate(1 hour)', '2027-01-10T01:00'],
  ['rate(1 day)', '2027-01-11T00:00'],
  ['cron(30 18 * * ? *)', '2027-01-10T18:30'],
  ['cron(5 0 * * ? *)', '2027-01-11T00:05'],
])('%s', (expression, next) => {
  expect(new Date(readScheduleExpression(expression)(beginning)).toISOString().slice(0, 16)).toBe(next);
});
test.each(['rate(0 minutes)', 'cron(0 9 ? * MON-FRI *)', 'at(2027-01-01T00:00:00)'])(
  '%s is not known',
  (expression) => {
    expect(() => readScheduleExpression(expression)).toThrow(/does not know/);
  },
);

describe('a rule that ticks', () => {
  const resources = { Tick: tick('rate(15 minutes)'), Permission: permission };

  test('wakes its room at every tick, with the event EventBridge writes', async () => {
    const { ticks, events } = stand(resources, well);
    await clock.turn(beginning + 60 * minute);
    expect(ticks()).toEqual(['01-10T00:15', '01-10T00:30', '01-10T00:45', '01-10T01:00']);
    expect(events[0]?.event).toMatchObject({
      'detail-type': 'Scheduled Event',
      source: 'aws.events',
      time: '2027-01-10T00:15:00Z',
      resources: ['arn:aws:events:ap-northeast-1:000000000000:rule/Test-Tick'],
      detail: {},
    });
  });

  test('skips the ticks a room says it has nothing to do at, while time is turned', async () => {
    const { ticks } = stand(resources, idleFor(120));
    await clock.turn(beginning + 6 * 60 * minute);
    expect(ticks()).toEqual(['01-10T00:15', '01-10T02:15', '01-10T04:15']);
  });

  test('asks again at the next tick where something was written meanwhile', async () => {
    const { ticks, rules } = stand(resources, idleFor(600));
    clock.wake(beginning + 65 * minute, 'a write', () => rules.stir());
    await clock.turn(beginning + 3 * 60 * minute);
    expect(ticks()).toEqual(['01-10T00:15', '01-10T01:15']);
  });

  test('does not believe a room that looked while something was written', async () => {
    let standing: ReturnType<typeof stand> | undefined;
    standing = stand(resources, () => {
      standing?.rules.stir();
      return idleFor(600)();
    });
    await clock.turn(beginning + 40 * minute);
    expect(standing.ticks()).toEqual(['01-10T00:15', '01-10T00:30', '01-10T00:45']);
  });

  test('skips nothing while time passes by itself, or where every tick is asked for', async () => {
    const passing = stand(resources, idleFor(600), { turning: false });
    await clock.turn(beginning + 40 * minute);
    expect(passing.ticks()).toHaveLength(3);
    const all = stand(resources, idleFor(600), { everyTick: true });
    await clock.turn(clock.now() + 60 * minute);
    expect(all.ticks()).toHaveLength(4);
  });

  test('needs a permission of the function', () => {
    expect(() => stand({ Tick: tick('rate(1 day)') }, well)).toThrow(/AccessDenied.*events\.amazonaws\.com/);
  });
});

describe('an event a room fails at', () => {
  const resources: Resources = {
    Tick: tick('rate(1 day)'),
    Permission: permission,
    Retries: {
      Type: 'AWS::Lambda::EventInvokeConfig',
      Properties: {
        FunctionName: { Ref: 'Room' },
        Qualifier: '$LATEST',
        DestinationConfig: { OnFailure: { Destination: 'arn:aws:sqs:ap-northeast-1:000000000000:dead' } },
      },
    },
  };
  const broken = () => ({ ok: false as const, error: { errorType: 'Error', errorMessage: 'broken' } });

  test('is tried twice more, after one and two minutes, and then given up with a record', async () => {
    const { ticks, failed } = stand(resources, broken);
    await clock.turn(Date.parse('2027-01-11T01:00:00Z'));
    expect(ticks()).toEqual(['01-11T00:00', '01-11T00:01', '01-11T00:03']);
    expect(failed).toMatchObject([
      {
        requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 3, functionArn: `${roomArn}:$LATEST` },
        requestPayload: { source: 'aws.events' },
        responsePayload: { errorMessage: 'broken' },
      },
    ]);
  });

  test('is taken up again after a restart', async () => {
    stand(resources, () => ({ ok: false, error: { errorType: 'StageClosed', errorMessage: '' } }));
    await clock.turn(Date.parse('2027-01-11T00:00:30Z'));
    const { invocations, events } = stand(resources, well);
    await invocations.start();
    await clock.turn(clock.now());
    expect(events).toMatchObject([{ event: { time: '2027-01-11T00:00:00Z' } }]);
  });
});

test('an event of S3 goes to the queue of the rule it fits, if the queue lets EventBridge in', () => {
  const arrived: Resources = {
    Arrived: {
      Type: 'AWS::Events::Rule',
      Properties: {
        EventPattern: { source: ['aws.s3'], detail: { object: { key: [{ prefix: 'uploads/' }] } } },
        Targets: [{ Id: 'T', Arn: { 'Fn::GetAtt': ['Work', 'Arn'] } }],
      },
    },
    Work: { Type: 'AWS::SQS::Queue' },
  };
  const policy = {
    Type: 'AWS::SQS::QueuePolicy',
    Properties: {
      Queues: [{ Ref: 'Work' }],
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Action: ['sqs:SendMessage', 'sqs:GetQueueUrl'],
            Principal: { Service: 'events.amazonaws.com' },
            Condition: { ArnEquals: { 'aws:SourceArn': { 'Fn::GetAtt': ['Arrived', 'Arn'] } } },
          },
        ],
      },
    },
  };
  const { rules, puts } = stand({ ...arrived, Policy: policy }, well);
  rules.publish({ source: 'aws.s3', detail: { object: { key: 'plans/1' } } });
  rules.publish({ source: 'aws.s3', detail: { object: { key: 'uploads/1' } } });
  expect(puts).toEqual([
    {
      queueArn: 'arn:aws:sqs:ap-northeast-1:000000000000:Test-Work',
      body: '{"source":"aws.s3","detail":{"object":{"key":"uploads/1"}}}',
    },
  ]);
  expect(() => stand(arrived, well)).toThrow(/AccessDenied.*events\.amazonaws\.com/);
});
