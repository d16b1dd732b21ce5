import { clockOfMachine } from '../adapters/clock-of-machine';
import { employersInDynamodb } from '../adapters/employers-in-dynamodb';
import { filesInS3 } from '../adapters/files-in-s3';
import { logAsJson } from '../adapters/log-as-json';
import { registrationsInDynamodb } from '../adapters/registrations-in-dynamodb';
import { uploadsInDynamodb } from '../adapters/uploads-in-dynamodb';
import { handleBatch } from '../handle-batch';
import { commitPart } from './commit-part';
import { environment } from './environment';
import { readUpload } from './read-upload';
import { undoPart } from './undo-part';
import { readWork } from './work';

// Once per cold start.
const settings = environment.parse(process.env);
const clock = clockOfMachine;
const world = {
  clock,
  log: logAsJson,
  registrations: registrationsInDynamodb(settings.TABLE, clock),
  employers: employersInDynamodb(settings.TABLE, clock),
  uploads: uploadsInDynamodb(settings.TABLE, clock),
  files: filesInS3(settings.BUCKET),
};

/** Called by the import queue: a file arrived, or a part of a plan is to be written or taken back. */
export const handler = (event: unknown) =>
  handleBatch(world.log, event, async (body) => {
    const work = readWork(body);
    if (work.kind === 'read') await readUpload(world, work.uploadId);
    if (work.kind === 'commit') await commitPart(world, work);
    if (work.kind === 'undo') await undoPart(world, work);
  });
