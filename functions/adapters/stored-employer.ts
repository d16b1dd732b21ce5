import * as z from 'zod/mini';
import { deeds, type Employer, type MemberId, roles, roundLetters, scopes } from '../../shared/employers/employer';
import type { EmployerId } from '../../shared/registrations/registration';
import { languages } from '../../shared/words/languages';
import type { ScheduledEmployer } from '../next-letter';
import type { StoredEmployer } from '../ports/employers';
import { textAs } from '../text-as';
import { expiry, type Item } from './dynamodb-items';
import { employerPrefix } from './item-key';
import { readLayout, type StoredItem, writtenLayout } from './item-layout';
import { dateShape, emailShape, entryShape, instantShape, nextAttributes, nextShape, readNext } from './stored-ledger';

/** What an employer looks like in the table, and how it is read back: laxer than the forms, as a registration is. */
const memberId = textAs<MemberId>();

const occasionShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('sign-in'),
    at: instantShape,
    member: memberId,
    handedOver: z.optional(z.string()),
    used: z.optional(z.literal(true)),
  }),
  z.object({ kind: z.literal('invitation'), at: instantShape, member: memberId }),
  z.object({
    kind: z.literal('upload-result'),
    at: instantShape,
    member: memberId,
    upload: z.string(),
    filename: z.string(),
    counts: z.object({ created: z.number(), updated: z.number(), wrong: z.number() }),
  }),
  z.object({ kind: z.literal('member-unreachable'), at: instantShape, member: memberId }),
  z.object({
    kind: z.literal('round'),
    at: instantShape,
    since: instantShape,
    weekly: z.boolean(),
    each: z.optional(z.object({ members: z.array(memberId), employees: z.array(z.string()) })),
  }),
]);

export const employerShape = z.object({
  version: z.number(),
  name: z.string(),
  members: z.array(
    z.object({
      id: memberId,
      email: emailShape,
      language: z.enum(languages),
      role: z.enum(roles),
      reach: z.enum(['reachable', 'stopped', 'unreachable', 'unwelcome']),
      roundLetters: z.optional(z.enum(roundLetters)),
      sessions: z.number(),
      signedOut: z.optional(z.array(instantShape)),
      feed: z.optional(z.number()),
      since: instantShape,
    }),
  ),
  keys: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      scopes: z.array(z.enum(scopes)),
      madeAt: instantShape,
      usedOn: z.optional(dateShape),
    }),
  ),
  createdAt: instantShape,
  roundMadeAt: z.optional(instantShape),
  occasions: z.array(occasionShape),
  ledger: z.array(entryShape),
  audit: z.array(
    z.object({
      at: instantShape,
      by: z.union([z.literal('operator'), z.templateLiteral(['key-', z.string()]), memberId]),
      did: z.enum(deeds),
      to: z.optional(z.string()),
    }),
  ),
  expiresAt: z.optional(instantShape),
  ...nextShape,
});

export const employerKey = (id: EmployerId): string => `${employerPrefix}${id}`;

/** The item of an employer, without its version: that is the table's to count. */
export function employerToItem({ employer, next }: ScheduledEmployer): Item {
  const { id, version: _, expiresAt, ...rest } = employer;
  return { pk: employerKey(id), layout: writtenLayout, ...rest, ...expiry(expiresAt), ...nextAttributes(id, next) };
}

/** Reads an item of any layout back. Throws where it is not an employer as we write or wrote them; the message names fields, not values. */
export function employerFromItem(id: EmployerId, item: StoredItem): StoredEmployer {
  const { nextLetterAt, nextLane, ...rest } = employerShape.parse(readLayout(item));
  const employer: Employer = { id, ...rest };
  return { employer, next: readNext({ nextLetterAt, nextLane }) };
}
