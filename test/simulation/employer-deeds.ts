/** What an employer does: files are sent, read, written and taken back; members sign in; people who left are offered their registration. */
import type { World } from '../../functions/ports/world';
import { uploadedFileKey } from '../../functions/uploads/keys';
import { askToSignIn } from '../../functions/web/employer/sign-in';
import { offerToPerson } from '../../functions/web/people/offer-to-person';
import { commitUpload } from '../../functions/web/uploads/commit-upload';
import { startUpload } from '../../functions/web/uploads/start-upload';
import { undoUpload } from '../../functions/web/uploads/undo-upload';
import { emailForm } from '../../shared/registrations/contact-form';
import type { EmployerId } from '../../shared/registrations/registration';
import type { WorldInMemory } from '../support/world';
import type { Work } from './resident-deeds';
import type { Deed } from './story';

export const hrAddress = 'hr@acme.example';
const headings =
  'employee_id,name,email,status_of_residence,granted_period,period_of_stay_ends,departs,returns,language,time_zone';

type Desk = {
  readonly store: WorldInMemory;
  readonly employerId: EmployerId;
  /** Ids of the uploads, by how the story calls their files. */
  readonly uploads: Map<string, string>;
  /** Tells the import room that a file arrived in the bucket. */
  readonly arrived: (uploadId: string, key: string) => void;
};

/** What the employer can do now; undefined where it has to wait for something else to end. Throws where it has to be done again. */
export function workOfEmployer(deed: Deed, { store, employerId, uploads, arrived }: Desk): Work {
  switch (deed.does) {
    case 'sign-in':
      return (world) => askToSignIn(world, emailForm.parse(hrAddress));
    case 'offer':
      return (world) => offerToPerson(world, employerId, deed.employee, 'operator');
    case 'upload':
      return async (world) => {
        const { id } = await startUpload(world, employerId, `${deed.file}.csv`);
        uploads.set(deed.file, id);
        // From here on it is the browser that sends the file, and S3 that tells.
        const key = uploadedFileKey(id);
        await store.files.write(key, `${headings}\n${deed.rows.join('\n')}\n`, 'text/csv');
        arrived(id, key);
      };
    case 'commit':
    case 'undo':
      return workOnUpload(deed.does, store, uploads.get(deed.file));
    default:
      throw new TypeError(`An employer does not ${deed.does}`);
  }
}

function workOnUpload(does: 'commit' | 'undo', store: WorldInMemory, id: string | undefined): Work {
  const upload = id === undefined ? undefined : store.uploads.uploads.get(id);
  if (upload === undefined) return undefined;
  const isReady = does === 'commit' ? upload.state === 'planned' : upload.state === 'committed';
  const isRepeated = upload.state === (does === 'commit' ? 'committing' : 'undoing');
  if (!isReady && !isRepeated) return undefined;
  return async (world: World) => {
    const begun = await (does === 'commit' ? commitUpload : undoUpload)(world, upload.id);
    if (typeof begun === 'object' && 'busyWith' in begun) throw new Error('another upload is being written');
  };
}
