import { type Instant, instant } from '../../shared/calendar/day';
import type { EmployerId, RegistrationId } from '../../shared/registrations/registration';
import type { Fingerprint } from '../fingerprint';
import type { EmployerLine, JournalLine, LetterLine, RegistrationLine } from '../ports/journal';
import type { World } from '../ports/world';

/** Later than any line. */
const endOfTime = instant(Number.MAX_SAFE_INTEGER);

/** What the journal says has happened since the copy, by what it happened to; in order. */
export type Remembered = {
  readonly registrations: ReadonlyMap<RegistrationId, readonly RegistrationLine[]>;
  readonly employers: ReadonlyMap<EmployerId, readonly EmployerLine[]>;
  /** The last word on each letter. */
  readonly letters: ReadonlyMap<Fingerprint, LetterLine>;
  /** Keys of stops that were added. */
  readonly stops: ReadonlySet<string>;
  /** Keys of the table that were deleted. */
  readonly gone: ReadonlySet<string>;
};

/** From when on the journal is read, and from when on what was deleted was deleted by mistake. */
export type JournalSpan = { readonly since: Instant; readonly mistakeAt?: Instant | undefined };

/** Reads the journal. About 300 bytes of memory a line: a million letters are 300 MB. */
export async function remember(
  { journal }: Pick<World, 'journal'>,
  { since, mistakeAt = endOfTime }: JournalSpan,
): Promise<Remembered> {
  // Lines count whole seconds.
  const mistakeFrom = Math.floor(mistakeAt / 1000) * 1000;

  const registrations = new Map<RegistrationId, RegistrationLine[]>();
  const employers = new Map<EmployerId, EmployerLine[]>();
  const letters = new Map<Fingerprint, LetterLine>();
  const stops = new Set<string>();
  const gone = new Set<string>();
  const take = (line: JournalLine): void => {
    switch (line.of) {
      case 'registration':
        push(registrations, line.id, line);
        return;
      case 'employer':
        push(employers, line.id, line);
        return;
      case 'key':
        (line.became === 'there' ? stops : gone).add(line.key);
        return;
      case 'letter': {
        const known = letters.get(line.letter);
        if (known === undefined || known.version <= line.version) letters.set(line.letter, line);
      }
    }
  };
  for await (const line of journal.readSince(since)) if (!isDeletion(line) || line.at < mistakeFrom) take(line);
  for (const lines of [...registrations.values(), ...employers.values()]) lines.sort(inOrder);
  return { registrations, employers, letters, stops, gone };
}

/** Whoever erases is `erasing` first: that holds, whatever was deleted by mistake. */
const isDeletion = (line: JournalLine): boolean =>
  (line.of === 'registration' && line.state === 'gone') ||
  (line.of === 'employer' && line.gone === true) ||
  (line.of === 'key' && line.became === 'gone');

function push<Key, Line>(lines: Map<Key, Line[]>, key: Key, line: Line): void {
  const known = lines.get(key);
  if (known === undefined) lines.set(key, [line]);
  else known.push(line);
}

type Dated = { readonly at: Instant; readonly version: number };

/** By time, which counts whole seconds; within one by version. */
const inOrder = (one: Dated, other: Dated): number => one.at - other.at || one.version - other.version;
