/** Everything that is fed, in the order of a run. */
import type { Target } from './target';
import { apiTarget } from './targets/api';
import { buildTown } from './town';

export async function openTargets(): Promise<readonly Target[]> {
  const town = await buildTown();
  return [await apiTarget(town)];
}
