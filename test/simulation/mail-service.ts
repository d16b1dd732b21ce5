/** SES: takes letters, brings them to mailboxes that are good, full, dead or unwilling, and reports what became of them. */
import type { Mail, Postbox } from '../../functions/ports/postbox';
import type { Instant } from '../../shared/calendar/day';
import type { Draw } from './draw';
import type { Faults } from './faults';
import { day, hour, minute, second } from './spans';
import type { Mailbox, Story } from './story';
import type { Timeline } from './timeline';

/** A letter SES took. */
export type Taken = {
  readonly mail: Mail;
  readonly messageId: string;
  readonly at: Instant;
  /** Its mailbox was full, or away: the letter may go again, or be overtaken by another. */
  readonly comesBack: boolean;
};

export type MailService = {
  readonly postbox: Postbox;
  readonly taken: readonly Taken[];
  /** What lies in a mailbox, oldest first. */
  readonly mailsTo: (email: string) => readonly Taken[];
  /** Reports that are still on their way to the feedback queue. */
  readonly underway: () => number;
};

type Report = 'Send' | 'Delivery' | 'Bounce' | 'Complaint';

export function mailServiceOf(
  { mailboxes }: Pick<Story, 'mailboxes'>,
  { timeline, faults, draw }: { timeline: Timeline; faults: Faults; draw: Draw },
  took: (taken: Taken) => void,
  /** Puts a report on the feedback queue. */
  report: (about: string, body: string) => void,
): MailService {
  const taken: Taken[] = [];
  const arrived = new Map<string, Taken[]>();
  let underway = 0;
  const reportAfter = (ms: number, messageId: string, body: string): void => {
    underway += 1;
    timeline.after(ms, () => {
      underway -= 1;
      report(messageId, body);
    });
  };

  const tell = (what: Report, { mail, messageId }: Taken, ms: number, bounceType: string): void => {
    const subject = `report:${messageId}.${what}`;
    const late = faults.ofDelivery(subject, 'event-late') ? draw(`${subject} late`) * day : 0;
    const body = reportOf(what, mail, bounceType);
    reportAfter(ms + late, messageId, body);
    if (faults.ofDelivery(subject, 'event-twice')) {
      reportAfter(ms + draw(`${subject} again`) * hour, messageId, body);
    }
  };
  const verdicts = new Map<string, boolean>();
  const isRefused = ({ subject, tags }: Mail): boolean => {
    const letter = `${tags.registration}.${tags.letter}.${subject}`;
    const verdict = verdicts.get(letter) ?? faults.ofDelivery(`ses:${tags.registration}.${tags.letter}`, 'refused');
    verdicts.set(letter, verdict);
    return verdict;
  };
  const send: Postbox['send'] = async (mail) => {
    if (isRefused(mail)) return { outcome: 'refused', reason: 'MessageRejected' };
    const messageId = `message-${taken.length + 1}`;
    const box = kindNow(mailboxes[mail.to], (arrived.get(mail.to) ?? []).length + 1);
    const one: Taken = { mail, messageId, at: timeline.now(), comesBack: box === 'soft' };
    taken.push(one);
    took(one);
    const spread = draw(messageId);
    tell('Send', one, second + spread * 4 * second, '');
    const arrives = 2 * second + spread * minute;
    if (box === 'dead' || box === 'soft') {
      tell('Bounce', one, arrives + spread * 5 * minute, box === 'dead' ? 'Permanent' : 'Transient');
    } else {
      timeline.after(arrives, () => arrived.set(mail.to, [...(arrived.get(mail.to) ?? []), one]));
      tell('Delivery', one, arrives, '');
      if (box === 'complains') tell('Complaint', one, arrives + spread * 2 * hour, '');
    }
    return { outcome: 'taken', messageId };
  };
  return {
    postbox: { send, rate: async () => 14 },
    taken,
    mailsTo: (email) => arrived.get(email) ?? [],
    underway: () => underway,
  };
}

const kindNow = (box: Mailbox | undefined, letter: number): Mailbox['kind'] =>
  box === undefined || letter < box.from ? 'good' : box.kind;

/** As SES publishes it: docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-examples.html */
function reportOf(eventType: Report, { to, tags }: Mail, bounceType: string): string {
  const recipients = [{ emailAddress: to }];
  return JSON.stringify({
    eventType,
    mail: { tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])) },
    ...(eventType === 'Bounce' ? { bounce: { bounceType, bouncedRecipients: recipients } } : {}),
    ...(eventType === 'Complaint' ? { complaint: { complainedRecipients: recipients } } : {}),
  });
}
