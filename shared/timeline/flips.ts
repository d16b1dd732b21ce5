/** Where the answer flips when somebody returns on another day. */
import { type DateText, type Day, dateText, day } from '../calendar';
import { assess } from '../rules/assess';
import type { Verdict } from '../rules/assessment';
import type { Facts } from '../rules/facts';

/** Days of return that get the same answer, both ends among them. */
export type SameAnswer = { readonly from: Day; readonly to: Day; readonly verdict: Verdict };

/** The same person, back on another day. */
export const returningOn = (facts: Facts, returns: DateText): Facts =>
  facts.trip === null ? facts : { ...facts, trip: { ...facts.trip, returns } };

/** The answers to every day of return from one day to another, as stretches of days in their order; a new one begins where the answer flips. */
export function answersByReturn(facts: Facts, on: DateText, from: Day, to: Day): readonly SameAnswer[] {
  const answers: SameAnswer[] = [];
  for (let returns = from; returns <= to; returns = day(returns + 1)) {
    const { verdict } = assess(returningOn(facts, dateText(returns)), on);
    const last = answers.at(-1);
    if (last?.verdict === verdict) answers[answers.length - 1] = { ...last, to: returns };
    else answers.push({ from: returns, to: returns, verdict });
  }
  return answers;
}

/** The days of return worth asking about: from the departure, or today where that is later, to two months after the last day. */
export function daysToReturnOn(
  today: Day,
  departs: Day,
  lastDay: Day | null,
): { readonly from: Day; readonly to: Day } {
  const from = day(Math.max(today, departs));
  const reach = Math.max(from, lastDay ?? departs + daysOfYear);
  return { from, to: day(reach + daysBeyond) };
}

const daysOfYear = 365;
const daysBeyond = 61;
