import { type Employer, scopes } from '../../shared/employers/employer';
import type { EmailAddress, EmployerId } from '../../shared/registrations/registration';
import type { Language } from '../../shared/words/languages';
import { hashOfSecret } from '../hash-of-secret';
import { handedOverToken, signInPath } from '../member-links';
import { employerWithNextLetter } from '../next-letter';
import type { World } from '../ports/world';

export type NewEmployer = { readonly name: string; readonly email: EmailAddress; readonly language: Language };

export type AddedEmployer = {
  readonly employerId: EmployerId;
  readonly apiKey: string;
  /** Signs the first member in, once, within 15 minutes; no letter is sent. */
  readonly signInUrl: string;
};

/**
 * Creates an employer with one member, an admin, and one API key that may do everything.
 * Key and link are given here and never again: only their hashes are stored. `publicUrl` has no slash at the end.
 */
export async function addEmployer(
  world: Pick<World, 'clock' | 'chance' | 'employers'>,
  { name, email, language }: NewEmployer,
  publicUrl = '',
): Promise<AddedEmployer> {
  const now = world.clock.now();
  const employerId = world.chance.employerId();
  const member = world.chance.memberId();
  const [apiKey, secret] = [world.chance.secret(), world.chance.secret()];
  const employer: Employer = {
    id: employerId,
    version: 0,
    name,
    members: [{ id: member, email, language, role: 'admin', reach: 'reachable', sessions: 0, since: now }],
    keys: [{ id: hashOfSecret(apiKey), name: 'API', scopes, madeAt: now }],
    createdAt: now,
    occasions: [{ kind: 'sign-in', at: now, member, handedOver: hashOfSecret(secret) }],
    ledger: [],
    audit: [{ at: now, by: 'operator', did: 'employer-added' }],
  };
  const saved = await world.employers.save(employerWithNextLetter(employer));
  if (saved === 'conflict') throw new Error('A new employer has the id of another: chance is not random.');
  await world.employers.addKey(apiKey, employerId);
  await world.employers.addMember(email, employerId);
  return { employerId, apiKey, signInUrl: `${publicUrl}${signInPath(handedOverToken(employerId, secret))}` };
}
