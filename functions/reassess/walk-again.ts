import type { World } from '../ports/world';
import { nothingCounted } from './look-again';

/**
 * Lets the sweep walk past everybody anew; the rows that are taken for new stay those of the walk before.
 * `nothing-walked`: no tick has begun one yet, so there is nothing to repeat.
 */
export async function walkAgain({
  clock,
  walks,
}: Pick<World, 'clock' | 'walks'>): Promise<'begun' | 'nothing-walked' | 'somebody-walks-now'> {
  const walk = await walks.load();
  if (walk === undefined) return 'nothing-walked';
  const { after: _, endedAt: __, ...rest } = walk;
  return (await walks.save({ ...rest, begunAt: clock.now(), counts: nothingCounted })) === 'saved'
    ? 'begun'
    : 'somebody-walks-now';
}
