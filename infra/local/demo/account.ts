/** The account of a stretch of time: what was promised, and what became of each promise. */
import type { Letter, RegistrationSeen } from './visitor';

/** A letter counts as late from here on: an alarm's window (5 min), its sending and one sweep (15 min) lie before it. */
const lateInMs = 30 * 60_000;

export type Promised = {
  readonly registration: string;
  readonly to: string;
  readonly key: string;
  readonly kind: string;
  readonly promisedAt: number;
  readonly at: number;
  readonly status: string;
  readonly reason?: string | undefined;
};

export type Totals = {
  readonly promised: number;
  readonly sent: number;
  readonly superseded: number;
  readonly skipped: number;
  readonly late: number;
  readonly lost: number;
};

/** Collects what registrations say of their letters; a letter once seen is never forgotten, the newest word about it counts. */
export function openAccount() {
  const seen = new Map<string, Promised>();
  return {
    note: ({ id, contact, letters }: RegistrationSeen): void => {
      for (const { key, kind, at, promisedAt, status, reason } of letters) {
        seen.set(`${id} ${key}`, {
          registration: id,
          to: contact.email,
          key,
          kind,
          promisedAt: Date.parse(promisedAt),
          at: Date.parse(at),
          status,
          reason,
        });
      }
    },
    /** What was due by `now`, by the hour it was promised for. */
    due: (now: number): readonly Promised[] =>
      [...seen.values()]
        .filter(({ promisedAt }) => promisedAt <= now - lateInMs)
        .sort((one, other) => one.promisedAt - other.promisedAt),
  };
}

const isSent = ({ status }: Promised): boolean => status === 'sent' || status === 'delivered';

/**
 * Lost is what was due and is neither sent nor superseded nor skipped for a reason,
 * and what the ledger calls sent while no letter reached that mailbox in that minute.
 */
export function totalUp(due: readonly Promised[], letters: readonly Letter[]): Totals {
  const arrivals = new Map<string, number[]>();
  for (const { to, at } of letters) {
    for (const address of to) arrivals.set(address, [...(arrivals.get(address) ?? []), Date.parse(at)]);
  }
  const arrived = ({ to, at }: Promised): boolean =>
    (arrivals.get(to) ?? []).some((arrival) => Math.abs(arrival - at) <= 60_000);
  const count = (status: string): number => due.filter((letter) => letter.status === status).length;
  const sent = due.filter(isSent).filter(arrived);
  return {
    promised: due.length,
    sent: sent.length,
    superseded: count('superseded'),
    skipped: count('skipped'),
    late: sent.filter(({ at, promisedAt }) => at - promisedAt > lateInMs).length,
    lost: due.length - sent.length - count('superseded') - count('skipped'),
  };
}
