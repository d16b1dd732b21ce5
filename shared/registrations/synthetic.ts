import type { EmailAddress, Registration } from './registration';

/**
 * The mailboxes of registrations that the product makes of itself, to see that letters go: at the SES simulator, which delivers to
 * nobody and takes labels behind a plus. Each has a label of its own, so none ever has had too many letters, and none is suppressed.
 * @see https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html#send-email-simulator
 */
const prefix = 'success+heartbeat-';
const simulator = '@simulator.amazonses.com';

export const syntheticAddress = (label: string): EmailAddress => `${prefix}${label}${simulator}` as EmailAddress;

/** Whether a registration is of nobody: it is not counted, not written down and not looked at by anybody but whoever made it. */
export const isSynthetic = ({ contact: { email } }: Pick<Registration, 'contact'>): boolean =>
  email.startsWith(prefix) && email.endsWith(simulator);
