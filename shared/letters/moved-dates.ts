/** Which dates a change of the law moved, from where to where, and by which rule. */
import { type DateText, type Day, dateText, dayOf } from '../calendar';
import type { Traveller, TravellerId } from '../registrations/registration';
import { assessDates, type DatesOfLaw } from '../rules/assess';
import type { DeadlineKind } from '../rules/assessment';
import type { RuleId } from '../rules/book/rule-id';
import { dayBeforeChange } from '../rules/law-on';

/** One date of one traveller; `before` or `now` is null where it did not exist then, or does no more. */
export type MovedDate = {
  readonly traveller: TravellerId;
  readonly kind: DeadlineKind;
  readonly before: DateText | null;
  readonly now: DateText | null;
  readonly rule: RuleId;
};

/** Compares the law of a day with the one before its latest change. Dates that were over by then either way have not moved. */
export function findMovedDates(travellers: readonly Traveller[], on: Day): readonly MovedDate[] {
  const before = dayBeforeChange(on);
  return travellers.flatMap((traveller) =>
    compareDeadlines(
      traveller.id,
      assessDates(traveller, dateText(before)),
      assessDates(traveller, dateText(on)),
    ).filter((date) => [date.before, date.now].some((day) => day !== null && dayOf(day) >= on)),
  );
}

function compareDeadlines(traveller: TravellerId, before: DatesOfLaw, now: DatesOfLaw): readonly MovedDate[] {
  const moved = now.deadlines.flatMap(({ kind, date, rule }): readonly MovedDate[] => {
    const old = before.deadlines.find((one) => one.kind === kind)?.date ?? null;
    return old === date ? [] : [{ traveller, kind, before: old, now: date, rule }];
  });
  const gone = before.deadlines
    .filter(({ kind }) => !now.deadlines.some((one) => one.kind === kind))
    .map(({ kind, date, rule }) => ({ traveller, kind, before: date, now: null, rule }));
  return [...moved, ...gone];
}
