/** Everything that is fed, in the order of a run. */
import type { Target } from './target';
import { apiTarget } from './targets/api';
import { eventTargets } from './targets/events';
import { pagesTarget } from './targets/pages';
import { rosterTarget } from './targets/roster';
import { uploadTarget } from './targets/upload';
import { workbookTarget } from './targets/workbook';
import { buildTown } from './town';

export async function openTargets(): Promise<readonly Target[]> {
  const town = await buildTown();
  return [
    rosterTarget,
    workbookTarget,
    uploadTarget(town),
    await apiTarget(town),
    await pagesTarget(town),
    ...eventTargets(town),
  ];
}
