import { addDays, japanDay, startOfJapanDay } from '../shared/calendar';
import { type Day, type Instant, instant } from '../shared/calendar/day';
import type { Employer } from '../shared/employers/employer';
import { nextRoundAt } from '../shared/employers/round';
import type { Lane, MemberLetter, PlannedLetter } from '../shared/letters/kinds';
import { planAnswers, planReminders } from '../shared/letters/plan';
import { planEmployer } from '../shared/letters/plan-employer';
import { isSettled, type LedgerEntry, type LetterKey, wasSent } from '../shared/registrations/ledger';
import { hourPreferred } from '../shared/registrations/preferences';
import type { Registration } from '../shared/registrations/registration';
import { endOfKeeping } from './end-of-keeping';
import { clockAt, hourOf, localDay } from './hours';

/** The next thing to do for an item; absent where nothing waits. */
export type NextLetter = { readonly at: Instant; readonly lane: Lane };

const derived: unique symbol = Symbol('derived');

/** A registration with its next letter worked out. Only `withNextLetter` makes one, so every write of an item passes through it. */
export type Scheduled = {
  readonly registration: Registration;
  readonly next: NextLetter | undefined;
  readonly [derived]: true;
};

/** An employer with its next letter worked out, likewise only by `employerWithNextLetter`. */
export type ScheduledEmployer = {
  readonly employer: Employer;
  readonly next: NextLetter | undefined;
  readonly [derived]: true;
};

/** A letter that is not settled, with the instant it goes. */
export type OpenLetter<Letter extends PlannedLetter | MemberLetter = PlannedLetter> = {
  readonly letter: Letter;
  /** The hour it is promised for: the plan's, but never before what it answers, before 24 hours after a notice, or on a day that had a reminder. */
  readonly promisedAt: Instant;
  /** The hour it can go: later than promised only where it waits for SES. */
  readonly dueAt: Instant;
  readonly entry: LedgerEntry | undefined;
};

/** People registered by their employer have this long to object after SES took the notice. */
export const timeToObjectInMs = 24 * 60 * 60 * 1000;

/**
 * Works out the next letter; where none is left, when the registration is deleted by itself. Pure; `now` only tells what the
 * law says today.
 */
export function withNextLetter(registration: Registration, now: Instant): Scheduled {
  const letter = nextOf(nextOpenLetter(registration, now));
  const end = letter === undefined ? endOfKeeping(registration, now) : undefined;
  return { registration, next: end === undefined ? letter : { at: end, lane: 'due' }, [derived]: true };
}

/** Works out the next letter to a member, or the next round, whichever is sooner. Pure. */
export function employerWithNextLetter(employer: Employer): ScheduledEmployer {
  const letter = nextOf(openMemberLetters(employer)[0]);
  const round = nextRound(employer);
  const isRoundSooner = round !== undefined && (letter === undefined || round < letter.at);
  return { employer, next: isRoundSooner ? { at: round, lane: 'due' } : letter, [derived]: true };
}

/** When the employer's next round is made. A round waits until the letters of the one before are settled, and then makes up for both. */
export const nextRound = (employer: Employer): Instant | undefined =>
  openMemberLetters(employer).some(({ letter }) => letter.kind === 'round') ? undefined : nextRoundAt(employer);

function nextOf(first: OpenLetter<PlannedLetter | MemberLetter> | undefined): NextLetter | undefined {
  return first === undefined ? undefined : { at: first.dueAt, lane: first.letter.lane };
}

/** Every letter that is still owed to a member, soonest first. */
export function openMemberLetters(employer: Employer): readonly OpenLetter<MemberLetter>[] {
  const entries = new Map(employer.ledger.map((entry) => [entry.key, entry]));
  return planEmployer(employer)
    .flatMap((letter) => {
      const entry = entries.get(letter.key);
      if (entry !== undefined && isSettled(entry)) return [];
      return [{ letter, promisedAt: letter.at, dueAt: afterWaiting(letter.at, entry), entry }];
    })
    .sort((one, other) => one.dueAt - other.dueAt);
}

/** Every letter that is still owed, soonest first; where `until` is given, reminders as `openReminders` gives them. */
export const openLetters = (registration: Registration, now: Instant, until?: Day): readonly OpenLetter[] =>
  [...openAnswers(registration), ...openReminders(registration, now, until)].sort(soonerFirst);

/** Every letter that may go today or tomorrow, soonest first, and some of the days after. */
export const openSoon = (registration: Registration, now: Instant): readonly OpenLetter[] =>
  openLetters(registration, now, addDays(japanDay(now), 4));

/** The soonest letter that is still owed: the first of `openLetters`. Most are near, and nobody plans years of letters to find them. */
export function nextOpenLetter(registration: Registration, now: Instant): OpenLetter | undefined {
  const until = addDays(japanDay(now), nearInDays);
  const [near] = openLetters(registration, now, until);
  return near !== undefined && near.dueAt < goesNoSooner(until) ? near : openLetters(registration, now)[0];
}

/** The letters 60 and 30 days before a date lie as far apart. */
const nearInDays = 33;

/**
 * No reminder whose morning is after `until` goes before this: it may go one day before its morning, and on the first clocks of the
 * world a day begins five hours before Japan's.
 */
const goesNoSooner = (until: Day): Instant => startOfJapanDay(addDays(until, -1));

/** The answers that are still owed. */
export function openAnswers(registration: Registration): readonly OpenLetter[] {
  const entries = entriesOf(registration);
  const open: OpenLetter[] = [];
  for (const letter of planAnswers(registration)) {
    const entry = entries.get(letter.key);
    if (entry !== undefined && isSettled(entry)) continue;
    open.push({ letter, promisedAt: letter.at, dueAt: afterWaiting(letter.at, entry), entry });
  }
  return open;
}

/** The reminders that are still owed; where `until` is given, those that go in the morning of that day or before. */
export function openReminders(registration: Registration, now: Instant, until?: Day): readonly OpenLetter[] {
  const entries = entriesOf(registration);
  const remindersFrom = earliestReminder(registration, entries);
  if (remindersFrom === undefined) return [];
  const zone = registration.contact.timeZone;
  const hour = hourPreferred(registration);
  const lastReminderDay = lastReminder(registration);
  const nextMorning = lastReminderDay === undefined ? undefined : clockAt(addDays(lastReminderDay, 1), hour, zone);
  const open: OpenLetter[] = [];
  for (const letter of planReminders(registration, japanDay(now), until)) {
    const entry = entries.get(letter.key);
    if (entry !== undefined && isSettled(entry)) continue;
    // One reminder a day; but a letter for today or tomorrow does not wait for another day.
    const waitsForMorning =
      lastReminderDay !== undefined && (letter.date < lastReminderDay || letter.date > addDays(lastReminderDay, 1));
    const promisedAt = later(
      later(hourOf(letter, zone, hour), remindersFrom),
      waitsForMorning ? nextMorning : undefined,
    );
    open.push({ letter, promisedAt, dueAt: afterWaiting(promisedAt, entry), entry });
  }
  return open;
}

const entriesOf = ({ ledger }: Registration): ReadonlyMap<LetterKey, LedgerEntry> =>
  ledger.length === 0 ? noEntries : new Map(ledger.map((entry) => [entry.key, entry]));
const noEntries: ReadonlyMap<LetterKey, LedgerEntry> = new Map();

const soonerFirst = (one: OpenLetter, other: OpenLetter): number => one.dueAt - other.dueAt;

/** Reminders carry their traveller first (`t1.return.…`); answers their kind (`welcome.…`). */
export const isReminderKey = (key: LetterKey): boolean => /^t\d+\./.test(key);

function lastReminder(registration: Registration) {
  const sent = registration.ledger.filter((entry) => isReminderKey(entry.key) && wasSent(entry));
  if (sent.length === 0) return undefined;
  const last = sent.reduce((latest, entry) => (entry.at > latest.at ? entry : latest));
  return localDay(last.at, registration.contact.timeZone);
}

/** No reminder is promised for an hour before the last thing that happened. undefined: none at all yet, because SES has not taken the notice of registration. */
function earliestReminder(
  registration: Registration,
  entries: ReadonlyMap<LetterKey, LedgerEntry>,
): Instant | undefined {
  if (registration.state !== 'told') {
    return registration.occasions.reduce((last, { at }) => later(last, at), registration.registeredAt);
  }
  // The last notice counts: a new address was told nothing by the notice to the old one.
  const toldAt = registration.occasions.findLast(({ kind }) => kind === 'told')?.at;
  const notice = [...entries.values()].find(({ key }) => key === `told.${toldAt}`);
  return notice !== undefined && wasSent(notice) ? instant(notice.at + timeToObjectInMs) : undefined;
}

function afterWaiting(dueAt: Instant, entry: LedgerEntry | undefined): Instant {
  return entry?.status === 'waiting' ? later(dueAt, entry.until) : dueAt;
}

function later(one: Instant, other: Instant | undefined): Instant {
  return other !== undefined && other > one ? other : one;
}
