import type { Instant } from '../../../shared/calendar/day';
import { doAtOnce } from '../../do-at-once';
import type { Upload } from '../../ports/uploads';
import type { World } from '../../ports/world';
import { keysOfUpload, planKey } from '../../uploads/keys';

/** Removals of the bucket under way at once. */
const removalsAtOnce = 25;

/** Deletes uploads with every file of theirs, until then. */
export async function eraseUploads(
  world: Pick<World, 'clock' | 'uploads' | 'files'>,
  ids: readonly string[],
  until: Instant,
): Promise<'all' | 'some'> {
  for (const id of ids) {
    if (world.clock.now() > until) return 'some';
    const upload = await world.uploads.load(id);
    // An upload is forgotten with its files: after seven days.
    if (upload === undefined) continue;
    await doAtOnce(keysOfUpload(id, await countParts(world, upload)), removalsAtOnce, (key) => world.files.remove(key));
    await world.uploads.remove(id);
  }
  return 'all';
}

/** A file that was read again, with other answers, may have had a longer plan before. */
async function countParts(world: Pick<World, 'files'>, { id, parts }: Upload): Promise<number> {
  let count = parts;
  while ((await world.files.read(planKey(id, count))) !== undefined) count += 1;
  return count;
}
