import type { Upload } from '../../ports/uploads';
import type { World } from '../../ports/world';
import { type ChangeKind, readChanges } from '../uploads/read-changes';
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
    const aside = [
      ['objected', counts.objected],
      ['missing', counts.missing],
    ] as const;
    if (state === 'planned') return [['update', counts.update], ['create', counts.create], ...aside];
    if (state === 'committed') {
      return [['conflict', counts.conflict], ['update', written.update], ['create', written.create], ...aside];
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
  const [, part = '0', index = '0'] = /^(\d{1,6})\.(\d{1,4})$/.exec(query.cursor ?? '') ?? [];
  const { changes, next } = await readChanges(world, upload, kind, { part: Number(part), index: Number(index) });
  return { kind, kinds, changes, next };
}
