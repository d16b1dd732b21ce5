/** A small strip of one person's nearest days: the same days for everybody, so that strips under each other can be compared. */
import { type Day, day } from '../calendar';
import type { Mark, MarkKind, StretchKind, Timeline } from './timeline';

/** One unit is one day. */
const daysBehind = 15;
const daysAhead = 105;
export const stripWidth = daysBehind + daysAhead;

export type StripMark = Mark & { readonly x: number };
export type Strip = {
  readonly from: Day;
  readonly to: Day;
  /** Where today stands. */
  readonly today: number;
  readonly marks: readonly StripMark[];
  readonly bars: readonly { readonly kind: StretchKind; readonly x: number; readonly width: number }[];
};

/** Only what a trip or a permission begins or ends with: there is no room for more. */
const shown: ReadonlySet<MarkKind> = new Set([
  'departure',
  'planned-return',
  'returned',
  'return',
  'stay-end',
  'continuation-end',
  'card-end',
]);

export function stripOf({ today, marks, stretches }: Timeline): Strip {
  const [from, to] = [day(today - daysBehind), day(today + daysAhead)];
  const isInside = (of: Day): boolean => from <= of && of <= to;
  return {
    from,
    to,
    today: daysBehind,
    marks: marks.filter((mark) => shown.has(mark.kind) && isInside(mark.day)).map(placeAt(from)),
    bars: stretches
      .filter((one) => (one.kind === 'away' || one.kind === 'margin') && one.to >= from && one.from <= to)
      .map((one) => {
        const x = Math.max(one.from, from) - from;
        return { kind: one.kind, x, width: Math.max(1, Math.min(one.to, to) - from - x) };
      }),
  };
}

const placeAt =
  (from: Day) =>
  (mark: Mark): StripMark => ({ ...mark, x: mark.day - from });
