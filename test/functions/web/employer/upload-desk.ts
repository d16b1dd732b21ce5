import { commitPart } from '../../../../functions/import/commit-part';
import { readUpload } from '../../../../functions/import/read-upload';
import { undoPart } from '../../../../functions/import/undo-part';
import { uploadedFileKey } from '../../../../functions/uploads/keys';
import { openEmployerRoom, signedIn } from './employer-room';

/** Acme's HR person, signed in, with the import room working only when it is told to. Monday 2026-11-23, ten in the morning in Japan. */
export async function openDesk() {
  const room = openEmployerRoom();
  const { world } = room;
  const { employerId, signInUrl, apiKey } = await room.add('Acme KK', 'hr@acme.example');
  const hr = await signedIn(room, signInUrl);

  /** Presses "Upload a file": the path of the upload, and its id. */
  const begin = async (who = hr) => {
    const location = (await who.press('/employer/uploads?lang=en')).headers.get('location') ?? '';
    const path = new URL(location, 'https://kaeru.test').pathname;
    return { path, id: path.split('/').at(-1) ?? '' };
  };
  /** Lets a file arrive in the bucket, and the import room read it. */
  const send = async (content: string | Uint8Array) => {
    const begun = await begin();
    await world.files.write(uploadedFileKey(begun.id), content, 'text/csv');
    await readUpload(world, begun.id);
    return begun;
  };
  const work = async (): Promise<void> => {
    for (const one of world.importWork.splice(0)) {
      if (one.kind === 'read') await readUpload(world, one.uploadId);
      if (one.kind === 'commit') await commitPart(world, one);
      if (one.kind === 'undo') await undoPart(world, one);
    }
  };
  /** Presses the button that commits, as it stands on the page. */
  const commit = async (path: string, who = hr) => {
    const version = /name="version" value="(\d+)"/.exec(await (await who.get(path)).text())?.[1] ?? '';
    return who.press(`${path}/commit?lang=en`, { version });
  };
  /** What a page says, without its tags. */
  const read = async (path: string, who = hr): Promise<string> => textOf(await (await who.get(path)).text());
  return { room, world, employerId, apiKey, hr, begin, send, work, commit, read };
}

export const textOf = (page: string): string =>
  page
    .replaceAll(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
