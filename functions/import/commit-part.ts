import { withNextLetter } from '../next-letter';
import type { Employer } from '../ports/employers';
import type { ImportPart } from '../ports/import-queue';
import type { Upload } from '../ports/uploads';
import type { World } from '../ports/world';
import { changeUpload } from '../uploads/change-upload';
import { planKey } from '../uploads/keys';
import { type PlannedRow, readPlanPart } from '../uploads/plan-part';
import { doAtOnce } from './at-once';
import { changePerson, personOf, samePerson, tellPerson } from './people';

type Powers = Pick<World, 'clock' | 'log' | 'employers' | 'registrations' | 'uploads' | 'files'>;

const writesAtOnce = 10;

/**
 * Writes one part of a committed plan, row by row, each on condition that its registration is still as it was planned;
 * where somebody changed it meanwhile, their change stays and the row counts as a conflict. Repeatable: a row that
 * already stands is not written again. The upload is `committed` when all its parts are done.
 */
export async function commitPart(world: Powers, { uploadId, part }: ImportPart): Promise<void> {
  const upload = await world.uploads.load(uploadId);
  if (upload?.state !== 'committing' || upload.partsDone.includes(part)) return;
  const employer = await world.employers.load(upload.employerId);
  const plan = await world.files.read(planKey(uploadId, part));
  if (employer === undefined || plan === undefined)
    throw new Error(`Upload ${uploadId} has no employer or no part ${part}`);

  const rows = readPlanPart(plan);
  const outcomes = await doAtOnce(rows, writesAtOnce, (row) => writeRow(world, employer, row));
  const conflicts = rows.filter((_, index) => outcomes[index] === 'conflict');
  const written = await changeUpload(world, uploadId, (latest) => finishPart(latest, part, conflicts));
  world.log('info', 'part-written', 'A part of an upload was written.', {
    uploadId,
    part,
    rows: rows.length,
    conflicts: conflicts.length,
    state: written?.state,
  });
}

async function writeRow(
  world: Pick<World, 'clock' | 'registrations'>,
  employer: Employer,
  row: PlannedRow,
): Promise<'written' | 'conflict'> {
  const stored = (await world.registrations.load(row.id))?.registration;
  if ((stored?.version ?? 0) === row.version) {
    const now = world.clock.now();
    const registration = stored === undefined ? tellPerson(row, employer, now) : changePerson(stored, row.after, now);
    if ((await world.registrations.save(withNextLetter(registration, now))) === 'saved') return 'written';
  }
  // Either an earlier run wrote this row before it broke off, or somebody changed it since it was planned.
  const standing = (await world.registrations.load(row.id))?.registration;
  return standing !== undefined && samePerson(personOf(standing), row.after) ? 'written' : 'conflict';
}

function finishPart(upload: Upload, part: number, conflicts: readonly PlannedRow[]): Upload | undefined {
  if (upload.state !== 'committing' || upload.partsDone.includes(part)) return undefined;
  const partsDone = [...upload.partsDone, part];
  const notCreated = conflicts.filter((row) => row.before === null).length;
  return {
    ...upload,
    state: partsDone.length === upload.parts ? 'committed' : 'committing',
    partsDone,
    counts: {
      ...upload.counts,
      create: upload.counts.create - notCreated,
      update: upload.counts.update - (conflicts.length - notCreated),
      conflict: upload.counts.conflict + conflicts.length,
    },
  };
}
