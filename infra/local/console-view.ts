/** What the console shows, in the words of a person: letters, queues, and why a message is dead. */
import * as z from 'zod';
import type { Denial } from './iam';
import type { QueueSettings, Queues } from './seams';
import type { StoredSchedule } from './services/scheduler';
import type { KeptMail } from './services/ses-events';

/** Everything the console reads, and the one thing it changes. */
export interface ConsoleReaders {
  /** Virtual time in epoch milliseconds. */
  readonly now: () => number;
  /** Every mail taken, oldest first. */
  readonly mails: () => Promise<readonly KeptMail[]>;
  /** Soonest first. */
  readonly schedules: () => readonly StoredSchedule[];
  readonly queues: () => Promise<readonly QueueView[]>;
  /** The items of the table as stored, unmarshalled. */
  readonly items: () => Promise<readonly unknown[]>;
  readonly denials: () => readonly Denial[];
  /** The last lines of the rooms' log, oldest first. */
  readonly log: () => readonly string[];
  /** Turns the clock; answers when all that is due has run. */
  readonly turn: (to: number) => Promise<{ readonly events: number }>;
}

export interface QueueView {
  readonly name: string;
  readonly visible: number;
  readonly inFlight: number;
  readonly delayed: number;
  /** Nothing takes from it but a person. */
  readonly isDeadLetters: boolean;
  readonly messages: readonly {
    readonly messageId: string;
    readonly sentAt: string;
    readonly receiveCount: number;
    readonly body: string;
    readonly cause?: string;
  }[];
}

const peekLimit = 20;

/** A queue without dead letters of its own is where dead letters go: every queue the rooms take from has them. */
export const viewQueues = (
  settings: readonly QueueSettings[],
  queues: Pick<Queues, 'counts' | 'peek'>,
): Promise<readonly QueueView[]> =>
  Promise.all(
    settings.map(async ({ arn, name, redrive }) => {
      const isDeadLetters = redrive === undefined;
      const messages = await queues.peek(arn, peekLimit);
      return {
        name,
        ...(await queues.counts(arn)),
        isDeadLetters,
        messages: messages.map(({ messageId, sentAt, receiveCount, body, attributes }) => ({
          messageId,
          sentAt: new Date(sentAt).toISOString(),
          receiveCount,
          body,
          ...(isDeadLetters ? { cause: causeOf(body, attributes) } : {}),
        })),
      };
    }),
  );

const schedulerFailure = z.object({ ERROR_MESSAGE: z.object({ StringValue: z.string() }) });
const redriven = z.object({ DeadLetterQueueSourceArn: z.string() });
const lambdaFailure = z.object({
  requestContext: z.object({ condition: z.string(), functionArn: z.string() }),
  responsePayload: z.object({ errorMessage: z.string() }).optional(),
});
/** Why a message is dead: as the Scheduler says in its attributes, as Lambda says in its body, or only that nobody could handle it. */
export const causeOf = (body: string, attributes: Readonly<Record<string, unknown>>): string => {
  const scheduler = schedulerFailure.safeParse(attributes);
  if (scheduler.success) return `The Scheduler could not deliver it: ${scheduler.data.ERROR_MESSAGE.StringValue}`;
  const lambda = lambdaFailure.safeParse(parseJson(body));
  if (!lambda.success) {
    const source = redriven.safeParse(attributes);
    const queue = source.success ? source.data.DeadLetterQueueSourceArn.split(':').at(-1) : 'its queue';
    return `It was taken from ${queue} as often as allowed, and no run succeeded.`;
  }
  const { condition, functionArn } = lambda.data.requestContext;
  const said = lambda.data.responsePayload?.errorMessage;
  const name = functionArn.split(':')[6] ?? functionArn;
  return `${name} gave up (${condition})${said === undefined ? '' : `: ${said}`}`;
};
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** An attachment's content as a person reads it: text where it is text, base64 where it is not. */
export const readAttachment = ({ fileName, contentType, content }: KeptMail['attachments'][number]) => {
  const bytes = Buffer.from(content, 'base64');
  return /^text\//i.test(contentType)
    ? { fileName, contentType, content: bytes.toString('utf8') }
    : { fileName, contentType, content, encoding: 'base64' };
};

/** A letter as `letters.json` gives it. */
export const describeLetter = (mail: KeptMail) => ({
  id: mail.id,
  at: new Date(mail.at).toISOString(),
  to: mail.to,
  subject: mail.subject,
  headers: { From: mail.from, 'Reply-To': mail.replyTo.join(', '), ...mail.headers },
  text: mail.text ?? '',
  html: mail.html ?? '',
  attachments: mail.attachments.map(readAttachment),
  /** Which item, letter and claim it was sent for. */
  tags: mail.tags,
  /** What SES has reported of it so far. */
  events: mail.reported ? mail.events : [],
});

/** A schedule as `state.json` gives it. */
export const describeSchedule = ({ name, group, at, fired, request }: StoredSchedule) => ({
  name,
  group,
  at: new Date(at).toISOString(),
  target: request.Target.Arn,
  input: request.Target.Input ?? '',
  ...(fired === undefined ? {} : { fired: new Date(fired).toISOString() }),
});

/** What became of a letter so far, in a word. */
export const describeFate = (mail: KeptMail): 'on its way' | 'delivered' | 'bounced' | 'complained' => {
  if (!mail.reported) return 'on its way';
  if (mail.events.includes('Complaint')) return 'complained';
  return mail.events.includes('Bounce') ? 'bounced' : 'delivered';
};

const japan = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' });
/** `2027-03-01 09:00`, in Japan. */
export const inJapan = (at: number): string => japan.format(at);
