import type { EmailAddress } from '../../shared/registrations/registration';

export type Attachment = { readonly fileName: string; readonly contentType: string; readonly content: string };

/** A letter in its envelope. Header values are printable ASCII; tags are `[A-Za-z0-9_-]`, 256 characters at most. */
export type Mail = {
  readonly to: EmailAddress;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly Attachment[];
  /** Come back in every event about this mail. */
  readonly tags: Readonly<Record<string, string>>;
};

/**
 * - `taken`: SES has it; what becomes of it arrives as events.
 * - `refused`: never for this letter (a bad address, a message SES rejects).
 * - `later`: throttling, an outage, a paused account: SES did not take it, and the same letter may go later.
 *   `limit` names the limit of the account it met: letters a second, or in 24 hours.
 */
export type SendOutcome =
  | { readonly outcome: 'taken'; readonly messageId: string }
  | { readonly outcome: 'refused'; readonly reason: string }
  | { readonly outcome: 'later'; readonly reason: string; readonly limit?: 'second' | 'day' };

export type Postbox = {
  readonly send: (mail: Mail) => Promise<SendOutcome>;
  /** Mails per second the account may send, as SES says. */
  readonly rate: () => Promise<number>;
};
