import { describe, expect, it } from 'vitest';
import { runsOfLane } from '../../functions/remind/pace';
import { synthesise } from './synthesise';

const { ofType } = await synthesise();

/** The settings of the mapping whose logical id begins so. */
const mapping = (name: string) =>
  ofType('AWS::Lambda::EventSourceMapping').find(({ id }) => id.startsWith(name))?.Properties;

describe('who wakes whom', () => {
  it.each([
    ['AlarmRoom', 3],
    ['JournalRoom', 10],
  ])('the stream wakes %s; a bad record is split off, tried again %i times and kept in the bucket', (name, retries) => {
    expect(mapping(name)).toMatchObject({
      BatchSize: 100,
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRecordAgeInSeconds: 6 * 60 * 60,
      MaximumRetryAttempts: retries,
      StartingPosition: 'TRIM_HORIZON',
      DestinationConfig: { OnFailure: { Destination: { 'Fn::ImportValue': expect.stringContaining('Files') } } },
    });
  });

  it.each([
    ['RemindRoomDueNow', 5, runsOfLane],
    ['RemindRoomDueD', 10, runsOfLane],
    ['ImportRoom', 1, 5],
    ['FeedbackRoom', 10, 5],
  ])('%s: batches of %i, %i at once, and only what failed comes back', (name, batch, atOnce) => {
    expect(mapping(name)).toMatchObject({
      BatchSize: batch,
      ScalingConfig: { MaximumConcurrency: atOnce },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });

  it('a message stays hidden longer than its room may run, and a letter longer than its claim', () => {
    const seconds = (type: string, name: string, property: string) =>
      Number(ofType(type).find(({ id }) => id.startsWith(name))?.Properties[property]);
    const visibility = (name: string) => seconds('AWS::SQS::Queue', name, 'VisibilityTimeout');
    const timeout = (name: string) => seconds('AWS::Lambda::Function', name, 'Timeout');
    expect(visibility('ImportWorkQueue')).toBeGreaterThan(timeout('Import'));
    expect(visibility('FeedbackReportsQueue')).toBeGreaterThan(timeout('Feedback'));
    const lease = 5 * 60;
    for (const queue of ['RemindDueQueue', 'RemindDueNowQueue']) {
      expect(timeout('Remind')).toBeLessThan(lease);
      expect(visibility(queue)).toBeGreaterThan(lease);
    }
  });

  it('a rule, not the Scheduler, wakes the sweep; another one brings uploaded files to the import room', () => {
    const rules = ofType('AWS::Events::Rule').map(({ Properties }) => Properties);
    expect(rules).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ScheduleExpression: 'rate(15 minutes)' }),
        expect.objectContaining({
          EventPattern: expect.objectContaining({
            source: ['aws.s3'],
            'detail-type': ['Object Created'],
            detail: expect.objectContaining({ object: { key: [{ prefix: 'uploads/' }] } }),
          }),
        }),
      ]),
    );
  });

  it('every path of the HTTP API leads to the web room', () => {
    expect(ofType('AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties.RouteKey)).toEqual(['$default']);
  });

  it('and no more than 50 requests a second, 100 at a stroke', () => {
    expect(ofType('AWS::ApiGatewayV2::Stage').map(({ Properties }) => Properties)).toEqual([
      expect.objectContaining({
        StageName: '$default',
        AutoDeploy: true,
        DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
      }),
    ]);
  });

  it('SES reports by topic and queue, the message as it is', () => {
    expect(ofType('AWS::SNS::Subscription').map(({ Properties }) => Properties)).toEqual([
      expect.objectContaining({ Protocol: 'sqs', RawMessageDelivery: true }),
    ]);
    expect(ofType('AWS::SES::ConfigurationSetEventDestination')[0]?.Properties.EventDestination).toMatchObject({
      MatchingEventTypes: ['send', 'delivery', 'bounce', 'complaint', 'reject'],
    });
  });
});
