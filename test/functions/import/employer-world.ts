import { addEmployer } from '../../../functions/commands/add-employer';
import { commitPart } from '../../../functions/import/commit-part';
import { readUpload } from '../../../functions/import/read-upload';
import { undoPart } from '../../../functions/import/undo-part';
import type { Upload } from '../../../functions/ports/uploads';
import { asideKey, lookKey, planKey, uploadedFileKey } from '../../../functions/uploads/keys';
import { type LookedFile, lookedFile } from '../../../functions/uploads/looked-file';
import { type PeopleAside, peopleAside } from '../../../functions/uploads/people-aside';
import { planPart } from '../../../functions/uploads/plan-part';
import { registrationOfEmployee } from '../../../functions/uploads/registration-of-employee';
import { commitUpload } from '../../../functions/web/uploads/commit-upload';
import { startUpload } from '../../../functions/web/uploads/start-upload';
import { undoUpload } from '../../../functions/web/uploads/undo-upload';
import { emailForm } from '../../../shared/registrations/contact-form';
import type { Registration } from '../../../shared/registrations/registration';
import { type WorldInMemory, worldInMemory } from '../../support/world';

/** A world with one employer, and what an employer does in it. Monday 2026-11-23, ten in the morning in Japan. */
export const employerWorld = () => employerIn(worldInMemory());

/** One more employer in a world, and what it does there. */
export async function employerIn<SomeWorld extends WorldInMemory>(world: SomeWorld) {
  const email = emailForm.parse('hr@acme.example');
  const { employerId, apiKey } = await addEmployer(world, { name: 'Acme KK', email, language: 'ja' });

  /** Starts an upload and lets the file arrive; nobody has read it yet. */
  const send = async (content: string | Uint8Array): Promise<string> => {
    const { id } = await startUpload(world, employerId, 'roster.csv');
    await world.files.write(uploadedFileKey(id), content, 'text/csv');
    return id;
  };
  const uploadOf = async (id: string): Promise<Upload> => {
    const upload = await world.uploads.load(id);
    if (upload === undefined) throw new Error(`There is no upload ${id}.`);
    return upload;
  };
  const plan = async (content: string | Uint8Array): Promise<Upload> => {
    const id = await send(content);
    await readUpload(world, id);
    return uploadOf(id);
  };
  /** Works off the import queue. */
  const work = async (): Promise<void> => {
    for (const one of world.importWork.splice(0)) {
      if (one.kind === 'read') await readUpload(world, one.uploadId);
      if (one.kind === 'commit') await commitPart(world, one);
      if (one.kind === 'undo') await undoPart(world, one);
    }
  };
  const commit = async (id: string): Promise<Upload> => {
    await commitUpload(world, id);
    await work();
    return uploadOf(id);
  };
  const undo = async (id: string): Promise<Upload> => {
    await undoUpload(world, id);
    await work();
    return uploadOf(id);
  };
  const idOf = (employeeId: string) => registrationOfEmployee(employerId, employeeId);
  const person = async (employeeId: string): Promise<Registration> => {
    const stored = await world.registrations.load(idOf(employeeId));
    if (stored === undefined) throw new Error(`Nobody is registered as ${employeeId}.`);
    return stored.registration;
  };
  const planned = (upload: Upload) =>
    [...Array(upload.parts).keys()].map((part) =>
      planPart.parse(JSON.parse(new TextDecoder().decode(world.files.objects.get(planKey(upload.id, part))))),
    );
  const looked = (id: string): LookedFile =>
    lookedFile.parse(JSON.parse(new TextDecoder().decode(world.files.objects.get(lookKey(id)))));
  const aside = ({ id }: Upload): PeopleAside =>
    peopleAside.parse(JSON.parse(new TextDecoder().decode(world.files.objects.get(asideKey(id)))));
  return { world, employerId, apiKey, send, plan, work, commit, undo, uploadOf, idOf, person, planned, aside, looked };
}

/** A file with these rows. */
export const roster = (...rows: readonly string[]): string =>
  `employee_id,name,email,status_of_residence,granted_period,period_of_stay_ends,departs,returns\n${rows.join('\n')}\n`;

export const ann = 'E1,Ann,ann@example.com,Student,2 years,2028-03-31,2026-12-20,2027-01-10';
export const bob = 'E2,Bob,bob@example.com,Dependent,1 year,2027-06-30,,';
