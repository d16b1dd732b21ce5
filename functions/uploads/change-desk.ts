import type { EmployerId } from '../../shared/registrations/registration';
import type { ImportDesk } from '../ports/uploads';
import type { World } from '../ports/world';

const mostTries = 10;

/** Reads, changes and writes what the uploads of an employer share, again from the reading when somebody else wrote in between. */
export async function changeDesk(
  world: Pick<World, 'uploads'>,
  employerId: EmployerId,
  change: (desk: ImportDesk) => ImportDesk,
): Promise<ImportDesk> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const desk = await world.uploads.loadDesk(employerId);
    const changed = change(desk);
    if (changed === desk) return desk;
    if ((await world.uploads.saveDesk(changed)) === 'saved') return { ...changed, version: changed.version + 1 };
  }
  throw new Error(`The desk of an employer was written by others ${mostTries} times in a row`);
}

/** 200 × 30 bytes = 6 KB: more than an upload an hour, for the seven days an upload is kept. */
const mostUploads = 200;

/** Keeps which uploads an employer has: nothing else leads from it to them. */
export const listOnDesk = (world: Pick<World, 'uploads'>, employerId: EmployerId, uploadId: string) =>
  changeDesk(world, employerId, (desk) => ({
    ...desk,
    uploads: [...(desk.uploads ?? []), uploadId].slice(-mostUploads),
  }));
