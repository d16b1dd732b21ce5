import type { World } from '../ports/world';

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
  const counts = { looked: 0, rescheduled: 0, told: 0, conflicts: 0, unreadable: 0, dates: {} };
  return (await walks.save({ ...rest, begunAt: clock.now(), counts })) === 'saved' ? 'begun' : 'somebody-walks-now';
}
