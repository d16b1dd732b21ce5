import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { onAws, synthesise } from './synthesise';

const laptop = await synthesise();
const aws = await synthesise(onAws);

describe.each([
  ['laptop', laptop],
  ['AWS', aws],
])('the template of the %s stage', (stage, { resources, ofType }) => {
  it('needs no custom resource: nothing runs at deployment that we did not write', () => {
    const types = resources.map(({ Type }) => Type);
    expect(types.filter((type) => type.startsWith('Custom::') || type.includes('CustomResource'))).toEqual([]);
  });

  it('has eight functions, one per room, all of them Node.js on ARM', () => {
    const functions = ofType('AWS::Lambda::Function').map(({ Properties }) => Properties);
    expect(functions.map(({ FunctionName }) => String(FunctionName).replace(/^kaeru-[a-z]+-/, '')).sort()).toEqual([
      'alarm',
      'feedback',
      'heartbeat',
      'import',
      'journal',
      'remind',
      'sweep',
      'web',
    ]);
    expect(new Set(functions.map(({ Runtime }) => Runtime))).toEqual(new Set(['nodejs24.x']));
    expect(new Set(functions.map(({ Architectures }) => String(Architectures)))).toEqual(new Set(['arm64']));
  });

  it('has one rule that wakes the heartbeat every half hour', () => {
    const rules = ofType('AWS::Events::Rule').filter(({ id }) => id.startsWith('Heartbeat'));
    expect(rules.map(({ Properties: { ScheduleExpression, State } }) => [ScheduleExpression, State])).toEqual([
      // Eight thousand registrations of our own would slow the turning of a year.
      ['rate(30 minutes)', stage === 'laptop' ? 'DISABLED' : 'ENABLED'],
    ]);
  });

  it('gives every function its own log with an end', () => {
    const logs = ofType('AWS::Logs::LogGroup').map(({ Properties }) => Properties.RetentionInDays);
    expect(logs).toEqual([90, 90, 90, 90, 90, 90, 90, 90]);
  });

  it('keeps table, bucket and secrets when the stack is deleted, and the table refuses to be deleted at all', () => {
    const kept = resources.filter(({ DeletionPolicy }) => DeletionPolicy === 'Retain').map(({ Type }) => Type);
    expect(kept.sort()).toEqual([
      'AWS::DynamoDB::Table',
      'AWS::S3::Bucket',
      'AWS::SecretsManager::Secret',
      'AWS::SecretsManager::Secret',
    ]);
    expect(ofType('AWS::DynamoDB::Table')[0]?.Properties).toMatchObject({
      DeletionProtectionEnabled: true,
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'expiresAtSeconds', Enabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 },
    });
  });

  it('lets nobody read the bucket from outside, and forgets files and plans after seven days, the journal after 35', () => {
    const bucket = ofType('AWS::S3::Bucket')[0]?.Properties;
    expect(bucket).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    });
    const { Rules } = z
      .object({ Rules: z.array(z.object({ Prefix: z.string(), ExpirationInDays: z.number() })) })
      .parse(bucket?.LifecycleConfiguration);
    expect(Rules).toEqual([
      { Prefix: 'uploads/', ExpirationInDays: 7 },
      { Prefix: 'plans/', ExpirationInDays: 7 },
      { Prefix: 'aws/lambda/', ExpirationInDays: 7 },
      { Prefix: 'copies/', ExpirationInDays: 7 },
      { Prefix: 'sent/', ExpirationInDays: 35 },
      { Prefix: 'stops/', ExpirationInDays: 35 },
    ]);
  });

  it('loses no message: every queue has dead letters, and every queue of dead letters an alarm', () => {
    const queues = ofType('AWS::SQS::Queue');
    const isDead = ({ Properties }: (typeof queues)[number]) => String(Properties.QueueName).endsWith('-dead-letters');
    for (const queue of queues.filter((one) => !isDead(one))) {
      expect(queue.Properties.RedrivePolicy, queue.id).toMatchObject({ maxReceiveCount: 5 });
    }
    const alarms = JSON.stringify(ofType('AWS::CloudWatch::Alarm'));
    for (const queue of queues.filter(isDead)) expect(alarms, queue.id).toContain(queue.id);
  });
});

describe('what differs between the stages', () => {
  it('only AWS mails its alarms to somebody', () => {
    const actions = (stage: typeof aws) =>
      stage.ofType('AWS::CloudWatch::Alarm').filter(({ Properties }) => Properties.AlarmActions !== undefined).length;
    expect(actions(laptop)).toBe(0);
    expect(actions(aws)).toBe(aws.ofType('AWS::CloudWatch::Alarm').length);
  });

  it('the service leans on the memory, never the other way round', () => {
    expect(laptop.memory).not.toContain('Fn::ImportValue');
    expect(laptop.service).toContain('kaeru-laptop-memory:');
  });
});
