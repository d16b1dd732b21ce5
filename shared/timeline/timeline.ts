/** The days that matter to one person, as marks and stretches on a line of days: what a picture of them shows. */
import { type DateText, type Day, day, dayOf } from '../calendar';
import type { Assessment, DeadlineKind } from '../rules/assessment';
import type { Trip } from '../rules/facts';

/** The departure is the trip's own; the law names it only while it is ahead. */
export type MarkKind = 'today' | 'planned-return' | 'returned' | 'aim' | DeadlineKind;
export type Mark = { readonly kind: MarkKind; readonly day: Day };

/** Time abroad as planned or as it was; the week one should not count on; and when a renewal can be asked for. */
export type StretchKind = 'away' | 'margin' | 'stay-renewal' | 'card-renewal';
/** Both days belong to it, and each is the day of a mark. */
export type Stretch = { readonly kind: StretchKind; readonly from: Day; readonly to: Day };

export type Timeline = {
  readonly today: Day;
  /** Ascending by day; on the same day in the order of their making. */
  readonly marks: readonly Mark[];
  readonly stretches: readonly Stretch[];
};

export type TimelineFacts = {
  readonly assessment: Pick<Assessment, 'verdict' | 'returnBy' | 'planToReturnBy' | 'deadlines'>;
  readonly trip: Trip | null;
  readonly today: Day;
};

/** Everything there is to draw of one person's days. Pure: the day arrives as an argument. */
export function timelineOf({ assessment, trip, today }: TimelineFacts): Timeline {
  const { deadlines } = assessment;
  const dateOf = (kind: DeadlineKind): DateText | null => deadlines.find((one) => one.kind === kind)?.date ?? null;
  const openTrip = trip?.returned === null ? trip : null;
  const lastDay = dateOf('return');
  const aim = openTrip === null || assessment.verdict === 'lapsed' ? null : assessment.planToReturnBy;
  const away = trip === null ? [] : stretch('away', trip.departs, trip.returned ?? trip.returns ?? lastDay);
  return {
    today,
    marks: [
      { kind: 'today', day: today } as const,
      ...mark('departure', trip?.departs ?? null),
      ...mark('planned-return', openTrip?.returns ?? null),
      ...mark('returned', trip?.returned ?? null),
      ...mark('aim', aim),
      ...deadlines.filter(({ kind }) => kind !== 'departure').flatMap(({ kind, date }) => mark(kind, date)),
    ].sort((one, other) => one.day - other.day),
    stretches: [
      ...away,
      ...stretch('margin', aim, lastDay),
      ...stretch('stay-renewal', dateOf('stay-renewal-opens'), dateOf('stay-end')),
      ...stretch('card-renewal', dateOf('card-renewal-opens'), dateOf('card-end')),
    ],
  };
}

const mark = (kind: MarkKind, date: DateText | null): readonly Mark[] =>
  date === null ? [] : [{ kind, day: dayOf(date) }];

/** Nothing where an end is missing, or comes before the beginning. */
function stretch(kind: StretchKind, from: DateText | null, to: DateText | null): readonly Stretch[] {
  return from === null || to === null || to < from ? [] : [{ kind, from: dayOf(from), to: dayOf(to) }];
}

/** Marks that share a day, in the order of the days. */
export type Stop = { readonly day: Day; readonly kinds: readonly MarkKind[] };

export function stopsOf({ marks }: Pick<Timeline, 'marks'>): readonly Stop[] {
  const kindsOn = new Map<number, MarkKind[]>();
  for (const { kind, day: on } of marks) kindsOn.set(on, [...(kindsOn.get(on) ?? []), kind]);
  return [...kindsOn].map(([on, kinds]) => ({ day: day(on), kinds }));
}
