import type { Upload } from '../../ports/uploads';
import type { World } from '../../ports/world';
import { type ColumnChange, changesBetween } from '../../uploads/columns-of-person';
import { readJson } from '../../uploads/json-files';
import { asideKey, outcomeKey, planKey, undoneKey } from '../../uploads/keys';
import { partOutcome } from '../../uploads/part-outcome';
import { peopleAside } from '../../uploads/people-aside';
import { planPart } from '../../uploads/plan-part';
import { undonePart } from '../../uploads/undone-part';
import { kindOfKey } from '../letters-of';

/**
 * What can be leafed through: rows that are created or updated, that are not written (`conflict`, `objected`), people the file
 * does not name (`missing`), and after an undo what came of each row.
 */
export const changeKinds = [
  'create',
  'update',
  'conflict',
  'objected',
  'missing',
  'restored',
  'removed',
  'kept',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One person of an upload as their employer reads it. */
export type ChangeSeen = {
  readonly employeeId: string;
  /** As the spreadsheet shows it; null for who is not in the file. */
  readonly rowNumber: number | null;
  readonly name?: string | undefined;
  readonly fields: readonly ColumnChange[];
  /** Somebody in the file who left this employer and took their registration along. */
  readonly keepsThemself?: boolean | undefined;
  /** Of a row that was taken back: letters that had gone by then. */
  readonly letters?: readonly { readonly kind: string; readonly at: string }[];
};

/** Where a page begins: so many rows into a part of the plan. */
export type Place = { readonly part: number; readonly index: number };

const rowsOnPage = 100;
/** A part is up to a thousand rows, one read of the bucket; ten of them are read well within a request. */
const partsOnPage = 10;

/** A page of at most a hundred rows. It may hold fewer, even none, and still not be the last: that has no `next`. */
export async function readChanges(
  world: Pick<World, 'files'>,
  upload: Upload,
  kind: ChangeKind,
  from: Place,
): Promise<{ readonly changes: readonly ChangeSeen[]; readonly next: Place | undefined }> {
  const isAside = kind === 'missing' || kind === 'objected';
  const parts = isAside ? 1 : upload.parts;
  const changes: ChangeSeen[] = [];
  for (let part = from.part; part < Math.min(parts, from.part + partsOnPage); part += 1) {
    const begin = part === from.part ? from.index : 0;
    const rows = (await readPart(world, upload.id, kind, part)).slice(begin);
    const taken = rows.slice(0, rowsOnPage - changes.length);
    changes.push(...taken);
    if (taken.length < rows.length) return { changes, next: { part, index: begin + taken.length } };
  }
  const next = from.part + partsOnPage;
  return { changes, next: next < parts ? { part: next, index: 0 } : undefined };
}

/** As people sort ids: 9 before 10. */
const inOrder = new Intl.Collator('en', { numeric: true });

async function readPart(
  world: Pick<World, 'files'>,
  uploadId: string,
  kind: ChangeKind,
  part: number,
): Promise<readonly ChangeSeen[]> {
  if (kind === 'missing' || kind === 'objected') {
    const aside = await readJson(world, asideKey(uploadId), peopleAside);
    if (kind === 'objected') return (aside?.objected ?? []).map((person) => ({ ...person, fields: [] }));
    const missing = (aside?.missing ?? []).map((person) => ({ ...person, rowNumber: null, fields: [] }));
    // The index they come from knows no order.
    return missing.toSorted((one, other) => inOrder.compare(one.employeeId, other.employeeId));
  }
  const plan = (await readJson(world, planKey(uploadId, part), planPart)) ?? [];
  const rows = plan.map(({ before, after, employeeId, rowNumber }) => ({
    change: before === null ? 'create' : 'update',
    seen: { employeeId, rowNumber, name: after.contact.name, fields: changesBetween(before, after) },
  }));
  if (kind === 'create' || kind === 'update' || kind === 'conflict') {
    const outcome = await readJson(world, outcomeKey(uploadId, part), partOutcome);
    return rows.flatMap(({ change, seen }) => {
      const became = outcome?.get(seen.employeeId);
      return (kind === 'conflict' ? became === kind : change === kind && became === undefined) ? [seen] : [];
    });
  }
  const undone = (await readJson(world, undoneKey(uploadId, part), undonePart)) ?? [];
  const byId = new Map(undone.map((row) => [row.employeeId, row]));
  return rows.flatMap(({ seen }) => {
    const row = byId.get(seen.employeeId);
    if (row?.outcome !== kind) return [];
    const letters = row.letters.map(({ key, at }) => ({ kind: kindOfKey(key) ?? key, at: new Date(at).toISOString() }));
    return [{ ...seen, letters }];
  });
}
