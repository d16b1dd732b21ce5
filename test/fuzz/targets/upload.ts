/** A file on its whole way: it arrives, is read and planned, is looked at on its page, committed, and taken back. */

import { commitPart } from '../../../functions/import/commit-part';
import { readUpload } from '../../../functions/import/read-upload';
import { undoPart } from '../../../functions/import/undo-part';
import { asideKey, lookKey, planKey, uploadedFileKey } from '../../../functions/uploads/keys';
import { lookedFile } from '../../../functions/uploads/looked-file';
import { peopleAside } from '../../../functions/uploads/people-aside';
import { planPart } from '../../../functions/uploads/plan-part';
import { commitUpload } from '../../../functions/web/uploads/commit-upload';
import { startUpload } from '../../../functions/web/uploads/start-upload';
import { undoUpload } from '../../../functions/web/uploads/undo-upload';
import type { WorldInMemory } from '../../support/world';
import { holdWorld } from '../hold-world';
import { anyFile } from '../inputs/any-roster';
import { makeTarget, type Target } from '../target';
import { openTown, type Town } from '../town';

export const uploadTarget = (town: Town): Target =>
  makeTarget({
    name: 'upload',
    share: 2,
    inputs: anyFile,
    hold: async (bytes) => {
      const world = openTown(town);
      const { id } = await startUpload(world, town.employerId, 'roster.csv');
      await world.files.write(uploadedFileKey(id), bytes, 'text/csv');
      await readUpload(world, id);
      const read = await world.uploads.load(id);
      if (read === undefined || !['planned', 'asking', 'failed'].includes(read.state))
        throw new Error(`The file is ${read?.state}.`);
      lookedFile.parse(kept(world, lookKey(id)));
      await holdPage(town, world, id);
      if (read.state === 'planned') {
        for (let part = 0; part < read.parts; part += 1) planPart.parse(kept(world, planKey(id, part)));
        peopleAside.parse(kept(world, asideKey(id)));
        await commitUpload(world, id);
        await work(world);
        await holdPage(town, world, id);
        await holdWorld(world, town);
        await undoUpload(world, id);
        await work(world);
        await holdPage(town, world, id);
      }
      await holdWorld(world, town);
    },
  });

const kept = (world: WorldInMemory, key: string): unknown =>
  JSON.parse(new TextDecoder().decode(world.files.objects.get(key)));

async function work(world: WorldInMemory): Promise<void> {
  for (const one of world.importWork.splice(0)) {
    if (one.kind === 'commit') await commitPart(world, one);
    if (one.kind === 'undo') await undoPart(world, one);
  }
}

async function holdPage(town: Town, world: WorldInMemory, id: string): Promise<void> {
  const path = `/employer/uploads/${id}`;
  const { status, text } = await town.doorOf(world)({
    method: 'GET',
    path,
    headers: { cookie: town.cookie },
    body: '',
  });
  if (status !== 200) throw new Error(`The page of the upload answered ${status}.`);
  if (text.includes('<script>alert')) throw new Error('The page runs what stands in a file.');
}
