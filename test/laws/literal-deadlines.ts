import type { Facts } from '../../shared/rules';
import { usablePermit } from './literal-permission';
import type { Reading } from './literal-reading';
import { effectiveStay, endOfStay, isIndefinite, plus } from './literal-stay';

/** A second reading of the table of deadlines, row by row: each `kind date`, ascending, ties in the order of the table. */
export function readDeadlines(facts: Facts, on: string, reading: Reading): readonly string[] {
  const { residence, trip } = facts;
  const { verdict, basis, returnBy } = reading;
  const stayEnds = endOfStay(facts);
  const stay = effectiveStay(facts);
  const permit = trip === null ? null : usablePermit(facts, trip);
  const table: readonly (readonly [kind: string, date: string | null | false])[] = [
    ['departure', trip !== null && trip.departs >= on && trip.departs],
    ['return', trip?.returned === null && returnBy],
    ['stay-end', stayEnds],
    ['continuation-end', stayEnds !== null && stay.bound === 'continuation-end' && plus(stayEnds, { months: 2 })],
    ['permit-end', permit?.ends ?? null],
    ['document-end', basis === 'refugee-travel-document' && residence.passportEnds],
    ['card-end', residence.cardEnds],
    ['stay-renewal-opens', stayEnds !== null && renewalOpensLate(facts) && plus(stayEnds, { months: -3 })],
    ['card-renewal-opens', cardRenewalOpens(facts, on)],
    ['permit-apply-by', verdict === 'permit-needed' && trip !== null && trip.departs],
    ['extension-apply-by', verdict === 'extension-needed' && permit !== null && permit.ends],
  ];
  return table
    .flatMap(([kind, date]) => (date === null || date === false ? [] : [{ kind, date }]))
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
    .map(({ kind, date }) => `${kind} ${date}`);
}

/**
 * "Only for grants of 6 months or more (optional fact grantMonths)": a temporary visitor is never granted so much, a diplomat no
 * months at all. "Nothing pending": what was decided is not, and "a pending permanent-residence changes nothing".
 */
function renewalOpensLate({ residence: { status, grant, grantMonths, pending } }: Facts): boolean {
  if (status === 'temporary-visitor' || status === 'diplomat') return false;
  if (grant === '3-months-or-less' || grant === '30-days-or-less') return false;
  if (grantMonths !== undefined && grantMonths < 6) return false;
  return pending === null || pending.decided !== null || pending.kind === 'permanent-residence';
}

/** "cardEnds − 3 months for indefinite stays, − 6 months when the card ends at the 16th birthday", where "the card does not end with the stay". */
function cardRenewalOpens(facts: Facts, on: string): string | null {
  const { cardEnds, birthDate } = facts.residence;
  if (cardEnds === null || cardEnds === endOfStay(facts)) return null;
  const sixteenth = birthDate === null ? null : plus(birthDate, { years: 16 });
  if (sixteenth !== null && (cardEnds === sixteenth || cardEnds === plus(sixteenth, { days: -1 }))) {
    return plus(cardEnds, { months: -6 });
  }
  if (!isIndefinite(facts)) return null;
  // Before 2026-06-14 the window opened two months before the end of the card.
  return plus(cardEnds, { months: on < '2026-06-14' ? -2 : -3 });
}
