import type { Instant } from '../../shared/calendar/day';
import type { LedgerEntry, LetterKey } from '../../shared/registrations/ledger';
import { type Fingerprint, fingerprintOf } from '../fingerprint';
import { openLetters, openMemberLetters } from '../next-letter';
import { isEmployer, type Owing } from '../owing';
import type { LetterLine } from '../ports/journal';

/** More often than one mark can bring others to light: a notice its reminders, a reminder the next. */
const mostLooks = 4;
/** What a letter is marked with of which nothing more is known than that it was settled. */
const reason = 'settled-before-restore';

/**
 * The item with what became of its letters since the copy: those that went are not sent again, nor those a later one stood for.
 * Answers how many were marked too.
 */
export function markLetters<Item extends Owing>(
  item: Item,
  letters: ReadonlyMap<Fingerprint, LetterLine>,
  now: Instant,
): { readonly item: Item; readonly marked: number } {
  if (letters.size === 0) return { item, marked: 0 };
  let marked = 0;
  let becomes = { ...item, ledger: item.ledger.flatMap((entry) => updated(item, entry, letters)) };
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const settled = settledIn(becomes, letters, now);
    if (settled.length === 0) break;
    const keys = new Set(settled.map(({ key }) => key));
    becomes = { ...becomes, ledger: [...becomes.ledger.filter(({ key }) => !keys.has(key)), ...settled] };
    marked += settled.length;
  }
  return { item: becomes, marked };
}

/** Entries for the letters that are open here and settled in the journal. */
function settledIn(item: Owing, letters: ReadonlyMap<Fingerprint, LetterLine>, now: Instant): readonly LedgerEntry[] {
  const open = isEmployer(item) ? openMemberLetters(item) : openLetters(item, now);
  const keys = new Map<Fingerprint, LetterKey>();
  for (const { key } of [...item.ledger, ...open.map(({ letter }) => letter)]) keys.set(fingerprintOf(item, key), key);
  return open.flatMap(({ letter, promisedAt }) => {
    const line = letters.get(fingerprintOf(item, letter.key));
    if (line === undefined || line.status === 'open') return [];
    return [entryOf({ key: letter.key, dueAt: promisedAt, at: line.at }, line, keys)];
  });
}

function entryOf(
  base: Pick<LedgerEntry, 'key' | 'dueAt' | 'at'>,
  { status, claim, by }: LetterLine,
  keys: ReadonlyMap<Fingerprint, LetterKey>,
): LedgerEntry {
  switch (status) {
    case 'sent':
    case 'delivered':
    case 'bounced':
    case 'complained':
      return claim === undefined ? { ...base, status: 'skipped', reason } : { ...base, status, claim };
    case 'superseded': {
      const later = by === undefined ? undefined : keys.get(by);
      return later === undefined ? { ...base, status: 'skipped', reason } : { ...base, status, by: later };
    }
    case 'failed':
      return { ...base, status, reason };
    default:
      return { ...base, status: 'skipped', reason };
  }
}

/** What was sent before the copy may have arrived after it; or come back, and then it is still owed. */
function updated(
  item: Owing,
  entry: LedgerEntry,
  letters: ReadonlyMap<Fingerprint, LetterLine>,
): readonly LedgerEntry[] {
  if (entry.status !== 'sent' && entry.status !== 'delivered') return [entry];
  const line = letters.get(fingerprintOf(item, entry.key));
  if (line === undefined || line.version <= item.version) return [entry];
  const { status } = line;
  if (status === 'open') return [];
  return status === 'delivered' || status === 'bounced' || status === 'complained'
    ? [{ ...entry, status, at: line.at }]
    : [entry];
}
