import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BadRequestException,
  GetAccountCommand,
  MessageRejected,
  NotFoundException,
  PutSuppressedDestinationCommand,
  SESv2Client,
  SendEmailCommand,
  type SendEmailCommandInput,
  TooManyRequestsException,
} from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSes, type Ses } from '../../../infra/local/services/ses';
import { openSns } from '../../../infra/local/services/sns';
import { openQueues, type StageQueues } from '../../../infra/local/services/sqs-queues';
import { account, beginning, doorUrl, type Front, openStand, region, resource, type Stand, serve } from './stand';

const identityArn = `arn:aws:ses:${region}:${account}:identity/kaeru.example`;
const setArn = `arn:aws:ses:${region}:${account}:configuration-set/letters`;
const topicArn = `arn:aws:sns:${region}:${account}:letter-events`;
const queueArn = `arn:aws:sqs:${region}:${account}:feedback`;
const resources = [
  resource('AWS::SNS::Topic', 'letter-events', topicArn),
  resource('AWS::SNS::Subscription', 'feedback-of-events', `${topicArn}:1`, {
    TopicArn: topicArn,
    Protocol: 'sqs',
    Endpoint: queueArn,
  }),
  resource('AWS::SQS::Queue', 'feedback', queueArn),
  resource('AWS::SES::EmailIdentity', 'kaeru.example', identityArn, { EmailIdentity: 'kaeru.example' }),
  resource('AWS::SES::ConfigurationSet', 'letters', setArn),
  resource('AWS::SES::ConfigurationSetEventDestination', 'events', `${setArn}/events`, {
    ConfigurationSetName: 'letters',
    EventDestination: {
      Enabled: true,
      MatchingEventTypes: ['send', 'delivery', 'bounce', 'complaint'],
      SnsDestination: { TopicARN: topicArn },
    },
  }),
];
interface Simple {
  readonly Headers?: { Name: string; Value: string }[];
  readonly Attachments?: { FileName: string; RawContent: Uint8Array; ContentType?: string }[];
  readonly Subject?: { Data: string };
  readonly Body?: { Text?: { Data: string }; Html?: { Data: string } };
}
const letter = (simple: Simple = {}, changes: Partial<SendEmailCommandInput> = {}): SendEmailCommandInput => ({
  FromEmailAddress: 'Kaeru <letters@kaeru.example>',
  Destination: { ToAddresses: ['aiko@example.com'] },
  ReplyToAddresses: ['people@kaeru.example'],
  Content: {
    Simple: {
      Subject: { Data: 'Please confirm 確認' },
      Body: { Text: { Data: 'Hello' }, Html: { Data: '<p>Hello</p>' } },
      ...simple,
    },
  },
  EmailTags: [{ Name: 'item', Value: 'r1' }],
  ConfigurationSetName: 'letters',
  ...changes,
});

let folder: string;
let stand: Stand;
let queues: StageQueues;
let ses: Ses;
let front: Front;
let client: SESv2Client;
const published = async () => {
  const messages = await queues.peek(queueArn, 50);
  const notifications = messages.map(({ body }) => JSON.parse(body));
  // Neither SES nor a standard queue promises an order, so it is asked for here.
  const order = ['Send', 'Delivery', 'Bounce', 'Complaint'];
  return notifications
    .map(({ TopicArn, Message }) => ({ topic: TopicArn, event: JSON.parse(Message) }))
    .sort((a, b) => order.indexOf(a.event.eventType) - order.indexOf(b.event.eventType));
};
const stage = async () => {
  stand = await openStand(folder);
  queues = await openQueues({ ...stand, resources, account, doorUrl });
  const sns = openSns({ ...stand, queues, resources });
  ses = openSes({ ...stand, resources, account, region, publish: sns.publish });
  await ses.start();
  front = await serve('ses', ses);
  client = new SESv2Client(front.client);
};
const stop = async () => {
  client.destroy();
  await front.close();
  await stand.close();
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stage-'));
  await stage();
});
afterEach(async () => {
  await stop();
  await rm(folder, { recursive: true });
});
const aMomentLater = () => stand.clock.turn(stand.clock.now() + 1000);
const kinds = async () => (await published()).map(({ event }) => event.eventType);
const sendTo = (address: string) =>
  client.send(new SendEmailCommand(letter({}, { Destination: { ToAddresses: [address] } })));

describe('a mail', () => {
  test('is kept as the reader gets it', async () => {
    const headers = [{ Name: 'List-Unsubscribe', Value: '<https://kaeru.example/stop>' }];
    const calendar = {
      FileName: 'deadline.ics',
      RawContent: Buffer.from('BEGIN:VCALENDAR'),
      ContentType: 'text/calendar',
    };
    const { MessageId } = await client.send(
      new SendEmailCommand(letter({ Headers: headers, Attachments: [calendar] })),
    );
    expect(await ses.mails()).toMatchObject([
      {
        id: MessageId,
        at: beginning,
        from: 'Kaeru <letters@kaeru.example>',
        to: 'aiko@example.com',
        replyTo: ['people@kaeru.example'],
        subject: 'Please confirm 確認',
        text: 'Hello',
        html: '<p>Hello</p>',
        headers: { 'List-Unsubscribe': '<https://kaeru.example/stop>' },
        attachments: [
          {
            fileName: 'deadline.ics',
            contentType: 'text/calendar',
            content: Buffer.from('BEGIN:VCALENDAR').toString('base64'),
          },
        ],
        tags: { item: 'r1' },
      },
    ]);
  });

  test('is reported sent and delivered a second later, with its tags', async () => {
    const { MessageId } = await client.send(new SendEmailCommand(letter()));
    expect(await published()).toEqual([]);
    await aMomentLater();
    const [sent, delivered] = await published();
    expect(sent).toMatchObject({
      topic: topicArn,
      event: {
        eventType: 'Send',
        send: {},
        mail: {
          messageId: MessageId,
          timestamp: '2027-01-10T00:00:00.000Z',
          destination: ['aiko@example.com'],
          sourceArn: identityArn,
          sendingAccountId: account,
          commonHeaders: { subject: 'Please confirm 確認', to: ['aiko@example.com'] },
          tags: { item: ['r1'], 'ses:configuration-set': ['letters'], 'ses:from-domain': ['kaeru.example'] },
        },
      },
    });
    expect(delivered?.event).toMatchObject({
      eventType: 'Delivery',
      delivery: { timestamp: '2027-01-10T00:00:01.000Z', recipients: ['aiko@example.com'], processingTimeMillis: 1000 },
    });
  });

  test('taken before the stage went off is reported once, by the next stage', async () => {
    await client.send(new SendEmailCommand(letter()));
    await stop();
    await stage();
    await aMomentLater();
    expect(await kinds()).toEqual(['Send', 'Delivery']);
    await stop();
    await stage();
    await aMomentLater();
    expect(await kinds()).toEqual(['Send', 'Delivery']);
  });
});

describe('what becomes of it', () => {
  test('the simulator bounces for good, with any label', async () => {
    await sendTo('bounce+r1@simulator.amazonses.com');
    await aMomentLater();
    expect(await kinds()).toEqual(['Send', 'Bounce']);
    expect((await published())[1]?.event.bounce).toMatchObject({
      bounceType: 'Permanent',
      bounceSubType: 'General',
      bouncedRecipients: [{ emailAddress: 'bounce+r1@simulator.amazonses.com', status: '5.1.1' }],
    });
  });

  test('the simulator complains after the delivery', async () => {
    await sendTo('complaint@simulator.amazonses.com');
    await aMomentLater();
    expect(await kinds()).toEqual(['Send', 'Delivery', 'Complaint']);
    expect((await published())[2]?.event.complaint).toMatchObject({
      complainedRecipients: [{ emailAddress: 'complaint@simulator.amazonses.com' }],
      complaintFeedbackType: 'abuse',
    });
  });

  test('a suppressed address bounces without being mailed', async () => {
    const put = { EmailAddress: 'Aiko@example.com', Reason: 'COMPLAINT' } as const;
    await client.send(new PutSuppressedDestinationCommand(put));
    await sendTo('AIKO@example.com');
    await sendTo('suppressionlist@simulator.amazonses.com');
    await aMomentLater();
    expect(await kinds()).toEqual(['Send', 'Send', 'Bounce', 'Bounce']);
    const subTypes = (await published()).flatMap(({ event }) => event.bounce?.bounceSubType ?? []);
    expect(new Set(subTypes)).toEqual(new Set(['OnAccountSuppressionList', 'Suppressed']));
  });

  test('is told to nobody without a configuration set', async () => {
    const { ConfigurationSetName: _, ...bare } = letter();
    await client.send(new SendEmailCommand(bare));
    await aMomentLater();
    expect(await published()).toEqual([]);
  });
});

describe('SES refuses', () => {
  const header = (Name: string, Value: string) => [{ Name, Value }];
  test.each<[string, SendEmailCommandInput]>([
    ['a header that is not ASCII', letter({ Headers: header('X-Note', '確認') })],
    ['a header value of 996 characters', letter({ Headers: header('X', 'v'.repeat(996)) })],
    ['a header it writes itself', letter({ Headers: header('Subject', 'other') })],
    ['a line break in a header', letter({ Headers: header('X-Note', 'a\r\nBcc: b@example.com') })],
    ['sixteen headers', letter({ Headers: Array.from({ length: 16 }, (_, at) => ({ Name: `X-${at}`, Value: 'v' })) })],
    ['a full stop in a tag', letter({}, { EmailTags: [{ Name: 'letter', Value: 'a.b' }] })],
    ['an empty subject', letter({ Subject: { Data: ' ' } })],
    ['a body without text and HTML', letter({ Body: {} })],
    ['a local part that is not ASCII', letter({}, { Destination: { ToAddresses: ['愛子@example.com'] } })],
    ['a reply address without a domain', letter({}, { ReplyToAddresses: ['people'] })],
    ['a display name that is not encoded', letter({}, { FromEmailAddress: '帰る <letters@kaeru.example>' })],
    ['an address without a domain', letter({}, { Destination: { ToAddresses: ['aiko'] } })],
  ])('%s', async (_what, request) => {
    await expect(client.send(new SendEmailCommand(request))).rejects.toThrow(BadRequestException);
    expect(await ses.mails()).toEqual([]);
  });

  test('a sender that is not verified', async () => {
    const request = letter({}, { FromEmailAddress: 'a@other.example' });
    await expect(client.send(new SendEmailCommand(request))).rejects.toThrow(MessageRejected);
    await expect(client.send(new SendEmailCommand(request))).rejects.toThrow(/^Email address is not verified\./);
  });

  test('an unknown configuration set', async () => {
    const request = letter({}, { ConfigurationSetName: 'no-such' });
    await expect(client.send(new SendEmailCommand(request))).rejects.toThrow(NotFoundException);
  });

  test('as often as a test asks it to', async () => {
    ses.faults.next('throttled', 2);
    await expect(client.send(new SendEmailCommand(letter()))).rejects.toThrow(TooManyRequestsException);
    await expect(client.send(new SendEmailCommand(letter()))).rejects.toThrow(TooManyRequestsException);
    await client.send(new SendEmailCommand(letter()));
    expect(await ses.mails()).toHaveLength(1);
  });
});

test('the account is out of the sandbox and says its rate', async () => {
  const said = await client.send(new GetAccountCommand({}));
  expect(said).toMatchObject({ ProductionAccessEnabled: true, SendingEnabled: true, SendQuota: { MaxSendRate: 200 } });
  expect(front.lastNeeds()).toEqual([{ action: 'ses:GetAccount', resource: '*' }]);
});

test('sending needs the right on the identity and on the configuration set', async () => {
  await client.send(new SendEmailCommand(letter()));
  const context = { 'ses:FromAddress': 'letters@kaeru.example' };
  expect(front.lastNeeds()).toEqual([
    { action: 'ses:SendEmail', resource: identityArn, context },
    { action: 'ses:SendEmail', resource: setArn, context },
  ]);
});
