import { Temporal } from 'temporal-polyfill';
import type { Facts } from '../../shared/rules';

/** `date` plus days, months or years, clamped to the end of the month. */
export const plus = (date: string, length: Temporal.DurationLike): string =>
  Temporal.PlainDate.from(date).add(length).toString();

/** The earliest of some dates; null stands for none. */
export const earliest = (first: string, ...others: readonly (string | null)[]): string =>
  others.reduce<string>((found, other) => (other !== null && other < found ? other : found), first);

/** "Indefinite stays": for these `grant` and `stayEnds` are ignored. */
export const isIndefinite = ({ residence: { status } }: Facts): boolean =>
  ['permanent-resident', 'highly-skilled-professional-2', 'special-permanent-resident'].includes(status);

/** "E": the last day of the period of stay, if any. */
export const endOfStay = (facts: Facts): string | null => (isIndefinite(facts) ? null : facts.residence.stayEnds);

/** "S": the effective stay end, and what sets it. */
export type Stay = { readonly ends: string | null; readonly bound: 'stay-end' | 'continuation-end' | 'decision' };

/**
 * "None for indefinite stays; else E. With a renewal or change filed on or before E and a grant other than 30-days-or-less:
 * not decided: E + 2 months, bound continuation-end; decided after E: the earlier of that day and E + 2 months, bound decision;
 * decided on or before E: E. A pending permanent-residence changes nothing."
 */
export function effectiveStay(facts: Facts): Stay {
  const ends = endOfStay(facts);
  const { pending, grant } = facts.residence;
  const plain: Stay = { ends, bound: 'stay-end' };
  if (ends === null || pending === null) return plain;
  if (pending.kind === 'permanent-residence') return plain;
  if (pending.filed > ends || grant === '30-days-or-less') return plain;
  const twoMonthsLater = plus(ends, { months: 2 });
  if (pending.decided === null) return { ends: twoMonthsLater, bound: 'continuation-end' };
  if (pending.decided > ends) return { ends: earliest(twoMonthsLater, pending.decided), bound: 'decision' };
  return plain;
}
