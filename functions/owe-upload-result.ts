import type { UploadResult } from '../shared/employers/employer';
import { forgetOccasions } from '../shared/employers/forget';
import type { EmployerId } from '../shared/registrations/registration';
import { changeEmployer } from './change-employer';
import type { World } from './ports/world';

/** What a file came to, for the letter about it. */
export type UploadNews = {
  readonly upload: string;
  readonly filename: string;
  readonly counts: UploadResult;
};

/**
 * Owes the letter that says what became of an upload, once for each upload, however often it is called: to the member who
 * committed it; where a program did, to the first admin whose letters arrive.
 */
export async function oweUploadResult(
  world: Pick<World, 'clock' | 'employers'>,
  employerId: EmployerId,
  { upload, filename, counts }: UploadNews,
): Promise<void> {
  await changeEmployer(world, employerId, (employer, at) => {
    const isOwed = employer.occasions.some((one) => one.kind === 'upload-result' && one.upload === upload);
    const committed = employer.audit.findLast(({ did, to }) => did === 'upload-committed' && to === upload);
    const reader =
      employer.members.find(({ id }) => id === committed?.by) ??
      employer.members.find(({ role, reach }) => role === 'admin' && reach === 'reachable');
    if (isOwed || reader === undefined) return employer;
    const occasion = { kind: 'upload-result', at, member: reader.id, upload, filename, counts } as const;
    return forgetOccasions({ ...employer, occasions: [...employer.occasions, occasion] }, at);
  });
}
