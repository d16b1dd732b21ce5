import * as z from 'zod';
import { day, isDateText } from '../../shared/calendar';
import { lifecycle, type RegistrationState } from '../../shared/registrations/lifecycle';
import { leadChoices } from '../../shared/registrations/preferences';
import {
  addressPlaces,
  answerKinds,
  type EmployerId,
  type RegistrationId,
  type TimeZone,
  type TravellerId,
} from '../../shared/registrations/registration';
import { actionCodes } from '../../shared/rules/action-codes';
import { cards, exclusions, grants, passports, pendingKinds, statuses } from '../../shared/rules/facts';
import { languages } from '../../shared/words/languages';
import type { Scheduled } from '../next-letter';
import type { Stored } from '../ports/registrations';
import { expiry, type Item, shardOf } from './dynamodb-items';
import { hashOfAddress } from './hash-of-address';
import { registrationPrefix } from './item-key';
import { readLayout, type StoredItem, writtenLayout } from './item-layout';
import { emailShape, entryShape, instantShape, nextAttributes, nextShape, readNext } from './stored-ledger';
import { tableLayout } from './table-layout';

/**
 * What a registration looks like in the table, and how it is read back. Reading is laxer than the forms on purpose:
 * a form that grows stricter must not make an item unreadable, for an item that cannot be read sends no letters.
 */
export const registrationKey = (id: RegistrationId): string => `${registrationPrefix}${id}`;

const keyShape = z
  .string()
  .startsWith(registrationPrefix)
  .transform((pk) => pk.slice(registrationPrefix.length) as RegistrationId);

export const registrationIn = (pk: unknown): RegistrationId => keyShape.parse(pk);

/** The index partition of some of the people an employer registered. */
export const peopleShard = (employer: EmployerId, shard: number): string => `employer#${employer}#${shard}`;

const dateShape = z.string().refine(isDateText);

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

const travellerId = z.string().transform((text) => text as TravellerId);

const travellerShape = z.object({
  id: travellerId,
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

const preferencesShape = z.object({
  hour: z.number().optional(),
  leadDays: z.array(z.literal(leadChoices)).optional(),
});

export const registrationShape = z.object({
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
  seen: z.array(z.object({ traveller: travellerId, date: dateShape, at: instantShape })).optional(),
  preferences: preferencesShape.optional(),
  ticks: z.array(z.object({ traveller: travellerId, action: z.enum(actionCodes), at: instantShape })).optional(),
  askedAddress: z.object({ email: emailShape, place: z.enum(addressPlaces), at: instantShape }).optional(),
  ownAddresses: z.array(z.enum(addressPlaces)).optional(),
  formerAddress: z.object({ email: emailShape, at: instantShape }).optional(),
  offeredAt: instantShape.optional(),
  settledUntil: z.number().transform(day).optional(),
  expiresAt: instantShape.optional(),
  ...nextShape,
});

/** The item of a registration, without its version: that is the table's to count. */
export function toItem({ registration, next }: Scheduled): Item {
  const { id, version: _, expiresAt, ...rest } = registration;
  const { origin } = registration;
  return {
    pk: registrationKey(id),
    layout: writtenLayout,
    ...rest,
    ...expiry(expiresAt),
    ...nextAttributes(id, next),
    [tableLayout.addresses.partitionKey]: hashOfAddress(registration.contact.email),
    ...(origin.by === 'self'
      ? {}
      : {
          [tableLayout.people.partitionKey]: peopleShard(origin.employerId, shardOf(id, tableLayout.people.shards)),
        }),
  };
}

/** Reads an item of any layout back. Throws where it is not a registration as we write or wrote them; the message names fields, not values. */
export function fromItem(item: StoredItem): Stored {
  const { pk: id, nextLetterAt, nextLane, ...rest } = registrationShape.parse(readLayout(item));
  return { registration: { id, ...rest }, next: readNext({ nextLetterAt, nextLane }) };
}
