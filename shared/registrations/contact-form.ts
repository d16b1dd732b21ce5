import * as z from 'zod';
import { languages } from '../words/languages';
import { complain } from './read-form';
import type { EmailAddress, TimeZone } from './registration';

// RFC 5321 4.5.3.1: 64 octets before the @; 254 in all (RFC 3696, erratum 1690). SES takes only ASCII before the @,
// and a domain of other letters only as punycode; both are the same to whoever types an address in Japan.
// The last part is letters or punycode: an address of a machine (10.0.0.25) is nobody's mailbox.
const shapeOfEmail =
  /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z0-9]+(-+[a-z0-9]+)*\.)+([a-z]{2,63}|xn--[a-z0-9]+(-+[a-z0-9]+)*)$/i;

/** 64 characters before the @, 63 in each part behind it (RFC 1035, 2.3.4). Counted here: in the pattern it would be slow to judge. */
function fitsLengths(text: string): boolean {
  const at = text.indexOf('@');
  return (
    at <= 64 &&
    (text.length - at <= 64 ||
      text
        .slice(at + 1)
        .split('.')
        .every(({ length }) => length <= 63))
  );
}

/** Whether a text is an address as it stands: what `emailForm` would leave as it is, and faster where there are a hundred thousand. */
export const isEmailAddress = (text: string): text is EmailAddress =>
  text.length <= 254 && shapeOfEmail.test(text) && fitsLengths(text);

/** Control characters, line and paragraph separators, and marks that turn the direction of the text around them. */
const forbidden = /[\p{Cc}\u061c\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** One e-mail address. Full-width letters, as a Japanese keyboard gives them, become ASCII. */
export const emailForm = z
  .string()
  .transform((text) => text.normalize('NFKC').trim())
  .refine((text) => text.length > 0, { ...complain('required'), abort: true })
  .refine((text) => text.length <= 254, { ...complain('too-long'), abort: true })
  .refine((text) => !forbidden.test(text), { ...complain('forbidden-character'), abort: true })
  .refine((text) => shapeOfEmail.test(text) && fitsLengths(text), complain('not-an-email'))
  .transform((text) => text as EmailAddress);

/** A name as people write it, at most 100 characters on one line; an empty one is none. */
export const nameForm = z
  .string()
  .transform((text) => text.trim())
  .refine((text) => text.length <= 100, { ...complain('too-long'), abort: true })
  .refine((text) => !forbidden.test(text), complain('forbidden-character'));

// Area/Location or a single name such as UTC. Whether the zone exists is for `functions/` to ask: shared/ has no Intl data of its own.
const shapeOfTimeZone = /^[A-Za-z][\w+-]*(\/[\w+-]+){0,2}$/;

export const timeZoneForm = z
  .string()
  .max(64)
  .refine((text) => shapeOfTimeZone.test(text), complain('not-a-time-zone'))
  .transform((text) => text as TimeZone);

/** Who is written to, in which language, at which hour of the day. */
export const contactForm = z.object({
  email: emailForm,
  name: nameForm.optional(),
  language: z.enum(languages),
  timeZone: timeZoneForm,
  secondEmail: emailForm.optional(),
});
