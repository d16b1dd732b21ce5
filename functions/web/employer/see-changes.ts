import type { Upload } from '../../ports/uploads';
import type { World } from '../../ports/world';
import { type ChangeKind, type Place, readChanges } from '../uploads/read-changes';
import type { AsideKind, PeopleLeft } from './pages/aside-sections';
import type { ChangesSeen } from './pages/changes-section';

/** What of an upload can be leafed through at its step, with how many people each; kinds with nobody are left out. */
function kindsOf({ state, counts, undo, written }: Upload): readonly (readonly [ChangeKind, number])[] {
  const kinds: readonly (readonly [ChangeKind, number])[] = (() => {
    if (state === 'undone') {
      const { removed = 0, restored = 0, kept = 0 } = undo ?? {};
      return [
        ['removed', removed],
        ['restored', restored],
        ['kept', kept],
      ];
    }
    if (state === 'planned') {
      return [
        ['update', counts.update],
        ['create', counts.create],
      ];
    }
    if (state === 'committed') {
      return [
        ['conflict', counts.conflict],
        ['update', written.update],
        ['create', written.create],
      ];
    }
    return [];
  })();
  return kinds.filter(([, count]) => count > 0);
}

/** The page of changes that was asked for, or the first there is; undefined where there is nothing to leaf through. */
export async function seeChanges(
  world: Pick<World, 'files'>,
  upload: Upload,
  query: Readonly<Record<string, string>>,
): Promise<ChangesSeen | undefined> {
  const kinds = kindsOf(upload);
  const kind = (kinds.find(([one]) => one === query.kind) ?? kinds[0])?.[0];
  if (kind === undefined) return undefined;
  return { kind, kinds, ...(await readChanges(world, upload, kind, placeIn(query.cursor))) };
}

/**
 * A page of the people whom an upload leaves alone: those its file does not name, and those who objected. `missing` and `objected` in the
 * address say where the page begins. Nobody at steps at which there is nothing to decide about them.
 */
export async function seeAside(
  world: Pick<World, 'files'>,
  upload: Upload,
  query: Readonly<Record<string, string>>,
): Promise<PeopleLeft> {
  const isShown = upload.state === 'planned' || upload.state === 'committed';
  const see = async (kind: AsideKind): Promise<PeopleLeft[AsideKind]> => {
    if (!isShown || upload.counts[kind] === 0) return { count: 0, people: [], next: undefined };
    const { changes, next } = await readChanges(world, upload, kind, placeIn(query[kind]));
    return { count: upload.counts[kind], people: changes, next };
  };
  const [missing, objected] = await Promise.all([see('missing'), see('objected')]);
  return { missing, objected };
}

/** Where a page begins, as its address says. */
function placeIn(cursor: string | undefined): Place {
  const [, part = '0', index = '0'] = /^(\d{1,6})\.(\d{1,6})$/.exec(cursor ?? '') ?? [];
  return { part: Number(part), index: Number(index) };
}
