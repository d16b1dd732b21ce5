import * as z from 'zod';
import type { ClaimId } from '../../shared/registrations/ledger';
import type { EmailAddress } from '../../shared/registrations/registration';
import type { ItemId } from '../item-id';
import type { MailEvent } from './take-feedback';

const tag = z.tuple([z.string().min(1)], z.string());
const recipients = z.array(z.object({ emailAddress: z.string() }));

/** What SES publishes: docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html */
const sesEvent = z.object({
  eventType: z.string(),
  mail: z.object({ tags: z.object({ registration: tag, claim: tag }).partial().optional() }),
  bounce: z.object({ bounceType: z.string(), bouncedRecipients: recipients }).optional(),
  complaint: z.object({ complainedRecipients: recipients }).optional(),
});

/** What SES publishes, as plain text, when an event destination is made. */
const greeting = 'Successfully validated SNS topic for Amazon SES event publishing.';

/** Our words for an SES event. undefined: not about a letter of ours, or of a kind that changes nothing. Throws where it is no SES event. */
export function readMailEvent(body: string): MailEvent | undefined {
  if (body.startsWith(greeting)) return undefined;
  const { eventType, mail, bounce, complaint } = sesEvent.parse(JSON.parse(body));
  const id = mail.tags?.registration?.[0];
  const claim = mail.tags?.claim?.[0];
  const became = nameOf(eventType, bounce?.bounceType);
  if (id === undefined || claim === undefined || became === undefined) return undefined;
  const concerned = bounce?.bouncedRecipients ?? complaint?.complainedRecipients ?? [];
  return {
    id: id as ItemId,
    claim: claim as ClaimId,
    became,
    recipients: concerned.map(({ emailAddress }) => emailAddress as EmailAddress),
  };
}

function nameOf(eventType: string, bounceType: string | undefined): MailEvent['became'] | undefined {
  switch (eventType) {
    case 'Send':
      return 'taken';
    case 'Delivery':
      return 'delivered';
    case 'Bounce':
      return bounceType === 'Permanent' ? 'bounced-for-good' : 'bounced-for-now';
    case 'Complaint':
      return 'complained';
    case 'Reject':
      return 'refused';
    default:
      return undefined;
  }
}
