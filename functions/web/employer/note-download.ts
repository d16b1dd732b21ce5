import { noteDeed } from '../../../shared/employers/audit';
import { changeEmployer } from '../../change-employer';
import type { World } from '../../ports/world';
import type { SignedIn } from './session';

/** Notes in the list of who did what that a member took data with them: the one thing that reading changes. */
export const noteDownload = (world: Pick<World, 'clock' | 'employers'>, { employer, member }: SignedIn) =>
  changeEmployer(world, employer.id, (newest, at) => noteDeed(newest, { at, by: member.id, did: 'data-downloaded' }));
