import * as z from 'zod/mini';
import type { ClaimId } from '../../shared/registrations/ledger';
import type { EmailAddress } from '../../shared/registrations/registration';
import type { ItemId } from '../item-id';
import type { MailEvent } from './take-feedback';

/** An id of ours: drawn by chance or a hash, so of no other letters. What a stranger put into a tag is none, and not logged. */
const tag = z.tuple([z.string().check(z.regex(/^[0-9a-z-]{1,64}$/))], z.string());
const recipients = z.array(z.object({ emailAddress: z.string() }));

/** What SES publishes: docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html */
const sesEvent = z.object({
  eventType: z.string(),
  mail: z.object({ tags: z.optional(z.partial(z.object({ registration: tag, claim: tag }))) }),
  bounce: z.optional(
    z.object({ bounceType: z.string(), bounceSubType: z.optional(z.string()), bouncedRecipients: recipients }),
  ),
  complaint: z.optional(z.object({ complainedRecipients: recipients })),
});

/** What SES publishes, as plain text, when an event destination is made. */
const greeting = 'Successfully validated SNS topic for Amazon SES event publishing.';

/** Our words for an SES event. undefined: not about a letter of ours, or of a kind that changes nothing. Throws where it is no SES event. */
export function readMailEvent(body: string): MailEvent | undefined {
  if (body.startsWith(greeting)) return undefined;
  const { eventType, mail, bounce, complaint } = sesEvent.parse(JSON.parse(body));
  const id = mail.tags?.registration?.[0];
  const claim = mail.tags?.claim?.[0];
  const became = eventType === 'Bounce' ? nameOfBounce(bounce) : nameOf[eventType];
  if (id === undefined || claim === undefined || became === undefined) return undefined;
  const concerned = bounce?.bouncedRecipients ?? complaint?.complainedRecipients ?? [];
  return {
    id: id as ItemId,
    claim: claim as ClaimId,
    became,
    recipients: concerned.map(({ emailAddress }) => emailAddress as EmailAddress),
  };
}

const nameOf: Partial<Readonly<Record<string, MailEvent['became']>>> = {
  Send: 'taken',
  Delivery: 'delivered',
  Complaint: 'complained',
  Reject: 'refused',
};

/**
 * SES reports automatic answers, too, as bounces that are transient and general; of a bounce it cannot read it says as little:
 * docs.aws.amazon.com/ses/latest/dg/notification-contents.html#bounce-types
 */
function nameOfBounce(bounce: z.infer<typeof sesEvent>['bounce']): MailEvent['became'] {
  if (bounce?.bounceType === 'Permanent') return 'bounced-for-good';
  const hasReason = bounce?.bounceType === 'Transient' && bounce.bounceSubType !== 'General';
  return hasReason ? 'bounced-for-now' : 'bounced-or-away';
}
