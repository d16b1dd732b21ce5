/** SES version 2 on the stage: takes mails as SES does, keeps every one, and reports what became of it. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { AwsAnswer, AwsRequest, AwsService, Need, StageClock, StageResource, StageStore } from '../seams';
import type { Consequence } from './consequence';
import { parseLoosely, Refusal, readBody, refusing, restJson, restJsonRefusal } from './refusal';
import { describeAccount, describeConfigurationSet, describeEventDestinations, describeIdentity } from './ses-account';
import { describeEvent, fateOf, type KeptMail } from './ses-events';
import { readAddress, type SendEmail, sendEmail } from './ses-request';

/** An answer SES may give instead of taking a mail, for tests. */
export type SesFault = 'throttled' | 'daily quota' | 'paused' | 'outage' | 'rejected';
/** Not its answer but what becomes of a mail it took: the simulator has no mailbox that is full for a while. */
export type SesFate = 'mailbox full';

export interface SesSettings {
  readonly clock: StageClock;
  readonly store: StageStore;
  readonly resources: readonly StageResource[];
  readonly account: string;
  readonly region: string;
  /** Publishes to an SNS topic. */
  readonly publish: (topicArn: string, message: string, subject: string) => Consequence;
  /** What GetAccount says, in mails a second (200, so that nobody waits on a laptop); the stage does not enforce it (use `faults`). */
  readonly rate?: number;
}
export interface Ses extends AwsService {
  /** Publishes what was taken before the stage went off. */
  readonly start: () => Promise<void>;
  /** Every mail taken, oldest first. */
  readonly mails: () => Promise<readonly KeptMail[]>;
  readonly faults: {
    /** The next `times` mails are answered with the fault instead of being taken, or meet this fate once they are. */
    readonly next: (fault: SesFault | SesFate, times?: number) => void;
    readonly clear: () => void;
  };
}

/** SES reports a moment after it took a mail. */
const reportAfterMs = 1000;
const dayMs = 24 * 60 * 60_000;

export const openSes = (settings: SesSettings): Ses => {
  const { clock, store, resources } = settings;
  const shelf = store.shelf<KeptMail>('ses-mails');
  /** Ids of mails whose events are still to be published: read on start, so that it need not read every mail. */
  const unreported = store.shelf<string>('ses-unreported');
  const suppressed = store.shelf<{ readonly reason: string; readonly at: number }>('ses-suppressed');
  const named = (type: string) => new Map(resources.filter((r) => r.type === type).map((r) => [r.physicalName, r]));
  const identities = new Map<string, StageResource>();
  for (const resource of resources) {
    const identity = identityResource.safeParse(resource);
    if (identity.success) identities.set(identity.data.properties.EmailIdentity.toLowerCase(), resource);
  }
  const configurationSets = named('AWS::SES::ConfigurationSet');
  const destinations = resources.flatMap((resource) => {
    const destination = destinationResource.safeParse(resource);
    return destination.success ? [destination.data.properties] : [];
  });
  const waiting: (SesFault | SesFate)[] = [];
  /** When the mails of the last day were taken: what GetAccount counts, since the stage was started. */
  let taken: number[] = [];

  const arn = (kind: string, name: string): string =>
    `arn:aws:ses:${settings.region}:${settings.account}:${kind}/${name}`;
  const identityOf = (address: string): string => {
    const domain = address.split('@')[1] ?? '';
    return [address, domain].map((one) => one.toLowerCase()).find((one) => identities.has(one)) ?? domain;
  };

  const send = async (request: AwsRequest): Promise<AwsAnswer> => {
    const asked = readBody(sendEmail, request, 'BadRequestException');
    const fault = waiting.shift();
    if (fault !== undefined && fault !== 'mailbox full') throw faultAnswers[fault]();
    const fromAddress = readAddress(asked.FromEmailAddress);
    const [written = ''] = asked.Destination.ToAddresses;
    const to = readAddress(written);
    const replyTo = asked.ReplyToAddresses ?? [];
    replyTo.forEach(readAddress);
    const identity = identityOf(fromAddress);
    if (!identities.has(identity)) {
      const region = settings.region.toUpperCase();
      const words = `Email address is not verified. The following identities failed the check in region ${region}: ${fromAddress}`;
      throw new Refusal(400, 'MessageRejected', words);
    }
    const set = asked.ConfigurationSetName;
    if (set !== undefined && !configurationSets.has(set)) {
      throw new Refusal(404, 'NotFoundException', `Configuration set <${set}> does not exist.`);
    }
    const at = clock.now();
    const blocked = (await suppressed.get(to.toLowerCase())) !== undefined;
    const mail: KeptMail = {
      id: `${at.toString(16).padStart(16, '0')}-${randomUUID()}-000000`,
      at,
      caller: request.caller,
      from: asked.FromEmailAddress,
      fromAddress,
      identityArn: arn('identity', identity),
      to,
      replyTo,
      ...readContent(asked.Content.Simple),
      tags: Object.fromEntries(asked.EmailTags.map(({ Name, Value }) => [Name, Value])),
      configurationSet: set,
      ...(fault === 'mailbox full' ? comesBack : fateOf(to, blocked)),
    };
    await store.write([shelf.put(mail.id, mail), unreported.put(mail.id, mail.id)]);
    taken.push(at);
    reportLater(mail);
    return restJson(200, { MessageId: mail.id });
  };

  const reportLater = (mail: KeptMail): void => {
    clock.wake(mail.at + reportAfterMs, `what became of mail ${mail.id}`, () => report(mail));
  };
  const report = async (mail: KeptMail): Promise<void> => {
    const consequences = mail.events.flatMap((type) =>
      destinations
        .filter(({ ConfigurationSetName, EventDestination: { Enabled, MatchingEventTypes } }) => {
          const matches = MatchingEventTypes.some((asked) => asked.toLowerCase() === type.toLowerCase());
          return Enabled && matches && ConfigurationSetName === mail.configurationSet;
        })
        .map(({ EventDestination: { SnsDestination } }) => {
          const message = describeEvent(type, mail, mail.at + reportAfterMs, settings.account);
          return settings.publish(SnsDestination.TopicARN, message, 'Amazon SES Email Event Notification');
        }),
    );
    const told = [shelf.put(mail.id, { ...mail, reported: true }), unreported.del(mail.id)];
    await store.write([...told, ...consequences.flatMap(({ writes }) => writes)]);
    for (const { announce } of consequences) announce();
  };

  return {
    needs: (request) => {
      const { operation, name } = readOperation(request);
      if (operation === 'GetEmailIdentity') return [{ action: `ses:${operation}`, resource: arn('identity', name) }];
      if (operation.startsWith('GetConfigurationSet')) {
        return [{ action: `ses:${operation}`, resource: arn('configuration-set', name) }];
      }
      if (operation !== 'SendEmail') return [{ action: `ses:${operation}`, resource: '*' }];
      const names = sendEmailNames.safeParse(parseLoosely(request));
      // Too broken to say what it needs: `answer` refuses it as invalid.
      if (!names.success) return [];
      const { FromEmailAddress, ConfigurationSetName } = names.data;
      const fromAddress = /<([^<>]*)>\s*$/.exec(FromEmailAddress)?.[1] ?? FromEmailAddress;
      const context = { 'ses:FromAddress': fromAddress };
      const action = 'ses:SendEmail';
      const needs: Need[] = [{ action, resource: arn('identity', identityOf(fromAddress)), context }];
      if (ConfigurationSetName !== undefined) {
        needs.push({ action, resource: arn('configuration-set', ConfigurationSetName), context });
      }
      return needs;
    },
    answer: (request) =>
      refusing(async () => {
        const { operation, name } = readOperation(request);
        if (operation === 'SendEmail') return send(request);
        if (operation === 'GetEmailIdentity') return describeIdentity(resources, name);
        if (operation === 'GetConfigurationSet') return describeConfigurationSet(resources, name);
        if (operation === 'GetConfigurationSetEventDestinations') return describeEventDestinations(resources, name);
        if (operation === 'GetAccount') {
          taken = taken.filter((at) => at > clock.now() - dayMs);
          return describeAccount(settings.rate ?? 200, taken.length);
        }
        const address = readBody(suppression, request, 'BadRequestException');
        await store.write([
          suppressed.put(address.EmailAddress.toLowerCase(), { reason: address.Reason, at: clock.now() }),
        ]);
        return restJson(200, {});
      }),
    denied: ({ action, resource }, { caller }) =>
      restJsonRefusal({
        status: 403,
        code: 'AccessDeniedException',
        message: `User: ${caller} is not authorized to perform: ${action} on resource: ${resource}`,
      }),
    start: async () => {
      for (const [id] of await unreported.list()) {
        const mail = await shelf.get(id);
        if (mail !== undefined) reportLater(mail);
      }
    },
    mails: async () => (await shelf.list()).map(([, mail]) => mail),
    faults: {
      next: (fault, times = 1) => waiting.push(...Array.from({ length: times }, () => fault)),
      clear: () => waiting.splice(0),
    },
  };
};

const readContent = (simple: SendEmail['Content']['Simple']) => ({
  subject: simple.Subject.Data,
  text: simple.Body.Text?.Data,
  html: simple.Body.Html?.Data,
  headers: Object.fromEntries(simple.Headers.map(({ Name, Value }) => [Name, Value])),
  attachments: simple.Attachments.map(({ FileName, ContentType, RawContent }) => ({
    fileName: FileName,
    contentType: ContentType ?? 'application/octet-stream',
    content: RawContent,
  })),
});

const identityResource = z.object({
  type: z.literal('AWS::SES::EmailIdentity'),
  properties: z.object({ EmailIdentity: z.string() }),
});
const destinationResource = z.object({
  type: z.literal('AWS::SES::ConfigurationSetEventDestination'),
  properties: z.object({
    ConfigurationSetName: z.string(),
    EventDestination: z.object({
      Enabled: z.boolean().default(true),
      MatchingEventTypes: z.array(z.string()),
      SnsDestination: z.object({ TopicARN: z.string() }),
    }),
  }),
});
const sendEmailNames = z.object({ FromEmailAddress: z.string(), ConfigurationSetName: z.string().optional() });
const suppression = z.strictObject({ EmailAddress: z.email(), Reason: z.enum(['BOUNCE', 'COMPLAINT']) });

const comesBack = { events: ['Send', 'Bounce'], bounceSubType: 'MailboxFull' } as const;

const faultAnswers: Readonly<Record<SesFault, () => Refusal>> = {
  throttled: () => new Refusal(429, 'TooManyRequestsException', 'Maximum sending rate exceeded.'),
  'daily quota': () => new Refusal(429, 'TooManyRequestsException', 'Daily message quota exceeded.'),
  paused: () => new Refusal(400, 'SendingPausedException', 'Email sending is paused for this account.'),
  outage: () => new Refusal(500, 'InternalServiceErrorException', 'The service is unavailable.'),
  rejected: () => new Refusal(400, 'MessageRejected', 'The message was rejected.'),
};

/** The name of an identity or a configuration set stands in the path. */
const routes = [
  [/^POST \/v2\/email\/outbound-emails$/, 'SendEmail'],
  [/^GET \/v2\/email\/account$/, 'GetAccount'],
  [/^PUT \/v2\/email\/suppression\/addresses$/, 'PutSuppressedDestination'],
  [/^GET \/v2\/email\/identities\/([^/]+)$/, 'GetEmailIdentity'],
  [/^GET \/v2\/email\/configuration-sets\/([^/]+)$/, 'GetConfigurationSet'],
  [/^GET \/v2\/email\/configuration-sets\/([^/]+)\/event-destinations$/, 'GetConfigurationSetEventDestinations'],
] as const;
const readOperation = ({ method, url }: AwsRequest) => {
  const asked = `${method} ${url.pathname}`;
  for (const [route, operation] of routes) {
    const match = route.exec(asked);
    if (match !== null) return { operation, name: decodeURIComponent(match[1] ?? '') };
  }
  throw new Error(`The stage's SES does not know ${asked}.`);
};
