/** What became of letters although the process was killed: which never came, which came twice, and whether that may be. */

const minuteMs = 60_000;
/** How long a ring that took a letter keeps others away from it (functions/remind/claim.ts). */
const leaseMs = 5 * minuteMs;
/** How long the run that claimed a letter may take until SES has it: the room's timeout. */
const runMs = minuteMs;

/** A mail in somebody's mailbox. */
export interface Arrived {
  /** Epoch milliseconds of the stage's clock. */
  readonly at: number;
  readonly to: string;
  /** The registration and the key of its letter: two mails with the same name are the same letter. */
  readonly name: string;
}
export interface Copy {
  readonly name: string;
  readonly first: number;
  readonly second: number;
  /** The one way a letter may come twice: the process died after SES took it, and no event settled it within the lease. */
  readonly inWindow: boolean;
}

/**
 * Letters that came more than once, each copy with the one before it. In the window lies a copy whose forerunner was taken within
 * one run before a kill, and which itself came only when the lease of that run's claim was over.
 * @param killedAt The stage's time at each kill.
 */
export function findCopies(mails: readonly Arrived[], killedAt: readonly number[]): readonly Copy[] {
  const copies: Copy[] = [];
  const seen = new Map<string, number>();
  for (const { at, name } of [...mails].sort((one, other) => one.at - other.at)) {
    const first = seen.get(name);
    seen.set(name, at);
    if (first === undefined) continue;
    const died = killedAt.some((kill) => first <= kill && kill <= first + runMs);
    copies.push({ name, first, second: at, inWindow: died && at - first >= leaseMs - runMs });
  }
  return copies;
}

/** Who was owed a mail whose name answers `isOwed` and has none. */
export function findLost(
  people: readonly string[],
  mails: readonly Arrived[],
  isOwed: (name: string) => boolean,
): readonly string[] {
  const reached = new Set(mails.filter(({ name }) => isOwed(name)).map(({ to }) => to));
  return people.filter((person) => !reached.has(person));
}
