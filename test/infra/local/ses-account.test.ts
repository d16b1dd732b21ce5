import {
  GetAccountCommand,
  GetConfigurationSetCommand,
  GetConfigurationSetEventDestinationsCommand,
  GetEmailIdentityCommand,
  NotFoundException,
  SESv2Client,
  SendEmailCommand,
} from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSes } from '../../../infra/local/services/ses';
import { account, beginning, type Front, openStand, region, resource, type Stand, serve } from './stand';

const identityArn = `arn:aws:ses:${region}:${account}:identity/kaeru.example`;
const setArn = `arn:aws:ses:${region}:${account}:configuration-set/letters`;
const topicArn = `arn:aws:sns:${region}:${account}:letter-events`;
const resources = [
  resource('AWS::SES::EmailIdentity', 'kaeru.example', identityArn, {
    EmailIdentity: 'kaeru.example',
    MailFromAttributes: { MailFromDomain: 'bounce.kaeru.example', BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' },
  }),
  resource('AWS::SES::ConfigurationSet', 'letters', setArn, {
    Name: 'letters',
    SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    Tags: [{ Key: 'sender', Value: 'letters@kaeru.example' }],
  }),
  resource('AWS::SES::ConfigurationSetEventDestination', 'events', `${setArn}/events`, {
    ConfigurationSetName: 'letters',
    EventDestination: {
      MatchingEventTypes: ['send', 'delivery'],
      SnsDestination: { TopicARN: topicArn },
    },
  }),
];

let stand: Stand;
let front: Front;
let client: SESv2Client;
beforeAll(async () => {
  stand = await openStand();
  const publish = () => ({ writes: [], announce: () => undefined });
  front = await serve('ses', openSes({ ...stand, resources, account, region, rate: 14, publish }));
  client = new SESv2Client(front.client);
});
afterAll(async () => {
  client.destroy();
  await front.close();
  await stand.close();
});

describe('what SES says of the account on the stage', () => {
  test('every identity of the template is verified, and has its keys and its MAIL FROM domain', async () => {
    const said = await client.send(new GetEmailIdentityCommand({ EmailIdentity: 'kaeru.example' }));
    expect(said).toMatchObject({
      IdentityType: 'DOMAIN',
      VerifiedForSendingStatus: true,
      DkimAttributes: { SigningEnabled: true, Status: 'SUCCESS' },
      MailFromAttributes: { MailFromDomain: 'bounce.kaeru.example', MailFromDomainStatus: 'SUCCESS' },
    });
    expect(new Set(said.DkimAttributes?.Tokens).size).toBe(3);
    expect(front.lastNeeds()).toEqual([{ action: 'ses:GetEmailIdentity', resource: identityArn }]);
  });

  test('a configuration set says what it suppresses, its tags, and what it reports', async () => {
    const ConfigurationSetName = 'letters';
    expect(await client.send(new GetConfigurationSetCommand({ ConfigurationSetName }))).toMatchObject({
      SendingOptions: { SendingEnabled: true },
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
      Tags: [{ Key: 'sender', Value: 'letters@kaeru.example' }],
    });
    expect(front.lastNeeds()).toEqual([{ action: 'ses:GetConfigurationSet', resource: setArn }]);
    const reports = await client.send(new GetConfigurationSetEventDestinationsCommand({ ConfigurationSetName }));
    expect(reports.EventDestinations).toMatchObject([
      { Enabled: true, MatchingEventTypes: ['SEND', 'DELIVERY'], SnsDestination: { TopicArn: topicArn } },
    ]);
    expect(front.lastNeeds()).toEqual([{ action: 'ses:GetConfigurationSetEventDestinations', resource: setArn }]);
  });

  test.each([
    () => client.send(new GetEmailIdentityCommand({ EmailIdentity: 'stranger.example' })),
    () => client.send(new GetConfigurationSetCommand({ ConfigurationSetName: 'other' })),
    () => client.send(new GetConfigurationSetEventDestinationsCommand({ ConfigurationSetName: 'other' })),
  ])('what the template does not name is not found', async (ask) => {
    await expect(ask()).rejects.toBeInstanceOf(NotFoundException);
  });

  test('the account counts what it took in the last 24 hours', async () => {
    const sent = async () => (await client.send(new GetAccountCommand({}))).SendQuota?.SentLast24Hours;
    expect(await sent()).toBe(0);
    await client.send(
      new SendEmailCommand({
        FromEmailAddress: 'letters@kaeru.example',
        Destination: { ToAddresses: ['aiko@example.com'] },
        Content: { Simple: { Subject: { Data: 'A' }, Body: { Text: { Data: 'B' } } } },
      }),
    );
    expect(await sent()).toBe(1);
    await stand.clock.turn(beginning + 25 * 60 * 60_000);
    expect(await sent()).toBe(0);
  });
});
