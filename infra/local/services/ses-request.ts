/** What SendEmail may ask for on the stage, and what of it SES refuses (API Reference v2, SendEmail). */
import * as z from 'zod';
import { Refusal } from './refusal';

const content = z.strictObject({ Data: z.string(), Charset: z.string().optional() });
const someText = content.refine(({ Data }) => Data.trim() !== '', 'Member must not be empty');

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_MessageHeader.html */
const header = z
  .strictObject({
    Name: z
      .string()
      .min(1)
      .max(126, 'Header names have 126 characters at most')
      .regex(/^[!-9;-~]+$/, 'Header names are printable ASCII without a colon'),
    Value: z
      .string()
      .min(1)
      .max(995, 'Header values have 995 characters at most')
      .regex(/^[ -~]+$/, 'Header values are printable ASCII'),
  })
  .refine(({ Name, Value }) => Name.length + Value.length <= 996, 'Name and value have 996 characters at most')
  .refine(({ Name }) => !ownHeaders.has(Name.toLowerCase()), 'SES writes this header itself');

/** Headers SendEmail makes from its own members; a second one would be a broken mail. */
const ownHeaders = new Set([
  'bcc',
  'cc',
  'content-transfer-encoding',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'reply-to',
  'return-path',
  'sender',
  'subject',
  'to',
]);

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_MessageTag.html: no full stop, unlike in many examples. */
const tagText = z
  .string()
  .min(1)
  .max(256, 'Tags have 256 characters at most')
  .regex(/^[A-Za-z0-9_-]+$/, 'Tags are ASCII letters, digits, underscores and dashes');

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_Attachment.html */
const attachment = z.strictObject({
  RawContent: z.base64().min(1),
  FileName: z.string().min(1).max(255),
  ContentType: z.string().min(1).max(78).optional(),
  ContentDisposition: z.enum(['ATTACHMENT', 'INLINE']).optional(),
  ContentDescription: z.string().max(1000).optional(),
  ContentId: z.string().min(1).max(78).optional(),
  ContentTransferEncoding: z.enum(['BASE64', 'QUOTED_PRINTABLE', 'SEVEN_BIT']).optional(),
});

/** Members SES knows and no room uses (Raw, Template, TenantName …) are refused by name. */
export const sendEmail = z.strictObject({
  FromEmailAddress: z
    .string()
    .min(1)
    .regex(/^[ -~]+$/, 'A display name that is not ASCII needs MIME encoded-words'),
  Destination: z.strictObject({
    /** One reader a letter: SES counts and reports by recipient, and so does the stage. */
    ToAddresses: z.array(z.string()).length(1, 'The stage sends to exactly one recipient'),
  }),
  ReplyToAddresses: z.array(z.string()).optional(),
  Content: z.strictObject({
    Simple: z.strictObject({
      Subject: someText,
      Body: z
        .strictObject({ Text: someText.optional(), Html: someText.optional() })
        .refine(({ Text, Html }) => Text !== undefined || Html !== undefined, 'A body needs text or HTML'),
      Headers: z.array(header).max(15, 'A message has 15 headers at most').default([]),
      Attachments: z.array(attachment).default([]),
    }),
  }),
  EmailTags: z.array(z.strictObject({ Name: tagText, Value: tagText })).default([]),
  ConfigurationSetName: z
    .string()
    .max(64)
    .regex(/^[A-Za-z0-9_-]+$/, 'Configuration set names are ASCII letters, digits, underscores and dashes')
    .optional(),
});
export type SendEmail = z.infer<typeof sendEmail>;

/** `Name <local@domain>` or `local@domain`; the local part is ASCII, as SES has no SMTPUTF8. */
export const readAddress = (written: string): string => {
  const bare = /<([^<>]*)>\s*$/.exec(written)?.[1] ?? written.trim();
  if (!bare.includes('@')) throw new Refusal(400, 'BadRequestException', "Missing final '@domain'");
  if (!/^[!#-'*+\-./0-9=?A-Z^-~]+@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(bare)) {
    throw new Refusal(400, 'BadRequestException', 'Local address contains control or whitespace, or is not ASCII');
  }
  return bare;
};
