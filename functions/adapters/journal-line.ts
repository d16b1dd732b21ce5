import * as z from 'zod/mini';
import { type MemberId, roles } from '../../shared/employers/employer';
import type { ClaimId } from '../../shared/registrations/ledger';
import { isState, type RegistrationState } from '../../shared/registrations/lifecycle';
import type { EmployerId, RegistrationId, TravellerId } from '../../shared/registrations/registration';
import type { Fingerprint } from '../fingerprint';
import type { JournalLine } from '../ports/journal';
import { textAs } from '../text-as';
import { instantShape } from './stored-ledger';

/** A line of the journal as it lies in the bucket. Lines of older releases must stay readable for the 35 days they are kept. */
const fingerprint = textAs<Fingerprint>();
const travellers = z.array(textAs<TravellerId>());
const memberId = textAs<MemberId>();
const written = { version: z.number(), at: instantShape };

const line = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('letter'),
    letter: fingerprint,
    ...written,
    status: z.enum(['sent', 'delivered', 'bounced', 'complained', 'superseded', 'skipped', 'failed', 'open']),
    claim: z.optional(textAs<ClaimId>()),
    by: z.optional(fingerprint),
  }),
  z.object({
    of: z.literal('registration'),
    id: textAs<RegistrationId>(),
    registeredAt: instantShape,
    ...written,
    state: z.custom<RegistrationState | 'gone'>((text) => text === 'gone' || isState(text)),
    own: z.optional(z.literal(true)),
    left: z.optional(z.enum(['dead', 'refused'])),
    leftAt: z.optional(instantShape),
    replaced: z.optional(z.literal(true)),
    home: z.optional(travellers),
    away: z.optional(travellers),
  }),
  z.object({
    of: z.literal('employer'),
    id: textAs<EmployerId>(),
    ...written,
    gone: z.optional(z.literal(true)),
    members: z.optional(
      z.array(
        z.union([
          z.object({ id: memberId, removed: z.literal(true) }),
          z.object({
            id: memberId,
            reach: z.enum(['reachable', 'stopped', 'unreachable', 'unwelcome']),
            role: z.enum(roles),
            sessions: z.number(),
            signedOut: z.optional(z.array(instantShape)),
            feed: z.optional(z.number()),
          }),
        ]),
      ),
    ),
    roundMadeAt: z.optional(instantShape),
  }),
  z.object({ of: z.literal('key'), key: z.string(), at: instantShape, became: z.enum(['there', 'gone']) }),
]);

/** Throws where it is none. */
export const readLine = (text: string): JournalLine => line.parse(JSON.parse(text));
