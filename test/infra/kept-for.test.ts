import { expect, it } from 'vitest';
import { keptForDays } from '../../functions/web/kept-for';
import { onAws, synthesise } from './synthesise';

const { ofType } = await synthesise(onAws);

it('the stacks keep backups, files and logs for as many days as the privacy notice says', () => {
  expect(ofType('AWS::DynamoDB::Table')[0]?.Properties).toMatchObject({
    PointInTimeRecoverySpecification: { RecoveryPeriodInDays: keptForDays.backups },
  });
  expect(ofType('AWS::S3::Bucket')[0]?.Properties).toMatchObject({
    LifecycleConfiguration: {
      Rules: expect.arrayContaining([
        expect.objectContaining({ Prefix: 'uploads/', ExpirationInDays: keptForDays.files }),
      ]),
    },
  });
  for (const { Properties } of ofType('AWS::Logs::LogGroup')) {
    expect(Properties.RetentionInDays).toBe(keptForDays.logs);
  }
});

it('the HTTP API keeps no list of what was asked for: paths hold the tokens of links', () => {
  const stages = ofType('AWS::ApiGatewayV2::Stage');
  expect(stages).toHaveLength(1);
  for (const { Properties } of stages) expect(Properties).not.toHaveProperty('AccessLogSettings');
});
