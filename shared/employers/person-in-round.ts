import { type DateText, dayOf, type Instant, japanDay } from '../calendar';
import type { RuleId } from '../rules/book/rule-id';

/**
 * How a person stands to our letters. `silent`: they reach the person, who has not said to have seen the date.
 * `leaving`: the employer let them go, and the registration may pass to them.
 */
export type Standing = 'acknowledged' | 'silent' | 'unreachable' | 'objected' | 'leaving';

/** The dates a round counts to: to be back while a trip is not over, otherwise an end of the stay or of the card. */
export const roundDates = ['return', 'stay-end', 'continuation-end', 'card-end'] as const;
export type RoundDate = (typeof roundDates)[number];

/** The dates whose moving by a change of law an employer hears of. */
export const movedKinds = [...roundDates, 'stay-renewal-opens', 'card-renewal-opens'] as const;
export type MovedKind = (typeof movedKinds)[number];

/** A date that a change of law moved; `before` or `now` is null where it did not exist then, or does no more. */
export type MovedInRound = {
  readonly kind: MovedKind;
  readonly before: DateText | null;
  readonly now: DateText | null;
  readonly rule: RuleId;
  /** The day the change came into force, and the day on which people are told of it. */
  readonly since: DateText;
  readonly knownOn: DateText;
};

/** One person as a round looks at them: what a letter to their employer may need, and no more. */
export type PersonInRound = {
  readonly employeeId: string;
  readonly name: string | null;
  readonly standing: Standing;
  readonly abroad: boolean;
  /** The date that counts next. */
  readonly next: { readonly kind: RoundDate; readonly date: DateText } | null;
  readonly registeredAt: Instant;
  /** When SES last took a letter to them. */
  readonly toldAt: Instant | null;
  /** When they said that they have seen the date. */
  readonly seenAt: Instant | null;
  /** When their address bounced. */
  readonly unreachableSince: Instant | null;
  readonly moved: readonly MovedInRound[];
};

/** So many days before a date whoever has not answered is named. */
const steps = [14, 7, 1] as const;
/** How far a weekly letter looks ahead. */
const weeklyLooksAheadDays = 90;
/** A date longer past than this is no news to somebody in Japan; an open trip stays in the list until a day of return is given. */
const weeklyLooksBackDays = 30;

/**
 * Who needs an answer from their employer now: who is silent, or cannot be reached, where the days to their date came down
 * to 14, 7 or 1 since the round before; and whose address bounced since. A round that was missed is caught up here, once.
 * Whoever was registered since the round before counts as if their date had been far away then.
 */
export const whoNeedsAnAnswer = (
  people: readonly PersonInRound[],
  since: Instant,
  at: Instant,
): readonly PersonInRound[] =>
  people.filter((person) => {
    if (person.standing !== 'silent' && person.standing !== 'unreachable') return false;
    return becameUnreachable(person, since, at) || reachedStep(person, since, at);
  });

const becameUnreachable = ({ standing, unreachableSince }: PersonInRound, since: Instant, at: Instant): boolean =>
  standing === 'unreachable' && unreachableSince !== null && unreachableSince >= since && unreachableSince < at;

function reachedStep(person: PersonInRound, since: Instant, at: Instant): boolean {
  const [left, before] = [daysLeft(person, at), daysLeft(person, since)];
  if (left === null || before === null || person.registeredAt >= at) return false;
  if (person.registeredAt >= since) return left >= 0 && left <= steps[0];
  return steps.some((step) => left <= step && step < before);
}

/**
 * Whom the weekly letter lists: who is abroad, whose date is near, and who cannot be reached, until there is an address that
 * works. Where that is nobody, there is no weekly letter.
 */
export const whoIsListed = (people: readonly PersonInRound[], at: Instant): readonly PersonInRound[] =>
  people.filter((person) => {
    const left = daysLeft(person, at);
    const isNear = left !== null && left <= weeklyLooksAheadDays && left >= -weeklyLooksBackDays;
    return person.abroad || isNear || person.standing === 'unreachable';
  });

/** Whose dates a change of law moved that people were told of since the round before: each such person with those dates alone. */
export const whoseDatesMoved = (
  people: readonly PersonInRound[],
  since: Instant,
  at: Instant,
): readonly PersonInRound[] =>
  people.flatMap((person) => {
    const moved = person.moved.filter(
      ({ knownOn }) => dayOf(knownOn) > japanDay(since) && dayOf(knownOn) <= japanDay(at),
    );
    return moved.length > 0 ? [{ ...person, moved }] : [];
  });

/** Whole days from the day in Japan to the date that counts next; negative once it has passed. */
export const daysLeft = ({ next }: Pick<PersonInRound, 'next'>, at: Instant): number | null =>
  next === null ? null : dayOf(next.date) - japanDay(at);
