import * as z from 'zod';
import { scopes } from '../../../shared/employers/employer';
import { nameForm } from '../../../shared/registrations/contact-form';
import { complain } from '../../../shared/registrations/read-form';
import { hashOfSecret } from '../../hash-of-secret';
import type { World } from '../../ports/world';
import { type Actor, decideAsAdmin, type EmployerDecided } from './decide';

/** More than any company has programs. 20 × 250 bytes = 5 KB of the 50 KB an item may have. */
const mostKeys = 20;

export const keyForm = z.object({
  name: nameForm.refine((name) => name !== '', complain('required')),
  scopes: z.array(z.enum(scopes)).min(1),
});

/** How a key is named on pages and in the list of who did what: 16 hexadecimal digits, 64 bits of its hash. */
export const shortKeyId = (id: string): string => id.slice(0, 16);

export type MadeKey = { readonly outcome: 'made'; readonly apiKey: string };

/** Makes an API key. It is answered here and never again: only its hash is stored. */
export async function makeKey(
  world: Pick<World, 'clock' | 'chance' | 'employers'>,
  actor: Actor,
  form: z.output<typeof keyForm>,
): Promise<MadeKey | Exclude<EmployerDecided<'too-many'>, { readonly outcome: 'done' }>> {
  const apiKey = world.chance.secret();
  const id = hashOfSecret(apiKey);
  // First the way to the employer; a key the employer does not list opens nothing.
  await world.employers.addKey(apiKey, actor.employerId);
  const decided = await decideAsAdmin<'too-many'>(world, actor, (employer, now) =>
    employer.keys.length >= mostKeys
      ? { refuses: 'too-many' }
      : {
          becomes: { ...employer, keys: [...employer.keys, { id, ...form, madeAt: now }] },
          did: 'key-made',
          to: shortKeyId(id),
        },
  );
  return decided.outcome === 'done' ? { outcome: 'made', apiKey } : decided;
}

/** Revokes a key: from this write on it opens nothing. Revoking twice is fine. */
export const revokeKey = (
  world: Pick<World, 'clock' | 'employers'>,
  actor: Actor,
  shortId: string,
): Promise<EmployerDecided<'unknown-key'>> =>
  decideAsAdmin(world, actor, (employer) => {
    const kept = employer.keys.filter(({ id }) => shortKeyId(id) !== shortId);
    if (kept.length === employer.keys.length) return { refuses: 'unknown-key' };
    return { becomes: { ...employer, keys: kept }, did: 'key-revoked', to: shortId };
  });
