import * as z from 'zod';
import { type MemberId, roles } from '../../shared/employers/employer';
import type { ClaimId } from '../../shared/registrations/ledger';
import { lifecycle, type RegistrationState } from '../../shared/registrations/lifecycle';
import type { EmployerId, RegistrationId, TravellerId } from '../../shared/registrations/registration';
import type { Fingerprint } from '../fingerprint';
import type { JournalLine } from '../ports/journal';
import { instantShape } from './stored-ledger';

/** A line of the journal as it lies in the bucket. Lines of older releases must stay readable for the 35 days they are kept. */
const fingerprint = z.string().transform((text) => text as Fingerprint);
const travellers = z.array(z.string().transform((text) => text as TravellerId));
const memberId = z.string().transform((text) => text as MemberId);
const written = { version: z.number(), at: instantShape };

const line = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('letter'),
    letter: fingerprint,
    ...written,
    status: z.enum(['sent', 'delivered', 'bounced', 'complained', 'superseded', 'skipped', 'failed', 'open']),
    claim: z
      .string()
      .transform((text) => text as ClaimId)
      .optional(),
    by: fingerprint.optional(),
  }),
  z.object({
    of: z.literal('registration'),
    id: z.string().transform((text) => text as RegistrationId),
    registeredAt: instantShape,
    ...written,
    state: z
      .string()
      .refine((text): text is RegistrationState | 'gone' => text === 'gone' || Object.hasOwn(lifecycle, text)),
    own: z.literal(true).optional(),
    left: z.enum(['dead', 'refused']).optional(),
    leftAt: instantShape.optional(),
    replaced: z.literal(true).optional(),
    home: travellers.optional(),
    away: travellers.optional(),
  }),
  z.object({
    of: z.literal('employer'),
    id: z.string().transform((text) => text as EmployerId),
    ...written,
    gone: z.literal(true).optional(),
    members: z
      .array(
        z.union([
          z.object({ id: memberId, removed: z.literal(true) }),
          z.object({
            id: memberId,
            reach: z.enum(['reachable', 'stopped', 'unreachable', 'unwelcome']),
            role: z.enum(roles),
            sessions: z.number(),
            signedOut: z.array(instantShape).optional(),
            feed: z.number().optional(),
          }),
        ]),
      )
      .optional(),
    roundMadeAt: instantShape.optional(),
  }),
  z.object({ of: z.literal('key'), key: z.string(), at: instantShape, became: z.enum(['there', 'gone']) }),
]);

/** Throws where it is none. */
export const readLine = (text: string): JournalLine => line.parse(JSON.parse(text));
