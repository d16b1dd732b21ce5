import { GetAccountCommand, SESv2Client, SESv2ServiceException, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Clock } from '../ports/clock';
import type { Mail, Postbox, SendOutcome } from '../ports/postbox';
import { clockOfMachine } from './clock-of-machine';
import { remember } from './remember';

export type PostboxSettings = {
  readonly SENDER: string;
  readonly REPLY_TO: string;
  readonly CONFIGURATION_SET: string;
};

/** Letters a second in the sandbox, and what we keep to where SES has not said yet. */
const sandboxRate = 1;

/** AWS raises an account's rate by hand and lowers it seldom; GetAccount itself may be asked once a second. */
const rateRememberedMs = 15 * 60_000;

/**
 * One try, with an end: SES knows no idempotency token, so the SDK's own second try could be a second letter.
 * What SES could not take now waits in our ledger instead.
 */
const patient = {
  maxAttempts: 1,
  requestHandler: { connectionTimeout: 3_000, requestTimeout: 15_000, throwOnRequestTimeout: true },
} as const;

/**
 * Letters through SES version 2. No open or click tracking: the configuration set has none.
 * Where it stays unknown whether SES took a letter (a line that broke after sending), `send` throws:
 * the claim then holds the letter back until SES has reported or the lease is over.
 */
export function postboxInSes(
  settings: PostboxSettings,
  clock: Clock = clockOfMachine,
  ses = new SESv2Client(patient),
  /** Questions may be asked again, so they have a client with the SDK's own tries. */
  account = new SESv2Client({}),
): Postbox {
  let lastRate = sandboxRate;
  const rate = remember(clock, rateRememberedMs, async () => {
    try {
      const { SendQuota } = await account.send(new GetAccountCommand({}));
      lastRate = SendQuota?.MaxSendRate ?? sandboxRate;
    } catch (problem) {
      // Asked by several runs at once, SES throttles; a letter does not wait for a number that seldom changes.
      if (!(problem instanceof SESv2ServiceException)) throw problem;
    }
    return lastRate;
  });
  return {
    send: async (mail) => {
      try {
        const { MessageId } = await ses.send(letterOf(settings, mail));
        if (MessageId === undefined) throw new Error('SES took a letter without giving it a number.');
        return { outcome: 'taken', messageId: MessageId };
      } catch (problem) {
        return judge(problem);
      }
    },
    rate: rate.get,
  };
}

function letterOf(settings: PostboxSettings, mail: Mail): SendEmailCommand {
  const text = (data: string) => ({ Data: data, Charset: 'UTF-8' });
  return new SendEmailCommand({
    FromEmailAddress: settings.SENDER,
    ReplyToAddresses: [settings.REPLY_TO],
    Destination: { ToAddresses: [mail.to] },
    ConfigurationSetName: settings.CONFIGURATION_SET,
    EmailTags: Object.entries(mail.tags).map(([Name, Value]) => ({ Name, Value })),
    Content: {
      Simple: {
        Subject: text(mail.subject),
        Body: { Text: text(mail.text), Html: text(mail.html) },
        Headers: Object.entries(mail.headers).map(([Name, Value]) => ({ Name, Value })),
        Attachments: mail.attachments.map(({ fileName, contentType, content }) => ({
          FileName: fileName,
          ContentType: contentType,
          ContentDisposition: 'ATTACHMENT',
          RawContent: new TextEncoder().encode(content),
        })),
      },
    },
  });
}

/** Errors of a line that was never open: SES cannot have taken anything. */
const neverReached = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
/** What SES says of an address nobody can write to: docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html */
const badAddress = /address|domain|local name|recipient/i;
/**
 * What SES rejects though nothing is wrong with the letter: in the sandbox every address that was not verified, and everything
 * while AWS has paused the account, as people report it beside `SendingPausedException` (github.com/GoodDollar/GoodServer/issues/419).
 */
const notTheLetter = /not verified|sending (?:is )?(?:paused|suspended)/i;

/** How SES says that its limits are reached: docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html */
const throttles = ['TooManyRequestsException', 'ThrottlingException'];
const dailyQuota = /daily/i;

function limitOf({ name, message }: SESv2ServiceException): { readonly limit?: 'second' | 'day' } {
  const isThrottled = throttles.includes(name);
  if ((isThrottled || name === 'LimitExceededException') && dailyQuota.test(message)) return { limit: 'day' };
  return isThrottled ? { limit: 'second' } : {};
}

/** Never for this letter, or later? Only what SES says of the letter itself is for ever; everything else is ours or its own trouble. */
function judge(problem: unknown): SendOutcome {
  if (problem instanceof SESv2ServiceException) {
    const { name, message } = problem;
    const forGood =
      (name === 'MessageRejected' && !notTheLetter.test(message)) ||
      (name === 'BadRequestException' && badAddress.test(message));
    return forGood ? { outcome: 'refused', reason: name } : { outcome: 'later', reason: name, ...limitOf(problem) };
  }
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  if (neverReached.includes(code)) return { outcome: 'later', reason: code };
  throw problem;
}
