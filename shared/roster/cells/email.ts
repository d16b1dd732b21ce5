import { emailForm, isEmailAddress } from '../../registrations/contact-form';
import type { EmailAddress } from '../../registrations/registration';
import type { CellReading } from '../reading';

/** Reads an e-mail address by the rule of the registration form. */
export function readEmail(text: string): CellReading<EmailAddress> {
  if (isEmailAddress(text)) return { value: text };
  const read = emailForm.safeParse(text);
  return read.success ? { value: read.data } : { code: 'email-invalid' };
}
