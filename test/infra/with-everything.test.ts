/** A stage with every setting there is: its own name, firewall, key and zone. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { secretHeader } from '../../functions/web/behind-edge';
import { powersOverKey } from '../../infra/habits/own-key';
import { kindOf } from '../../infra/local/resources';
import { raise } from './raise';
import { onAwsWithAll } from './synthesise';

// What is in a room is not looked at here, so nothing needs to be bundled.
vi.mock('../../infra/habits/bundle-room', () => ({ bundleRoom: () => mkdtempSync(join(tmpdir(), 'kaeru-room-')) }));
// CloudFormation's own validation takes 2 s a stack and changes nothing in the template.
vi.stubEnv('CDK_VALIDATION', 'false');

const templateShape = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.record(z.string(), z.unknown()).default({}),
      DeletionPolicy: z.string().optional(),
    }),
  ),
  Outputs: z.record(z.string(), z.object({ Value: z.unknown() })).default({}),
});

/** The stacks of a stage, by the last part of their names. */
const stacksOf = (settings: Readonly<Record<string, string>>) =>
  raise(settings, (app) =>
    app.synth().stacks.map(({ stackName, template, tags }) => ({
      name: stackName.replace(/^.*-/, ''),
      text: JSON.stringify(template),
      tags,
      ...templateShape.parse(template),
    })),
  );

const stacks = stacksOf(onAwsWithAll);
const resources = stacks.flatMap(({ Resources }) => Object.entries(Resources).map(([id, one]) => ({ id, ...one })));
const ofType = (type: string) => resources.filter(({ Type }) => Type === type);
const textOf = (name: string): string => stacks.find((stack) => stack.name === name)?.text ?? '';

describe('with everything', () => {
  it('the laptop stage knows every type, and nothing runs at deployment that we did not write', () => {
    const types = [...new Set(resources.map(({ Type }) => Type))];
    expect(types.filter((type) => kindOf(type) === undefined)).toEqual([]);
    expect(types.filter((type) => type.startsWith('Custom::'))).toEqual([]);
    expect(ofType('AWS::Lambda::Function')).toHaveLength(8);
  });

  it('every stack says whose it is', () => {
    for (const { tags } of stacks) expect(tags).toEqual({ application: 'kaeru', stage: 'city' });
  });

  it('the firewall stands in a stack that shares nothing with the others but names', () => {
    expect(stacks.map(({ name }) => name)).toEqual(['memory', 'service', 'edge']);
    expect(textOf('edge')).not.toContain('Fn::ImportValue');
    expect(textOf('edge')).not.toContain('"Export"');
    expect(textOf('service')).toContain('"EDGE_SECRET":"kaeru-city-edge"');
    expect(
      ofType('AWS::SecretsManager::Secret').find(({ Properties }) => 'Name' in Properties)?.Properties,
    ).toMatchObject({ Name: 'kaeru-city-edge', ReplicaRegions: [{ Region: 'ap-northeast-3' }] });
  });

  it('CloudFront says the secret that the room asks for, and the template does not hold it', () => {
    const distribution = JSON.stringify(ofType('AWS::CloudFront::Distribution'));
    expect(distribution).toContain(`"HeaderName":"${secretHeader}"`);
    expect(distribution).toContain('{{resolve:secretsmanager:');
    expect(distribution).toContain('"DomainName":"origin.pages.kaeru.jp"');
    expect(distribution).toContain('"OriginProtocolPolicy":"https-only"');
  });

  it('pages are kept nowhere on the way, and what is kept is nobody’s own', () => {
    const { DistributionConfig } = z
      .object({
        DistributionConfig: z.object({
          DefaultCacheBehavior: z.object({ CachePolicyId: z.string(), OriginRequestPolicyId: z.unknown() }),
          CacheBehaviors: z.array(z.object({ PathPattern: z.string() })),
          CustomErrorResponses: z.array(z.object({ ErrorCode: z.number(), ErrorCachingMinTTL: z.number() })),
        }),
      })
      .parse(ofType('AWS::CloudFront::Distribution')[0]?.Properties);
    // AWS's own "CachingDisabled".
    expect(DistributionConfig.DefaultCacheBehavior.CachePolicyId).toBe('4135ea2d-6df8-44a3-9df3-4b5a84be39ad');
    expect(DistributionConfig.CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual([
      '/browser/*',
      '/style.*.css',
      '/card.*.css',
    ]);
    // Left alone, a refusal of one person's would be kept for ten seconds and shown to the next.
    const kept = DistributionConfig.CustomErrorResponses.map(({ ErrorCachingMinTTL }) => ErrorCachingMinTTL);
    expect(new Set(kept)).toEqual(new Set([0]));
    expect(kept).toHaveLength(11);
    expect(ofType('AWS::CloudFront::CachePolicy').map(({ Properties }) => Properties.CachePolicyConfig)).toMatchObject([
      {
        ParametersInCacheKeyAndForwardedToOrigin: {
          CookiesConfig: { CookieBehavior: 'none' },
          HeadersConfig: { HeaderBehavior: 'none' },
          QueryStringsConfig: { QueryStringBehavior: 'none' },
        },
      },
    ]);
  });

  it('CloudFront tells the room who it saw and by which name, on every path', () => {
    const policies = ofType('AWS::CloudFront::OriginRequestPolicy').map(({ Properties }) => JSON.stringify(Properties));
    expect(policies).toHaveLength(2);
    for (const policy of policies) expect(policy).toContain('CloudFront-Viewer-Address');
    expect(policies.filter((policy) => policy.includes('allViewerAndWhitelistCloudFront'))).toHaveLength(1);
    expect(policies.filter((policy) => policy.includes('"Host"'))).toHaveLength(1);
  });

  it('the firewall keeps no samples: the tokens of links stand in the path', () => {
    const rules = JSON.stringify(ofType('AWS::WAFv2::WebACL'));
    expect(rules.match(/"SampledRequestsEnabled":\w+/g)).toEqual(Array(5).fill('"SampledRequestsEnabled":false'));
  });

  it('the pages answer under one name only, over TLS 1.2 at least', () => {
    expect(ofType('AWS::ApiGatewayV2::Api')[0]?.Properties).toMatchObject({ DisableExecuteApiEndpoint: true });
    expect(ofType('AWS::ApiGatewayV2::DomainName')[0]?.Properties).toMatchObject({
      DomainName: 'pages.kaeru.jp',
      DomainNameConfigurations: [{ EndpointType: 'REGIONAL', SecurityPolicy: 'TLS_1_2' }],
    });
  });

  it('every DNS record is entered, and none is left to a person', () => {
    const records = ofType('AWS::Route53::RecordSet').map(({ Properties }) => Properties);
    expect(records.map(({ Name, Type }) => `${typeof Name === 'string' ? Name : 'DKIM'} ${Type}`).sort()).toEqual([
      'DKIM CNAME',
      'DKIM CNAME',
      'DKIM CNAME',
      '_dmarc.kaeru.jp TXT',
      'bounce.kaeru.jp MX',
      'bounce.kaeru.jp TXT',
      'origin.pages.kaeru.jp CNAME',
      'pages.kaeru.jp A',
      'pages.kaeru.jp AAAA',
    ]);
    expect(new Set(records.map(({ HostedZoneId }) => HostedZoneId))).toEqual(new Set([onAwsWithAll.zone]));
    expect(textOf('service') + textOf('edge')).not.toContain('"Dns0');
    // Both certificates are proved in that zone too.
    expect(JSON.stringify(ofType('AWS::CertificateManager::Certificate')).split(onAwsWithAll.zone)).toHaveLength(3);
  });

  it('table, bucket, secrets and reports are encrypted with the key, which survives', () => {
    const key = ofType('AWS::KMS::Key');
    expect(key).toMatchObject([{ DeletionPolicy: 'Retain', Properties: { EnableKeyRotation: true } }]);
    const reference = JSON.stringify({ 'Fn::GetAtt': [key[0]?.id, 'Arn'] });
    expect(JSON.stringify(ofType('AWS::DynamoDB::Table')[0]?.Properties.SSESpecification)).toContain(reference);
    expect(JSON.stringify(ofType('AWS::S3::Bucket')[0]?.Properties.BucketEncryption)).toContain(reference);
    const secrets = ofType('AWS::SecretsManager::Secret').filter(({ DeletionPolicy }) => DeletionPolicy === 'Retain');
    expect(secrets).toHaveLength(2);
    for (const { Properties } of secrets) expect(JSON.stringify(Properties.KmsKeyId)).toBe(reference);
    const [reports] = ofType('AWS::SNS::Topic').filter(
      ({ Properties }) => Properties.TopicName === 'kaeru-city-reports',
    );
    expect(JSON.stringify(reports?.Properties.KmsMasterKeyId)).toContain('kaeru-city-memory:');
  });

  it('nobody uses the key by itself: rooms through a service, SES for its topic, and who looks after it not at all', () => {
    const text = JSON.stringify(ofType('AWS::KMS::Key'));
    expect(text).not.toContain('kms:*');
    expect(text).not.toContain('"kms:Create*"');
    expect(text).toContain('"kms:EncryptionContext:aws:sns:topicArn"');
    const statement = z.object({ Action: z.unknown(), Condition: z.unknown().optional(), Resource: z.unknown() });
    const grants = ofType('AWS::IAM::Policy')
      .flatMap(
        ({ Properties }) =>
          z.object({ PolicyDocument: z.object({ Statement: z.array(statement) }) }).parse(Properties).PolicyDocument
            .Statement,
      )
      .filter(({ Action }) => JSON.stringify(Action).includes('kms:'));
    expect(grants.length).toBeGreaterThan(8);
    for (const grant of grants) {
      expect(JSON.stringify(grant.Condition)).toMatch(
        /^\{"StringEquals":\{"kms:ViaService":"[a-z0-9]+\.ap-northeast-3\.amazonaws\.com"\}\}$/,
      );
      expect(grant.Resource).not.toBe('*');
    }
  });

  it('only the room that sends has runs set aside, as many as its queues keep busy; every room is traced', () => {
    const functions = ofType('AWS::Lambda::Function').map(({ Properties }) => Properties);
    expect(
      functions.flatMap(({ FunctionName, ReservedConcurrentExecutions: runs }) =>
        runs === undefined ? [] : [`${FunctionName}: ${runs}`],
      ),
    ).toEqual(['kaeru-city-remind: 4']);
    const mappings = JSON.stringify(
      ofType('AWS::Lambda::EventSourceMapping').filter(({ id }) => id.startsWith('Remind')),
    );
    expect(mappings.split('"MaximumConcurrency":2')).toHaveLength(3);
    expect(functions.filter(({ TracingConfig }) => TracingConfig === undefined)).toEqual([]);
  });

  it('queues, topics and the bucket are spoken to over TLS only', () => {
    const refused = (type: string) =>
      ofType(type).filter(({ Properties }) =>
        JSON.stringify(Properties).includes('{"Bool":{"aws:SecureTransport":"false"}}'),
      );
    expect(refused('AWS::SQS::QueuePolicy')).toHaveLength(ofType('AWS::SQS::Queue').length);
    expect(refused('AWS::SNS::TopicPolicy')).toHaveLength(ofType('AWS::SNS::Topic').length);
    expect(refused('AWS::S3::BucketPolicy')).toHaveLength(1);
    expect(JSON.stringify(ofType('AWS::SES::ConfigurationSet'))).toContain('{"TlsPolicy":"REQUIRE"}');
  });
});

describe('what a room may do with the key', () => {
  it.each([
    ['reads the table', ['dynamodb:Query'], [{ service: 'dynamodb', actions: ['kms:Decrypt'] }]],
    ['puts a file', ['s3:PutObject'], [{ service: 's3', actions: ['kms:GenerateDataKey'] }]],
    ['deletes a file', ['s3:DeleteObject'], []],
    ['rings', ['sqs:SendMessage', 'scheduler:CreateSchedule'], []],
  ])('one that %s', (_, actions, powers) => {
    expect(powersOverKey(actions)).toEqual(powers);
  });

  it('an action nobody has thought of is refused when the template is made, not when a person waits', () => {
    expect(() => powersOverKey(['dynamodb:PartiQLSelect'])).toThrow('What does dynamodb:PartiQLSelect ask of the key?');
  });
});

describe('without a zone', () => {
  /** Every output, as the person reads it; what only AWS knows is `…`. */
  const outputsOf = (settings: Readonly<Record<string, string>>) =>
    stacksOf({ sender: 'reminders@kaeru.jp', ...settings }).flatMap(({ name, Outputs }) =>
      Object.entries(Outputs)
        .filter(([id]) => /^(Dns|Next)/.test(id))
        .map(([id, { Value }]) => `${name} ${id}: ${read(Value)}`),
    );
  const joined = z.object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) });
  const read = (value: unknown): string =>
    typeof value === 'string' ? value : (joined.safeParse(value).data?.['Fn::Join'][1].map(read).join('') ?? '…');

  it('every record is printed, and whoever has deployed is told what to do next, in order', () => {
    const outputs = outputsOf({ replyTo: 'help@kaeru.jp', domain: 'pages.kaeru.jp', waf: 'on' });
    expect(outputs.sort()).toEqual([
      'edge Dns01Pages: pages.kaeru.jp CNAME …',
      'service Dns01Origin: origin.pages.kaeru.jp CNAME …',
      'service Dns02DkimOne: … CNAME …',
      'service Dns03DkimTwo: … CNAME …',
      'service Dns04DkimThree: … CNAME …',
      'service Dns05BouncesReturn: bounce.kaeru.jp MX 10 feedback-smtp.ap-northeast-1.amazonses.com',
      'service Dns06BouncesSender: bounce.kaeru.jp TXT v=spf1 include:amazonses.com ~all',
      'service Dns07Dmarc: _dmarc.kaeru.jp TXT v=DMARC1; p=none',
      'service Next1Alarms: Press the link in the mail that AWS has just sent to help@kaeru.jp.',
      'service Next2Dns: Enter the records printed as Dns… where the DNS of kaeru.jp and of pages.kaeru.jp is kept.',
      expect.stringContaining('aws sesv2 put-account-details --region ap-northeast-1 --production-access-enabled'),
      'service Next4Doctor: npm run doctor -- --stage production',
      'service Next5Employer: npm run employer -- --stage production --url https://pages.kaeru.jp add NAME ADDRESS',
    ]);
  });

  it('where there is no record to enter, none is asked for', () => {
    expect(outputsOf({ identity: 'existing' }).filter((line) => /Dns/.test(line))).toEqual([]);
  });
});
