import type { Instant } from '../../shared/calendar/day';
import type { Employer } from '../../shared/employers/employer';
import type { Registration } from '../../shared/registrations/registration';
import type { JournalLine } from '../ports/journal';
import type { World } from '../ports/world';
import { linesOfEmployer } from './lines-of-employer';
import { linesOfRegistration } from './lines-of-registration';

/** One write of the table: what was there, and what is there now. `expired`: the table itself deleted what was past its time. */
export type Change = { readonly at: Instant; readonly expired: boolean } & (
  | {
      readonly of: 'registration';
      readonly before: Registration | undefined;
      readonly after: Registration | undefined;
    }
  | { readonly of: 'employer'; readonly before: Employer | undefined; readonly after: Employer | undefined }
  | { readonly of: 'key'; readonly key: string; readonly before: boolean; readonly after: boolean }
);

/** Writes down what of a batch of changes an older copy of the table would not know. Most batches hold nothing of that kind. */
export async function noteChanges(
  world: Pick<World, 'journal' | 'log'>,
  { name, changes }: { readonly name: string; readonly changes: readonly Change[] },
): Promise<void> {
  const lines = changes.flatMap(linesOf);
  const first = changes[0];
  if (first === undefined || lines.length === 0) return;
  await world.journal.note(name, first.at, lines);
  world.log('info', 'noted', 'What a restored table must not forget was written down.', { lines: lines.length });
}

/** What one change is to be remembered by. What expired was known to expire: that is no deed of anybody's. */
export function linesOf(change: Change): readonly JournalLine[] {
  if (change.expired) return [];
  switch (change.of) {
    case 'registration':
      return linesOfRegistration(change.before, change.after, change.at);
    case 'employer':
      return linesOfEmployer(change.before, change.after, change.at);
    case 'key':
      return linesOfKey(change);
  }
}

function linesOfKey({ key, before, after, at }: Extract<Change, { of: 'key' }>): readonly JournalLine[] {
  if (key.startsWith('stop#')) return after && !before ? [{ of: 'key', key, at, became: 'there' }] : [];
  // What leads from a member's address to employers is named by a plain hash of it; it is put right from the employers themselves.
  const isRemembered = key.startsWith('key#') || key.startsWith('upload#') || key.startsWith('desk#');
  return isRemembered && !after ? [{ of: 'key', key, at, became: 'gone' }] : [];
}
