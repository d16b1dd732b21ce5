import type { EmailAddress, EmployerId } from '../../shared/registrations/registration';
import type { Language } from '../../shared/words/languages';
import type { World } from '../ports/world';

export type NewEmployer = { readonly name: string; readonly email: EmailAddress; readonly language: Language };

/** Creates an employer with one member and one API key. The key is given here and never again: only its hash is stored. */
export async function addEmployer(
  world: Pick<World, 'clock' | 'chance' | 'employers'>,
  { name, email, language }: NewEmployer,
): Promise<{ readonly employerId: EmployerId; readonly apiKey: string }> {
  const employerId = world.chance.employerId();
  const apiKey = world.chance.secret();
  const saved = await world.employers.save({
    id: employerId,
    version: 0,
    name,
    members: [{ email, language }],
    createdAt: world.clock.now(),
  });
  if (saved === 'conflict') throw new Error('A new employer has the id of another: chance is not random.');
  await world.employers.addKey(apiKey, employerId);
  return { employerId, apiKey };
}
