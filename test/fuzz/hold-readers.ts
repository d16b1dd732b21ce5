/** Opens what readers open, after something was written: whoever is stored can read their own page, and a program their registration. */
import { linkSubject } from '../../functions/open-link';
import type { WorldInMemory } from '../support/world';
import type { Town } from './town';

const pages = ['', '/settings', '/card', '/calendar.ics', '/data.json'] as const;

/** Throws where a page of somebody whose item an input changed cannot be shown. */
export async function holdReaders(world: WorldInMemory, town: Town): Promise<void> {
  const door = town.doorOf(world);
  for (const [id, item] of [...world.registrations.items]) {
    if (town.world.registrations.items.get(id) === item) continue;
    const token = await world.links.sign('own-page', linkSubject(item.registration));
    for (const page of pages) {
      const { status, text } = await door({ method: 'GET', path: `/r/${token}${page}`, headers: {}, body: '' });
      if (status >= 500) throw new Error(`/r/{token}${page} answered ${status}.`);
      if (runsScript(text)) throw new Error(`/r/{token}${page} runs what somebody typed.`);
    }
    const headers = { authorization: `Bearer ${token}` };
    const { status } = await door({ method: 'GET', path: `/api/v1/registrations/${id}`, headers, body: '' });
    if (status >= 500) throw new Error(`GET /api/v1/registrations/{id} answered ${status}.`);
  }
}

/** What the texts we type would be, had a page taken them for its own. */
export const runsScript = (page: string): boolean => page.includes('<script>alert');
