import type { Day, Instant } from '../calendar/day';
import type { EmployerOccasion, Member } from '../employers/employer';
import type { LetterKey } from '../registrations/ledger';
import type { AnswerKind, TravellerId } from '../registrations/registration';

/** Letters that go on their day. Each belongs to one traveller and one date of the law. */
export const reminderKinds = [
  'departure',
  'return',
  'continuation',
  'return-passed',
  'back',
  'stay-renewal-opens',
  'stay-end',
  'stay-passed',
  'card-renewal-opens',
  'card-end',
  'card-passed',
  'yearly',
  'missing-fact',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];
export type LetterKind = AnswerKind | ReminderKind;

/** Answers that name no date of anybody: their address is not known to be the right one, or there is nothing left to name. They carry no calendar either. */
const answersWithoutDates: readonly AnswerKind[] = ['confirm', 'closed', 'confirm-address', 'link-again', 'erased'];

/** Whether a letter names dates. */
export const namesDates = (letter: AnswerKind | 'reminder'): boolean =>
  letter === 'reminder' || !answersWithoutDates.includes(letter);

/** Answers something somebody just did; goes at once and does not count towards one reminder a day. */
export type Answer = { readonly lane: 'now'; readonly key: LetterKey; readonly kind: AnswerKind; readonly at: Instant };

/** Goes on the reader's `morning`, at nine or at the hour they prefer, with the exceptions `functions/hours.ts` makes for Japan's day. */
export type Reminder = {
  readonly lane: 'due';
  readonly key: LetterKey;
  readonly kind: ReminderKind;
  readonly traveller: TravellerId;
  /** The date of the law (or of the trip) the letter is about. */
  readonly date: Day;
  /** Whole days from the letter to that date; negative once it has passed. */
  readonly daysBefore: number;
  /** The day the letter goes: `date - daysBefore`. */
  readonly morning: Day;
};

export type PlannedLetter = Answer | Reminder;

/** Letters to a member of an employer. All of them go as soon as their occasion is there. */
export type MemberLetterKind = EmployerOccasion['kind'];
export type MemberLetter = {
  readonly lane: Lane;
  readonly key: LetterKey;
  readonly kind: MemberLetterKind;
  readonly member: Member;
  readonly occasion: EmployerOccasion;
  readonly at: Instant;
  /** Of a round: the one person the letter is about; absent where it is about everybody. */
  readonly employee?: string | undefined;
};

/** `now` where somebody waits for an answer, `due` for reminders: a queue of its own each. */
export type Lane = 'now' | 'due';
