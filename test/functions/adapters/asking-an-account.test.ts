import { createServer } from 'node:http';
import { ServiceQuotasClient } from '@aws-sdk/client-service-quotas';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import { afterEach, describe, expect, it } from 'vitest';
import { namesInNodeDns, type Questions } from '../../../functions/adapters/names-in-node-dns';
import { operatorsInSns } from '../../../functions/adapters/operators-in-sns';
import { quotasInServiceQuotas } from '../../../functions/adapters/quotas-in-service-quotas';
import { sendingAccountInSes } from '../../../functions/adapters/sending-account-in-ses';
import { askAws } from '../../../functions/adapters/unanswered-by-aws';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

type Said = { readonly status?: number; readonly type?: string; readonly body: string };

/** An AWS that says what a test lets it say; `asked`: the path, the target and the body of a request. */
async function anAws(say: (asked: string) => Said) {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const said = say(`${request.url} ${request.headers['x-amz-target'] ?? ''} ${body}`);
    response.writeHead(said.status ?? 200, { 'content-type': said.type ?? 'application/json' }).end(said.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  return { endpoint: `http://127.0.0.1:${address.port}`, region: 'ap-northeast-1', credentials, maxAttempts: 1 };
}

const answering = (answers: Readonly<Record<string, object>>) =>
  anAws((asked) => {
    const found = Object.entries(answers).find(([path]) => asked.startsWith(`${path} `));
    return found === undefined
      ? { status: 404, body: JSON.stringify({ __type: 'NotFoundException', message: 'none' }) }
      : { body: JSON.stringify(found[1]) };
  });

describe('SES', () => {
  const account = async (answers: Readonly<Record<string, object>>) =>
    sendingAccountInSes(new SESv2Client(await answering(answers)));

  it('says what the account may send', async () => {
    // The example of docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetAccount.html, with figures.
    const said = {
      EnforcementStatus: 'PROBATION',
      ProductionAccessEnabled: false,
      SendingEnabled: true,
      SendQuota: { Max24HourSend: 200, MaxSendRate: 1, SentLast24Hours: 7 },
    };
    const ses = await account({ '/v2/email/account': said });
    expect(await ses.sending()).toEqual({
      enabled: true,
      standing: 'on-probation',
      isProduction: false,
      perSecond: 1,
      perDay: 200,
      lastDay: 7,
    });
    const unlimited = { ...said, EnforcementStatus: 'SHUTDOWN', SendQuota: { Max24HourSend: -1 } };
    const other = await account({ '/v2/email/account': unlimited });
    expect(await other.sending()).toMatchObject({ standing: 'shut-down', perDay: Number.POSITIVE_INFINITY });
  });

  it('says what it knows of a domain', async () => {
    const ses = await account({
      '/v2/email/identities/example.jp': {
        VerifiedForSendingStatus: false,
        DkimAttributes: {
          SigningEnabled: true,
          Status: 'TEMPORARY_FAILURE',
          Tokens: ['a'],
          SigningHostedZone: 'z.example',
        },
        MailFromAttributes: {
          MailFromDomain: 'bounce.example.jp',
          MailFromDomainStatus: 'FAILED',
          BehaviorOnMxFailure: 'REJECT_MESSAGE',
        },
      },
    });
    expect(await ses.identity('example.jp')).toEqual({
      isVerified: false,
      dkim: { isOn: true, state: 'waiting', tokens: ['a'], zone: 'z.example' },
      mailFrom: { domain: 'bounce.example.jp', state: 'failed', rejectsWithout: true },
    });
    expect(await ses.identity('stranger.example')).toBeUndefined();
  });

  it('says of a configuration set what is switched on', async () => {
    const path = '/v2/email/configuration-sets/kaeru-city';
    const to = (more: object) => ({ Enabled: true, SnsDestination: { TopicArn: 'arn' }, ...more });
    const ses = await account({
      [path]: {
        SendingOptions: { SendingEnabled: true },
        SuppressionOptions: { SuppressedReasons: ['BOUNCE'] },
        Tags: [{ Key: 'sender', Value: 'a@example.jp' }],
      },
      [`${path}/event-destinations`]: {
        EventDestinations: [
          to({ Name: 'a', MatchingEventTypes: ['SEND', 'BOUNCE'] }),
          to({ Name: 'b', MatchingEventTypes: ['BOUNCE', 'COMPLAINT'] }),
          to({ Name: 'c', MatchingEventTypes: ['DELIVERY'], Enabled: false }),
          { Name: 'd', Enabled: true, MatchingEventTypes: ['OPEN'], EventBridgeDestination: { EventBusArn: 'arn' } },
        ],
      },
    });
    expect(await ses.letterSet('kaeru-city')).toEqual({
      isSending: true,
      suppresses: ['BOUNCE'],
      reports: ['SEND', 'BOUNCE', 'COMPLAINT'],
      tags: { sender: 'a@example.jp' },
    });
    expect(await ses.letterSet('kaeru-town')).toBeUndefined();
  });
});

it('Service Quotas says what applies, and its default for the rest', async () => {
  const quota = (name: string, value: number, account: string) => ({
    QuotaName: name,
    Value: value,
    QuotaArn: `arn:aws:servicequotas:ap-northeast-1:${account}:lambda/L-1`,
  });
  const at = await anAws((asked) => ({
    body: JSON.stringify({
      Quotas: asked.includes('ListAWSDefaultServiceQuotas')
        ? [quota('Concurrent executions', 1_000, ''), quota('Code storage', 75, '')]
        : [quota('Concurrent executions', 10, '123456789012')],
    }),
  }));
  expect(await quotasInServiceQuotas(new ServiceQuotasClient(at)).of('lambda')).toEqual([
    { name: 'Concurrent executions', value: 10, isApplied: true, account: '123456789012' },
    { name: 'Code storage', value: 75, isApplied: false },
  ]);
});

describe('SNS', () => {
  const topics = (...names: readonly string[]) =>
    `<ListTopicsResponse><ListTopicsResult><Topics>${names
      .map((name) => `<member><TopicArn>arn:aws:sns:ap-northeast-1:123456789012:${name}</TopicArn></member>`)
      .join('')}</Topics></ListTopicsResult></ListTopicsResponse>`;
  // As docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html has it.
  const subscriptions = (...names: readonly string[]) =>
    `<ListSubscriptionsByTopicResponse><ListSubscriptionsByTopicResult><Subscriptions>${names
      .map((name) => `<member><Protocol>email</Protocol><SubscriptionArn>${name}</SubscriptionArn></member>`)
      .join('')}</Subscriptions></ListSubscriptionsByTopicResult></ListSubscriptionsByTopicResponse>`;
  const sns = async (topicNames: readonly string[], names: readonly string[] = []) =>
    operatorsInSns(
      new SNSClient(
        await anAws((asked) => ({
          type: 'text/xml',
          body: asked.includes('Action=ListTopics') ? topics(...topicNames) : subscriptions(...names),
        })),
      ),
    );
  const ours = 'kaeru-city-service-WatchOperator1A2B3C4D-x5Y6z7';

  it('says who is told of the alarms of a stage, and who has not answered yet', async () => {
    const waiting = ['arn:aws:sns:ap-northeast-1:123456789012:t:1', 'PendingConfirmation', 'Deleted'];
    expect(await (await sns(['kaeru-city2-service-WatchOperator1-x', ours], waiting)).of('city')).toEqual({
      name: `arn:aws:sns:ap-northeast-1:123456789012:${ours}`,
      operators: [
        { protocol: 'email', state: 'confirmed' },
        { protocol: 'email', state: 'waiting' },
      ],
    });
  });

  it('has none of a stage that is not there', async () => {
    expect(await (await sns(['kaeru-city2-service-WatchOperator1-x'])).of('city')).toBeUndefined();
  });
});

describe('the DNS', () => {
  const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
  const silent: Questions = {
    resolveCname: failing('ENODATA'),
    resolveMx: failing('ENODATA'),
    resolveTxt: failing('ENOTFOUND'),
    resolve4: failing('ENODATA'),
    resolve6: failing('ENODATA'),
    resolveNs: async () => ['ns.example'],
  };

  it('is read as it is written: names in lower case, first choices first, long texts whole', async () => {
    const names = namesInNodeDns({
      ...silent,
      resolveCname: async () => ['A.DKIM.amazonses.com.'],
      resolveMx: async () => [
        { exchange: 'Second.example', priority: 20 },
        { exchange: 'first.example.', priority: 10 },
      ],
      resolveTxt: async () => [['v=DMARC1;', ' p=none'], ['other']],
      resolve6: async () => ['::1'],
    });
    expect(await names.aliases('a')).toEqual(['a.dkim.amazonses.com']);
    expect(await names.mailServers('a')).toEqual(['first.example', 'second.example']);
    expect(await names.texts('a')).toEqual(['v=DMARC1; p=none', 'other']);
    expect(await names.isMachine('a')).toBe(true);
  });

  it('has nothing of a name it does not know', async () => {
    const names = namesInNodeDns(silent);
    expect(await names.texts('a')).toEqual([]);
    expect(await names.isMachine('a')).toBe(false);
  });

  it('is not believed where it knows no name at all, or does not answer', async () => {
    await expect(namesInNodeDns({ ...silent, resolveNs: failing('ENOTFOUND') }).texts('a')).rejects.toMatchObject({
      why: 'not-reached',
      said: 'ENOTFOUND',
    });
    await expect(namesInNodeDns({ ...silent, resolveTxt: failing('ETIMEOUT') }).texts('a')).rejects.toMatchObject({
      why: 'not-reached',
    });
    await expect(namesInNodeDns({ ...silent, resolveMx: failing('ESERVFAIL') }).mailServers('a')).rejects.toMatchObject(
      {
        why: 'failed',
      },
    );
  });
});

describe('a question AWS does not answer', () => {
  const thrown = (name: string, more: object = {}) =>
    Object.assign(new Error('words that may name somebody'), { name, ...more });

  it.each([
    [thrown('CredentialsProviderError'), 'no-credentials'],
    [thrown('ExpiredTokenException', { $metadata: {} }), 'credentials-refused'],
    [thrown('UnrecognizedClientException', { $metadata: {} }), 'credentials-refused'],
    [thrown('AccessDeniedException', { $metadata: {} }), 'not-allowed'],
    [thrown('Error', { code: 'ENOTFOUND' }), 'not-reached'],
    [thrown('TimeoutError'), 'not-reached'],
    [thrown('ThrottlingException', { $metadata: {} }), 'failed'],
  ])('%o is %s, without its words', async (problem, why) => {
    const asked = askAws(() => Promise.reject(problem));
    await expect(asked).rejects.toMatchObject({ why, message: expect.not.stringContaining('words') });
  });

  it('is told from a mistake of our own', async () => {
    await expect(askAws(() => Promise.reject(new TypeError('undefined is no function')))).rejects.toThrow(TypeError);
  });
});
