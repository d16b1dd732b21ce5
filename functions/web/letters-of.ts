import { type Instant, instant } from '../../shared/calendar';
import { type LetterKind, reminderKinds } from '../../shared/letters/kinds';
import type { LedgerEntry, LetterKey } from '../../shared/registrations/ledger';
import { answerKinds, type Registration } from '../../shared/registrations/registration';
import { openLetters } from '../next-letter';

/** One letter as its reader may see it: what was promised and what became of it. */
export type LetterSeen = {
  readonly key: LetterKey;
  readonly kind: LetterKind;
  /** The hour the plan gives it. */
  readonly promisedAt: Instant;
  /** When it went or was given up; of a promised one, when it goes. */
  readonly at: Instant;
  readonly status: 'promised' | LedgerEntry['status'];
  readonly reason?: string | undefined;
};

/** Every letter of a registration: what became of those behind us, then the promised ones, each by time. */
export function lettersOf(registration: Registration, now: Instant): readonly LetterSeen[] {
  const settledOrMoving = registration.ledger.flatMap((entry): readonly LetterSeen[] => {
    const kind = kindOfKey(entry.key);
    if (kind === undefined) return [];
    const reason = 'reason' in entry ? entry.reason : undefined;
    return [
      {
        key: entry.key,
        kind,
        promisedAt: entry.dueAt,
        at: entry.at,
        status: entry.status,
        ...(reason === undefined ? {} : { reason }),
      },
    ];
  });
  const known = new Set(registration.ledger.map((entry) => entry.key));
  return [
    ...settledOrMoving.toSorted((one, other) => one.at - other.at),
    ...promisedLetters(registration, now).filter((letter) => !known.has(letter.key)),
  ];
}

/**
 * The letters still to come, soonest first. What is due already goes now. Before confirmation the reminders are those
 * that follow if the confirmation comes now; its welcome letter has no key yet and is not among them.
 */
export function promisedLetters(registration: Registration, now: Instant): readonly LetterSeen[] {
  const waiting = registration.state === 'awaiting-confirmation';
  const once = openLetters(registration, now);
  const confirmed = waiting ? openLetters({ ...registration, state: 'active' }, now) : [];
  return [...once, ...confirmed].map(({ letter, promisedAt, dueAt }) => ({
    key: letter.key,
    kind: letter.kind,
    promisedAt,
    at: instant(Math.max(dueAt, now)),
    status: 'promised',
  }));
}

/** `t1.return.2027-12-20.30` is of kind `return`, `welcome.1795…` of kind `welcome`. */
export function kindOfKey(key: string): LetterKind | undefined {
  const [first, second] = key.split('.');
  return answerKinds.find((kind) => kind === first) ?? reminderKinds.find((kind) => kind === second);
}
