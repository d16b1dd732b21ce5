import type { LedgerEntry } from '../../shared/registrations/ledger';
import { fingerprintOf } from '../fingerprint';
import type { Owing } from '../owing';
import type { LetterLine } from '../ports/journal';

/** The letters that this write settled, of which it says something new, or which it opens again because they came back. */
export function settledLetters(before: Owing, after: Owing): readonly LetterLine[] {
  const known = new Map(before.ledger.map((entry) => [entry.key, statusOf(entry)]));
  return after.ledger.flatMap((entry): readonly LetterLine[] => {
    const status = statusOf(entry);
    // Never settled: whoever restores the table finds the letter owed, as it is.
    if (status === (known.get(entry.key) ?? 'open')) return [];
    return [
      {
        of: 'letter',
        letter: fingerprintOf(after, entry.key),
        version: after.version,
        at: entry.at,
        status,
        ...(status !== 'open' && 'claim' in entry ? { claim: entry.claim } : {}),
        ...('by' in entry ? { by: fingerprintOf(after, entry.by) } : {}),
      },
    ];
  });
}

const statusOf = (entry: LedgerEntry): LetterLine['status'] =>
  entry.status === 'claimed' || entry.status === 'waiting' ? 'open' : entry.status;
