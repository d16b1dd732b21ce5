/** What SES says of the account, its identities and its configuration sets, as the template describes them: what `npm run doctor` asks. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { AwsAnswer, StageResource } from '../seams';
import { Refusal, restJson } from './refusal';

const tags = z.array(z.strictObject({ Key: z.string(), Value: z.string() })).default([]);
const identityResource = z.object({
  type: z.literal('AWS::SES::EmailIdentity'),
  properties: z.object({
    EmailIdentity: z.string(),
    MailFromAttributes: z
      .strictObject({
        MailFromDomain: z.string().optional(),
        BehaviorOnMxFailure: z.enum(['USE_DEFAULT_VALUE', 'REJECT_MESSAGE']).default('USE_DEFAULT_VALUE'),
      })
      .optional(),
    Tags: tags,
  }),
});
const setResource = z.object({
  type: z.literal('AWS::SES::ConfigurationSet'),
  physicalName: z.string(),
  properties: z.object({
    SuppressionOptions: z.object({ SuppressedReasons: z.array(z.string()) }).optional(),
    SendingOptions: z.object({ SendingEnabled: z.boolean().default(true) }).optional(),
    Tags: tags,
  }),
});
const destinationResource = z.object({
  type: z.literal('AWS::SES::ConfigurationSetEventDestination'),
  physicalName: z.string(),
  properties: z.object({
    ConfigurationSetName: z.string(),
    EventDestination: z.object({
      Name: z.string().optional(),
      Enabled: z.boolean().default(true),
      MatchingEventTypes: z.array(z.string()),
      SnsDestination: z.object({ TopicARN: z.string() }),
    }),
  }),
});

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetAccount.html. `sent`: mails of the last 24 hours. */
export const describeAccount = (rate: number, sent: number): AwsAnswer =>
  restJson(200, {
    DedicatedIpAutoWarmupEnabled: false,
    EnforcementStatus: 'HEALTHY',
    ProductionAccessEnabled: true,
    SendQuota: { Max24HourSend: rate * 86_400, MaxSendRate: rate, SentLast24Hours: sent },
    SendingEnabled: true,
    SuppressionAttributes: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
  });

/**
 * https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetEmailIdentity.html. Every identity of the template is verified:
 * a laptop has no DNS that could say otherwise.
 */
export function describeIdentity(resources: readonly StageResource[], name: string): AwsAnswer {
  for (const resource of resources) {
    const read = identityResource.safeParse(resource);
    if (!read.success || read.data.properties.EmailIdentity.toLowerCase() !== name.toLowerCase()) continue;
    const { EmailIdentity, MailFromAttributes, Tags } = read.data.properties;
    return restJson(200, {
      IdentityType: EmailIdentity.includes('@') ? 'EMAIL_ADDRESS' : 'DOMAIN',
      FeedbackForwardingStatus: true,
      VerificationStatus: 'SUCCESS',
      VerifiedForSendingStatus: true,
      DkimAttributes: {
        SigningAttributesOrigin: 'AWS_SES',
        SigningEnabled: true,
        Status: 'SUCCESS',
        Tokens: [1, 2, 3].map((number) => tokenOf(EmailIdentity, number)),
      },
      ...(MailFromAttributes?.MailFromDomain === undefined
        ? {}
        : { MailFromAttributes: { ...MailFromAttributes, MailFromDomainStatus: 'SUCCESS' } }),
      Policies: {},
      Tags,
    });
  }
  throw new Refusal(404, 'NotFoundException', `Email identity ${name} does not exist.`);
}

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetConfigurationSet.html */
export function describeConfigurationSet(resources: readonly StageResource[], name: string): AwsAnswer {
  const { SuppressionOptions, SendingOptions, Tags } = findSet(resources, name);
  return restJson(200, {
    ConfigurationSetName: name,
    SendingOptions: { SendingEnabled: SendingOptions?.SendingEnabled ?? true },
    ...(SuppressionOptions === undefined ? {} : { SuppressionOptions }),
    Tags,
  });
}

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetConfigurationSetEventDestinations.html */
export function describeEventDestinations(resources: readonly StageResource[], name: string): AwsAnswer {
  findSet(resources, name);
  const EventDestinations = resources.flatMap((resource) => {
    const read = destinationResource.safeParse(resource);
    if (!read.success || read.data.properties.ConfigurationSetName !== name) return [];
    const { Name, Enabled, MatchingEventTypes, SnsDestination } = read.data.properties.EventDestination;
    return {
      Name: Name ?? read.data.physicalName,
      Enabled,
      // CloudFormation takes `delivery` and SES answers `DELIVERY`.
      MatchingEventTypes: MatchingEventTypes.map((type) => type.toUpperCase()),
      SnsDestination: { TopicArn: SnsDestination.TopicARN },
    };
  });
  return restJson(200, { EventDestinations });
}

function findSet(resources: readonly StageResource[], name: string) {
  for (const resource of resources) {
    const read = setResource.safeParse(resource);
    if (read.success && read.data.physicalName === name) return read.data.properties;
  }
  throw new Refusal(404, 'NotFoundException', `Configuration set <${name}> does not exist.`);
}

/** As long as those of SES, 32 letters and digits, and the same at every asking. */
const tokenOf = (identity: string, number: number): string =>
  createHash('sha256').update(`${identity} ${number}`).digest('hex').slice(0, 32);
