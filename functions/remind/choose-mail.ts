import { addDays, dayOf, japanDay } from '../../shared/calendar';
import { type Instant, instant } from '../../shared/calendar/day';
import type { Employer } from '../../shared/employers/employer';
import type { Answer, MemberLetter, PlannedLetter, Reminder } from '../../shared/letters/kinds';
import { sameLadder } from '../../shared/letters/plan';
import { isMemberLetterOutlived } from '../../shared/letters/plan-employer';
import type { LedgerEntry, LetterKey } from '../../shared/registrations/ledger';
import type { Registration } from '../../shared/registrations/registration';
import { clockAt, localDay } from '../hours';
import { type OpenLetter, openMemberLetters, openSoon } from '../next-letter';
import { isEmployer, type Owing } from '../owing';

/** An alarm is exact to the minute, so it may ring up to 59 s before the hour it stands for. */
const earlyByInMs = 60_000;
export const isDue = (hour: Instant, now: Instant): boolean => hour <= now + earlyByInMs;

export type OwedLetter = OpenLetter<PlannedLetter | MemberLetter>;

/** What a mail to the contact of a registration says. */
export type SaysToContact =
  | { readonly letter: 'answer'; readonly answer: Answer }
  | { readonly letter: 'reminder'; readonly reminders: readonly [Reminder, ...Reminder[]] };

/** What one mail says and what it settles. */
export type ChosenMail<Says = SaysToContact | { readonly letter: 'to-member'; readonly memberLetter: MemberLetter }> = {
  readonly says: Says;
  /** Settled as sent. */
  readonly carries: readonly OwedLetter[];
  /** Further letters of the same ladders, already due: the carried one says it all. */
  readonly supersedes: readonly { readonly open: OwedLetter; readonly by: LetterKey }[];
  /** Due letters about a day that has passed: nobody needs them any more. */
  readonly skips: readonly OwedLetter[];
};

export type Choice =
  | { readonly choice: 'mail'; readonly mail: ChosenMail }
  /** Only letters nobody needs any more. */
  | { readonly choice: 'skip'; readonly skips: readonly OwedLetter[] }
  /** Somebody else holds a claim that has not run out. */
  | { readonly choice: 'claimed-elsewhere' }
  | { readonly choice: 'nothing-due' };

/** Chooses the next mail of an item. */
export const chooseMail = (item: Owing, now: Instant): Choice =>
  isEmployer(item) ? chooseForMember(item, now) : chooseForContact(item, now);

/** Every letter that is due and that nobody else is sending. */
export const dueLetters = (item: Owing, now: Instant): readonly OwedLetter[] =>
  (isEmployer(item) ? openMemberLetters(item) : openSoon(item, now)).filter(
    ({ dueAt, entry }) => isDue(dueAt, now) && !isHeld(entry, now),
  );

/** The next mail of an employer: one letter to one member, soonest first. */
function chooseForMember(employer: Employer, now: Instant): Choice {
  const due = openMemberLetters(employer).filter(({ dueAt }) => isDue(dueAt, now));
  if (due.length === 0) return { choice: 'nothing-due' };
  const free = due.filter(({ entry }) => !isHeld(entry, now));
  const skips = free.filter(({ letter }) => isMemberLetterOutlived(letter, now));
  const first = free.find((open) => !skips.includes(open));
  if (first !== undefined) {
    const says = { letter: 'to-member', memberLetter: first.letter } as const;
    return { choice: 'mail', mail: { says, carries: [first], supersedes: [], skips } };
  }
  return skips.length > 0 ? { choice: 'skip', skips } : { choice: 'claimed-elsewhere' };
}

/**
 * Chooses the next mail of a registration: an answer alone, soonest first; else one mail with every reminder
 * due until the end of the reader's day, so that nobody gets two reminders on one day.
 */
function chooseForContact(registration: Registration, now: Instant): Choice {
  const open = openSoon(registration, now);
  const due = open.filter((letter) => isDue(letter.dueAt, now));
  if (due.length === 0) return { choice: 'nothing-due' };
  for (const letter of due) {
    if (letter.letter.lane === 'now' && !isHeld(letter.entry, now)) {
      const says = { letter: 'answer', answer: letter.letter } as const;
      return { choice: 'mail', mail: { says, carries: [letter], supersedes: [], skips: [] } };
    }
  }
  // Also one that is not due yet may be on its way in the same mail: reminders of a day go together.
  if ([...due, ...open.filter(isReminder)].some(({ entry }) => isHeld(entry, now)))
    return { choice: 'claimed-elsewhere' };
  return chooseReminders(registration, open, now);
}

type OpenReminder = OpenLetter & { readonly letter: Reminder };
const isReminder = (open: OpenLetter): open is OpenReminder => open.letter.lane === 'due';

function chooseReminders(registration: Registration, open: readonly OpenLetter[], now: Instant): Choice {
  const zone = registration.contact.timeZone;
  const midnight = clockAt(addDays(localDay(instant(now + earlyByInMs), zone), 1), 0, zone);
  const ofToday = open.filter(isReminder).filter(({ dueAt, entry }) => dueAt < midnight && !isHeld(entry, now));

  const isPointless = ({ letter }: OpenReminder): boolean => isOutlived(letter, registration, now);
  const skips = ofToday.filter(isPointless);
  const useful = ofToday.filter((letter) => !isPointless(letter));
  const carries = useful.filter(
    ({ letter }) =>
      !useful.some((other) => sameLadder(other.letter, letter) && other.letter.daysBefore < letter.daysBefore),
  );
  const supersedes = useful.flatMap((letter) => {
    const nearer = carries.find((other) => sameLadder(other.letter, letter.letter));
    return nearer === undefined || nearer === letter ? [] : [{ open: letter, by: nearer.letter.key }];
  });
  const [first, ...others] = carries.map(({ letter }) => letter).sort(byUrgency);
  if (first === undefined) return { choice: 'skip', skips };
  return {
    choice: 'mail',
    mail: { says: { letter: 'reminder', reminders: [first, ...others] }, carries, supersedes, skips },
  };
}

/** A letter that counts the days to a date says nothing once the date has passed; the letter after the date does. */
function isOutlived(letter: Reminder, registration: Registration, now: Instant): boolean {
  const today = japanDay(now);
  if (letter.kind === 'missing-fact' || letter.kind === 'yearly') return false;
  if (letter.kind === 'stay-renewal-opens' || letter.kind === 'card-renewal-opens') {
    const residence = registration.travellers.find((traveller) => traveller.id === letter.traveller)?.residence;
    const ends = letter.kind === 'stay-renewal-opens' ? residence?.stayEnds : residence?.cardEnds;
    return ends != null && dayOf(ends) < today;
  }
  return letter.daysBefore >= 0 && letter.date < today;
}

/** What was lost by coming late comes first, then the nearest date. */
const byUrgency = (one: Reminder, other: Reminder): number =>
  one.date - other.date || one.daysBefore - other.daysBefore;

const isHeld = (entry: LedgerEntry | undefined, now: Instant): boolean =>
  entry?.status === 'claimed' && entry.leaseUntil > now;
