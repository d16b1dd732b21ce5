import * as z from 'zod';
import { day, instant, isDateText } from '../../shared/calendar';
import type { ClaimId, LetterKey } from '../../shared/registrations/ledger';
import { lifecycle, type RegistrationState } from '../../shared/registrations/lifecycle';
import {
  answerKinds,
  type EmailAddress,
  type EmployerId,
  type RegistrationId,
  type TimeZone,
  type TravellerId,
} from '../../shared/registrations/registration';
import { cards, exclusions, grants, passports, pendingKinds, statuses } from '../../shared/rules/facts';
import { languages } from '../../shared/words/languages';
import type { Scheduled } from '../next-letter';
import type { Stored } from '../ports/registrations';
import { expiry, type Item, shardOf } from './dynamodb-items';
import { tableLayout } from './table-layout';

/**
 * What a registration looks like in the table, and how it is read back. Reading is laxer than the forms on purpose:
 * a form that grows stricter must not make an item unreadable, for an item that cannot be read sends no letters.
 */
const prefix = 'registration#';

export const registrationKey = (id: RegistrationId): string => `${prefix}${id}`;

const keyShape = z
  .string()
  .startsWith(prefix)
  .transform((pk) => pk.slice(prefix.length) as RegistrationId);

export const registrationIn = (pk: unknown): RegistrationId => keyShape.parse(pk);

/** The index partition of some of the people an employer registered. */
export const peopleShard = (employer: EmployerId, shard: number): string => `employer#${employer}#${shard}`;

const instantShape = z.number().transform(instant);
const dateShape = z.string().refine(isDateText);
const emailShape = z.string().transform((text) => text as EmailAddress);
const keyOfLetter = z.string().transform((text) => text as LetterKey);
const claimShape = z.string().transform((text) => text as ClaimId);

const residenceShape = z.object({
  status: z.enum(statuses),
  stayEnds: dateShape.nullable(),
  grant: z.enum(grants),
  grantMonths: z.number().optional(),
  cardEnds: dateShape.nullable(),
  card: z.enum(cards),
  passport: z.enum(passports),
  passportEnds: dateShape.nullable(),
  birthDate: dateShape.nullable(),
  exclusions: z.array(z.enum(exclusions)),
  pending: z.object({ kind: z.enum(pendingKinds), filed: dateShape, decided: dateShape.nullable() }).nullable(),
});

const travellerShape = z.object({
  id: z.string().transform((text) => text as TravellerId),
  label: z.string().optional(),
  residence: residenceShape,
  trip: z
    .object({
      departs: dateShape,
      returns: dateShape.nullable(),
      returned: dateShape.nullable(),
      declaresReturn: z.boolean(),
    })
    .nullable(),
  permit: z
    .object({ kind: z.enum(['single', 'multiple']), effective: dateShape, ends: dateShape, used: z.boolean() })
    .nullable(),
});

const originShape = z.discriminatedUnion('by', [
  z.object({ by: z.literal('self') }),
  z.object({
    by: z.literal('employer'),
    employerId: z.string().transform((text) => text as EmployerId),
    employerName: z.string(),
    employeeId: z.string(),
  }),
]);

const entryFields = { key: keyOfLetter, dueAt: instantShape, at: instantShape };
const entryShape = z.discriminatedUnion('status', [
  z.object({
    ...entryFields,
    status: z.literal('claimed'),
    claim: claimShape,
    leaseUntil: instantShape,
    tries: z.number(),
  }),
  z.object({
    ...entryFields,
    status: z.literal('waiting'),
    claim: claimShape,
    until: instantShape,
    tries: z.number(),
    reason: z.string(),
  }),
  z.object({ ...entryFields, status: z.enum(['sent', 'delivered', 'bounced', 'complained']), claim: claimShape }),
  z.object({ ...entryFields, status: z.literal('superseded'), by: keyOfLetter }),
  z.object({ ...entryFields, status: z.enum(['skipped', 'failed']), reason: z.string() }),
]);

const registrationShape = z.object({
  pk: keyShape,
  version: z.number(),
  state: z.string().refine((text): text is RegistrationState => Object.hasOwn(lifecycle, text)),
  contact: z.object({
    email: emailShape,
    name: z.string().optional(),
    language: z.enum(languages),
    timeZone: z.string().transform((text) => text as TimeZone),
    secondEmail: emailShape.optional(),
  }),
  travellers: z.array(travellerShape),
  origin: originShape,
  registeredAt: instantShape,
  occasions: z.array(z.object({ kind: z.enum(answerKinds), at: instantShape })),
  ledger: z.array(entryShape),
  settledUntil: z.number().transform(day).optional(),
  expiresAt: instantShape.optional(),
  nextLetterAt: instantShape.optional(),
  nextLane: z.enum(['now', 'due']).optional(),
});

/** The item of a registration, without its version: that is the table's to count. */
export function toItem({ registration, next }: Scheduled): Item {
  const { id, version: _, expiresAt, ...rest } = registration;
  const { origin } = registration;
  return {
    pk: registrationKey(id),
    ...rest,
    ...expiry(expiresAt),
    ...(next === undefined
      ? {}
      : {
          [tableLayout.due.sortKey]: next.at,
          nextLane: next.lane,
          [tableLayout.due.partitionKey]: String(shardOf(id, tableLayout.due.shards)),
        }),
    ...(origin.by === 'self'
      ? {}
      : {
          [tableLayout.people.partitionKey]: peopleShard(origin.employerId, shardOf(id, tableLayout.people.shards)),
        }),
  };
}

/** Reads an item back. Throws where it is not a registration as we write them; the message names fields, not values. */
export function fromItem(item: unknown): Stored {
  const { pk: id, nextLetterAt, nextLane, ...rest } = registrationShape.parse(item);
  const next = nextLetterAt === undefined || nextLane === undefined ? undefined : { at: nextLetterAt, lane: nextLane };
  return { registration: { id, ...rest }, next };
}
