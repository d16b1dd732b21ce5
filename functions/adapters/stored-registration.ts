import * as z from 'zod/mini';
import { day } from '../../shared/calendar';
import { isState, type RegistrationState } from '../../shared/registrations/lifecycle';
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
import { textAs } from '../text-as';
import { expiry, type Item, shardOf } from './dynamodb-items';
import { hashOfAddress } from './hash-of-address';
import { registrationPrefix } from './item-key';
import { readLayout, type StoredItem, writtenLayout } from './item-layout';
import { dateShape, emailShape, entryShape, instantShape, nextAttributes, nextShape, readNext } from './stored-ledger';
import { tableLayout } from './table-layout';

/**
 * What a registration looks like in the table, and how it is read back. Reading is laxer than the forms on purpose:
 * a form that grows stricter must not make an item unreadable, for an item that cannot be read sends no letters.
 */
export const registrationKey = (id: RegistrationId): string => `${registrationPrefix}${id}`;

const keyShape = z.pipe(
  z.string().check(z.startsWith(registrationPrefix)),
  z.transform((pk) => pk.slice(registrationPrefix.length) as RegistrationId),
);

export const registrationIn = (pk: unknown): RegistrationId => keyShape.parse(pk);

/** The index partition of some of the people an employer registered. */
export const peopleShard = (employer: EmployerId, shard: number): string => `employer#${employer}#${shard}`;

const residenceShape = z.object({
  status: z.enum(statuses),
  stayEnds: z.nullable(dateShape),
  grant: z.enum(grants),
  grantMonths: z.optional(z.number()),
  cardEnds: z.nullable(dateShape),
  card: z.enum(cards),
  passport: z.enum(passports),
  passportEnds: z.nullable(dateShape),
  birthDate: z.nullable(dateShape),
  exclusions: z.array(z.enum(exclusions)),
  pending: z.nullable(z.object({ kind: z.enum(pendingKinds), filed: dateShape, decided: z.nullable(dateShape) })),
});

const travellerId = textAs<TravellerId>();

const travellerShape = z.object({
  id: travellerId,
  label: z.optional(z.string()),
  residence: residenceShape,
  trip: z.nullable(
    z.object({
      departs: dateShape,
      returns: z.nullable(dateShape),
      returned: z.nullable(dateShape),
      declaresReturn: z.boolean(),
    }),
  ),
  permit: z.nullable(
    z.object({ kind: z.enum(['single', 'multiple']), effective: dateShape, ends: dateShape, used: z.boolean() }),
  ),
});

const originShape = z.discriminatedUnion('by', [
  z.object({ by: z.literal('self') }),
  z.object({
    by: z.literal('employer'),
    employerId: textAs<EmployerId>(),
    employerName: z.string(),
    employeeId: z.string(),
  }),
]);

const preferencesShape = z.object({
  hour: z.optional(z.number()),
  leadDays: z.optional(z.array(z.literal(leadChoices))),
});

export const registrationShape = z.object({
  pk: keyShape,
  version: z.number(),
  state: z.custom<RegistrationState>(isState),
  contact: z.object({
    email: emailShape,
    name: z.optional(z.string()),
    language: z.enum(languages),
    timeZone: textAs<TimeZone>(),
    secondEmail: z.optional(emailShape),
  }),
  travellers: z.array(travellerShape),
  origin: originShape,
  registeredAt: instantShape,
  occasions: z.array(z.object({ kind: z.enum(answerKinds), at: instantShape })),
  ledger: z.array(entryShape),
  seen: z.optional(z.array(z.object({ traveller: travellerId, date: dateShape, at: instantShape }))),
  preferences: z.optional(preferencesShape),
  ticks: z.optional(z.array(z.object({ traveller: travellerId, action: z.enum(actionCodes), at: instantShape }))),
  askedAddress: z.optional(z.object({ email: emailShape, place: z.enum(addressPlaces), at: instantShape })),
  ownAddresses: z.optional(z.array(z.enum(addressPlaces))),
  formerAddress: z.optional(z.object({ email: emailShape, at: instantShape })),
  offeredAt: z.optional(instantShape),
  settledUntil: z.optional(z.pipe(z.number(), z.transform(day))),
  expiresAt: z.optional(instantShape),
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
