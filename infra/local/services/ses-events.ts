/** What SES tells about a mail, in the shape it publishes to SNS. */
import { createHash } from 'node:crypto';

/** https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html */
export type SesEventType = 'Send' | 'Delivery' | 'Bounce' | 'Complaint';

/** https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html#event-publishing-retrieving-sns-contents-bounce-object */
type BounceSubType = 'General' | 'Suppressed' | 'OnAccountSuppressionList' | 'MailboxFull' | 'AutomaticAnswer';

/** A mail SES took, as the stage keeps it. Times are epoch milliseconds of the virtual clock. */
export interface KeptMail {
  readonly id: string;
  readonly at: number;
  readonly caller: string;
  readonly from: string;
  readonly fromAddress: string;
  readonly identityArn: string;
  readonly to: string;
  readonly replyTo: readonly string[];
  readonly subject: string;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** `content` is base64. */
  readonly attachments: readonly {
    readonly fileName: string;
    readonly contentType: string;
    readonly content: string;
  }[];
  readonly tags: Readonly<Record<string, string>>;
  readonly configurationSet?: string | undefined;
  /** What becomes of it, decided when it is taken. */
  readonly events: readonly SesEventType[];
  readonly bounceSubType?: BounceSubType | undefined;
  /** Set once the events are published. */
  readonly reported?: boolean;
}

/**
 * What becomes of a mail to this address. The simulator's mailboxes take labels (`bounce+any@…`):
 * https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html#send-email-simulator
 * A suppressed address bounces without being mailed. `ooto` (out of the office) delivers, and answers by itself.
 */
export const fateOf = (address: string, suppressed: boolean): Pick<KeptMail, 'events' | 'bounceSubType'> => {
  if (suppressed) return { events: ['Send', 'Bounce'], bounceSubType: 'OnAccountSuppressionList' };
  const [, mailbox] = /^([a-z]+)(?:\+[^@]*)?@simulator\.amazonses\.com$/.exec(address.toLowerCase()) ?? [];
  if (mailbox === 'bounce') return { events: ['Send', 'Bounce'], bounceSubType: 'General' };
  if (mailbox === 'suppressionlist') return { events: ['Send', 'Bounce'], bounceSubType: 'Suppressed' };
  if (mailbox === 'ooto') return { events: ['Send', 'Delivery', 'Bounce'], bounceSubType: 'AutomaticAnswer' };
  if (mailbox === 'complaint') return { events: ['Send', 'Delivery', 'Complaint'] };
  return { events: ['Send', 'Delivery'] };
};

/** The event as JSON, with the mail it is about. `at`: when it happened. */
export const describeEvent = (type: SesEventType, mail: KeptMail, at: number, account: string): string => {
  const timestamp = new Date(at).toISOString();
  const feedbackId = `${createHash('sha256').update(`${mail.id}${type}`).digest('hex').slice(0, 16)}-000000`;
  const details = {
    Send: { send: {} },
    Delivery: {
      delivery: {
        timestamp,
        processingTimeMillis: at - mail.at,
        recipients: [mail.to],
        smtpResponse: '250 2.0.0 OK',
        reportingMTA: 'a8-50.smtp-out.amazonses.com',
      },
    },
    Bounce: { bounce: { feedbackId, timestamp, ...bounce(mail) } },
    Complaint: {
      complaint: {
        feedbackId,
        timestamp,
        arrivalDate: timestamp,
        complainedRecipients: [{ emailAddress: mail.to }],
        complaintSubType: null,
        complaintFeedbackType: 'abuse',
        userAgent: 'Amazon SES Mailbox Simulator',
      },
    },
  };
  return JSON.stringify({ eventType: type, ...details[type], mail: describeMail(mail, account) });
};

const suppressionList = 'Amazon SES did not send the message to this address because it is on the suppression list.';

/** What each bounce says of itself. An automatic answer has no sub-type of its own: SES calls it general. */
const bounces = {
  General: { type: 'Permanent', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
  Suppressed: { type: 'Permanent', status: '5.1.1', diagnosticCode: suppressionList },
  OnAccountSuppressionList: { type: 'Permanent', status: '5.1.1', diagnosticCode: suppressionList },
  MailboxFull: { type: 'Transient', status: '4.2.2', diagnosticCode: 'smtp; 452 4.2.2 mailbox full' },
  AutomaticAnswer: { type: 'Transient', subType: 'General', status: '', diagnosticCode: '' },
} as const satisfies Readonly<Record<BounceSubType, object>>;

const bounce = ({ to, bounceSubType = 'General' }: KeptMail) => {
  const { type, status, diagnosticCode } = bounces[bounceSubType];
  const details = status === '' ? {} : { action: 'failed', status, diagnosticCode };
  return {
    bounceType: type,
    bounceSubType: bounceSubType === 'AutomaticAnswer' ? bounces.AutomaticAnswer.subType : bounceSubType,
    bouncedRecipients: [{ emailAddress: to, ...details }],
    reportingMTA: 'dsn; a8-50.smtp-out.amazonses.com',
  };
};

const describeMail = (mail: KeptMail, account: string) => {
  const timestamp = new Date(mail.at).toISOString();
  const standard = {
    From: mail.from,
    'Reply-To': mail.replyTo.join(', '),
    To: mail.to,
    Subject: mail.subject,
    'MIME-Version': '1.0',
  };
  const headers = Object.entries({ ...standard, ...mail.headers })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({ name, value }));
  const listed = Object.entries(mail.tags).map(([name, value]) => [name, [value]]);
  return {
    timestamp,
    source: mail.from,
    sourceArn: mail.identityArn,
    sendingAccountId: account,
    messageId: mail.id,
    destination: [mail.to],
    headersTruncated: false,
    headers,
    commonHeaders: {
      from: [mail.from],
      ...(mail.replyTo.length > 0 ? { replyTo: mail.replyTo } : {}),
      to: [mail.to],
      messageId: mail.id,
      subject: mail.subject,
    },
    tags: {
      'ses:operation': ['SendEmail'],
      ...(mail.configurationSet === undefined ? {} : { 'ses:configuration-set': [mail.configurationSet] }),
      'ses:source-ip': ['127.0.0.1'],
      'ses:from-domain': [mail.fromAddress.split('@')[1] ?? ''],
      'ses:caller-identity': [mail.caller],
      ...Object.fromEntries(listed),
    },
  };
};
