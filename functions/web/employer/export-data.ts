import type { AuditEntry, Employer, Member } from '../../../shared/employers/employer';
import type { Language } from '../../../shared/words/languages';
import { doAtOnce } from '../../do-at-once';
import { isEmptied } from '../../emptied';
import { isoText } from '../../iso-text';
import { asEmployerKnows } from '../../people/as-employer-knows';
import { isTheirs } from '../../people/is-theirs';
import type { World } from '../../ports/world';
import { showUpload } from '../uploads/show-upload';

/** One answer of the room may have 6 MB; 1,000 people with 4 KB each are 4 MB. */
const peopleInPart = 1_000;
const readsAtOnce = 50;

/** In how many parts the people of an employer are downloaded; one where there is nobody. */
export async function countParts(world: Pick<World, 'registrations'>, { id }: Pick<Employer, 'id'>): Promise<number> {
  return Math.max(1, Math.ceil((await world.registrations.peopleOf(id)).length / peopleInPart));
}

/** One part of the people, each as we keep them but for what they told us alone, by id. `part` counts from 1; undefined where there is no such part. */
export async function exportPeople(
  world: Pick<World, 'registrations'>,
  employer: Pick<Employer, 'id'>,
  part: number,
): Promise<readonly ReturnType<typeof asEmployerKnows>[] | undefined> {
  const ids = [...(await world.registrations.peopleOf(employer.id))].sort();
  const ofPart = ids.slice((part - 1) * peopleInPart, part * peopleInPart);
  if (part < 1 || (part > 1 && ofPart.length === 0)) return undefined;
  const stored = await world.registrations.loadAll(ofPart);
  return stored
    .map(({ registration }) => registration)
    .filter((registration) => isTheirs(employer.id, registration) && !isEmptied(registration))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(asEmployerKnows);
}

/** The account itself, with the uploads of the last seven days; of keys only what the page shows of them. */
export async function exportAccount(
  world: Pick<World, 'clock' | 'uploads' | 'files'>,
  { id, name, createdAt, members, keys, ledger, audit }: Employer,
  language: Language,
) {
  const { uploads = [], headings = {} } = await world.uploads.loadDesk(id);
  const now = world.clock.now();
  const shown = await doAtOnce(uploads, readsAtOnce, async (uploadId) => {
    const upload = await world.uploads.load(uploadId);
    return upload === undefined ? [] : [await showUpload(world, upload, language, now)];
  });
  return {
    employerId: id,
    name,
    createdAt: isoText(createdAt),
    members: members.map(({ roundLetters = 'together', feed = 0, ...member }) => ({
      ...exportMember(member),
      roundLetters,
      calendarAddressesMade: feed,
    })),
    apiKeys: keys.map((key) => ({
      name: key.name,
      scopes: key.scopes,
      madeAt: isoText(key.madeAt),
      usedOn: key.usedOn,
    })),
    uploads: shown.flat(),
    headings,
    letters: ledger.map(({ key, at, status }) => ({ key, at: isoText(at), status })),
    audit: audit.map(exportEntry),
  };
}

/** A member as others of the same employer may know them. */
export const exportMember = ({ id, email, language, role, reach, since }: Member) => ({
  id,
  email,
  language,
  role,
  letters: reach,
  since: isoText(since),
});

export const exportEntry = ({ at, by, did, to }: AuditEntry) => ({ at: isoText(at), by, did, ...(to && { to }) });
