import {
  GetAccountCommand,
  GetConfigurationSetCommand,
  GetConfigurationSetEventDestinationsCommand,
  GetEmailIdentityCommand,
  NotFoundException,
  SESv2Client,
} from '@aws-sdk/client-sesv2';
import type { Confirmation, Identity, SendingAccount } from '../ports/sending-account';
import { askAws } from './unanswered-by-aws';

/** What SES version 2 says of the account. */
export function sendingAccountInSes(ses = new SESv2Client({})): SendingAccount {
  return {
    sending: () =>
      askAws(async () => {
        const said = await ses.send(new GetAccountCommand({}));
        const { Max24HourSend = 0, MaxSendRate = 0, SentLast24Hours = 0 } = said.SendQuota ?? {};
        return {
          enabled: said.SendingEnabled ?? false,
          standing: standings[said.EnforcementStatus ?? ''] ?? 'healthy',
          isProduction: said.ProductionAccessEnabled ?? false,
          perSecond: MaxSendRate,
          // "A value of -1 signifies an unlimited quota": docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendQuota.html
          perDay: Max24HourSend < 0 ? Number.POSITIVE_INFINITY : Max24HourSend,
          lastDay: SentLast24Hours,
        };
      }),
    identity: (domain) =>
      orNothing(async () => {
        const said = await ses.send(new GetEmailIdentityCommand({ EmailIdentity: domain }));
        const { Tokens: tokens = [], SigningHostedZone: zone, Status, SigningEnabled } = said.DkimAttributes ?? {};
        const identity: Identity = {
          isVerified: said.VerifiedForSendingStatus ?? false,
          dkim: { isOn: SigningEnabled ?? false, state: confirmation(Status), tokens, ...(zone ? { zone } : {}) },
        };
        const { MailFromDomain, MailFromDomainStatus, BehaviorOnMxFailure } = said.MailFromAttributes ?? {};
        if (!MailFromDomain) return identity;
        const rejectsWithout = BehaviorOnMxFailure === 'REJECT_MESSAGE';
        const state = confirmation(MailFromDomainStatus);
        return { ...identity, mailFrom: { domain: MailFromDomain, state, rejectsWithout } };
      }),
    letterSet: (ConfigurationSetName) =>
      orNothing(async () => {
        const said = await ses.send(new GetConfigurationSetCommand({ ConfigurationSetName }));
        const { EventDestinations = [] } = await ses.send(
          new GetConfigurationSetEventDestinationsCommand({ ConfigurationSetName }),
        );
        const heard = EventDestinations.filter(({ Enabled, SnsDestination }) => Enabled && SnsDestination?.TopicArn);
        return {
          isSending: said.SendingOptions?.SendingEnabled ?? true,
          suppresses: said.SuppressionOptions?.SuppressedReasons ?? [],
          reports: [...new Set(heard.flatMap(({ MatchingEventTypes }) => MatchingEventTypes ?? []))],
          tags: Object.fromEntries((said.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
        };
      }),
  };
}

/** docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetAccount.html */
const standings: Readonly<Record<string, 'on-probation' | 'shut-down'>> = {
  PROBATION: 'on-probation',
  SHUTDOWN: 'shut-down',
};

/** docs.aws.amazon.com/ses/latest/APIReference-V2/API_DkimAttributes.html; a temporary failure is SES's own, and it looks again. */
function confirmation(status: string | undefined): Confirmation {
  if (status === 'SUCCESS') return 'confirmed';
  if (status === 'FAILED') return 'failed';
  return status === 'PENDING' || status === 'TEMPORARY_FAILURE' ? 'waiting' : 'not-begun';
}

const orNothing = <Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> =>
  askAws(async () => {
    try {
      return await ask();
    } catch (problem) {
      if (problem instanceof NotFoundException) return undefined;
      throw problem;
    }
  });
