import { addDays, addYears, dateText, dayOf, instant, startOfJapanDay } from '../calendar';
import type { Day } from '../calendar/day';
import type { LetterKey } from '../registrations/ledger';
import type { RegistrationState } from '../registrations/lifecycle';
import { type LeadDay, usualHour } from '../registrations/preferences';
import type { AnswerKind, Registration, Traveller } from '../registrations/registration';
import { assessDates, type DatesOfLaw } from '../rules/assess';
import type { DeadlineKind } from '../rules/assessment';
import type { Answer, PlannedLetter, Reminder, ReminderKind } from './kinds';
import { lastOccasion, lawChangesFor } from './law-changes';

/** Days before the last day to come back; the 180 only where that day is more than a year after departure. */
const returnSteps = [180, 90, 60, 30, 14, 7, 3, 1, 0];
const withinAYear = returnSteps.slice(1);
/** Days before the end of a continuation period: it is short, and void on a decision. */
const continuationSteps = [14, 7, 3, 1, 0];
/** Days before a period of stay or a residence card ends. */
const expirySteps = [60, 30, 14, 7, 1];
/** Days before leaving: what must be done in Japan. */
const departureSteps = [14, 3, 1];

/** From so many days before a date on nobody may leave a letter out. */
const alwaysFrom = 7;

/** Which answers are still owed in which state: nobody who stopped is welcomed. */
const answersIn: Record<RegistrationState, readonly AnswerKind[]> = {
  'awaiting-confirmation': ['confirm', 'link-again'],
  told: ['told', 'offered', 'welcome', 'changed', 'confirm-address', 'link-again', 'address-bounced', 'law-changed'],
  active: ['welcome', 'changed', 'confirm-address', 'link-again', 'address-bounced', 'law-changed'],
  stopped: ['closed', 'link-again'],
  unreachable: ['confirm-address', 'link-again'],
  unwelcome: [],
  erasing: ['erased'],
};

/**
 * Every letter of a registration: answers with their instant, reminders with their day. Pure; the same item gives the same letters.
 * `on` is today in Japan; it decides what the law says, not which of the dates have passed.
 * Nothing is planned for a day before the last thing that happened, but for the nearest letter of each
 * date still ahead: whoever comes late gets one letter with all that is already due.
 */
export const plan = (registration: Registration, on: Day): readonly PlannedLetter[] => [
  ...planAnswers(registration),
  ...planReminders(registration, on),
];

/** The answers of the plan. A change of the law is answered on its morning, as far as the rule book knows of it. */
export function planAnswers(registration: Registration): readonly Answer[] {
  const { state, occasions, askedAddress } = registration;
  const owed = answersIn[state];
  const answers = occasions
    .filter(({ kind, at }) => owed.includes(kind) && (kind !== 'confirm-address' || at === askedAddress?.at))
    .map(({ kind, at }): Answer => ({ lane: 'now', key: letterKey(`${kind}.${at}`), kind, at }));
  return owed.includes('law-changed') ? [...answers, ...planLawChanges(registration)] : answers;
}

const planLawChanges = (registration: Registration): readonly Answer[] =>
  lawChangesFor(registration, lastOccasion(registration)).map((day) => ({
    lane: 'now',
    key: letterKey(`law-changed.${dateText(day)}`),
    kind: 'law-changed',
    at: instant(startOfJapanDay(day) + usualHour * 60 * 60 * 1000),
  }));

/**
 * The reminders of the plan, those that go in the morning of `until` or before: who only asks about the next days is spared
 * the letters of the next years.
 */
export function planReminders(
  registration: Registration,
  on: Day,
  until = Number.POSITIVE_INFINITY,
): readonly Reminder[] {
  const { state, travellers, settledUntil, preferences } = registration;
  if (state !== 'active' && state !== 'told') return [];
  const since = lastOccasion(registration);
  const today = dateText(on);
  const letters: Reminder[] = [];
  for (const traveller of travellers)
    letters.push(...planTraveller(traveller, assessDates(traveller, today), since, until, preferences?.leadDays));
  return settledUntil === undefined ? letters : letters.filter(({ morning }) => morning >= settledUntil);
}

/** Letters of the same ladder say the same about the same date, nearer or further from it. */
export const sameLadder = (one: Reminder, other: Reminder): boolean =>
  one.traveller === other.traveller && one.kind === other.kind && one.date === other.date;

/** Plans the letters to one date, so many days before it each, the furthest first; none of them for a morning before `from`. */
type Ladder = (kind: ReminderKind, date: Day, steps: readonly number[], from?: Day) => void;

function planTraveller(
  traveller: Traveller,
  law: DatesOfLaw,
  since: Day,
  until: number,
  wanted: readonly LeadDay[] | undefined,
): readonly Reminder[] {
  const letters: Reminder[] = [];
  const add = (kind: ReminderKind, key: string, date: Day, daysBefore: number) => {
    const morning = addDays(date, -daysBefore);
    const { id } = traveller;
    letters.push({
      lane: 'due',
      key: letterKey(`${id}.${kind}.${key}`),
      kind,
      traveller: id,
      date,
      daysBefore,
      morning,
    });
  };
  const ladder: Ladder = (kind, date, every, from) => {
    const steps = wanted === undefined ? every : keepWanted(kind, every, wanted);
    let places = 0;
    for (const daysBefore of steps) {
      places += 1;
      const nearer = steps[places];
      const morning = date - daysBefore;
      if (morning > until) return;
      if (from !== undefined && morning < from) continue;
      // Of the letters whose morning had passed when the last thing happened, only the nearest remains, and only for a date not behind us.
      if (morning < since && nearer !== undefined && date - nearer <= since) continue;
      if (morning < since && daysBefore >= 0 && date < since) continue;
      add(kind, `${dateText(date)}.${stepName(daysBefore)}`, date, daysBefore);
    }
  };
  planTrip(traveller, law, ladder);
  planStay(law, ladder);
  planCard(traveller, law, ladder);
  if (law.verdict === 'undetermined' && since <= until) add('missing-fact', law.missing.join('-'), since, 0);
  return letters;
}

/** Early letters come as the reader wants them; the nearest ones, and what must be done before leaving, always do. */
const keepWanted = (kind: ReminderKind, steps: readonly number[], wanted: readonly number[]): readonly number[] =>
  kind === 'departure' ? steps : steps.filter((daysBefore) => daysBefore <= alwaysFrom || wanted.includes(daysBefore));

/** `after7` rather than `-7`: a key is cut at its dots and read by people. */
const stepName = (daysBefore: number): string => (daysBefore < 0 ? `after${-daysBefore}` : String(daysBefore));

const letterKey = (text: string): LetterKey => text as LetterKey;

function planTrip({ trip }: Traveller, law: DatesOfLaw, ladder: Ladder): void {
  if (trip === null || trip.returned !== null) return;
  const departs = dayOf(trip.departs);
  const limit = find(law, 'return');
  ladder('departure', departs, departureSteps);
  if (limit !== undefined) planReturn(departs, limit, law, ladder);
  if (trip.returns !== null) askBack(dayOf(trip.returns), limit, ladder);
}

/** Until they leave, the letters before departure carry the date; "come back" starts once they are away. */
function planReturn(departs: Day, limit: Day, law: DatesOfLaw, ladder: Ladder): void {
  const overAYear = limit > addYears(departs, 1);
  const steps = overAYear ? returnSteps : withinAYear;
  const stayEnd = find(law, 'stay-end');
  if (law.boundBy === 'continuation-end' && stayEnd !== undefined) {
    ladder('return', stayEnd, steps, departs);
    ladder('continuation', limit, continuationSteps, departs);
  } else {
    ladder('return', limit, steps, departs);
  }
  if (law.basis === 'reentry-permit') stillHaveYou(departs, limit, ladder);
  ladder('return-passed', limit, [-1]);
}

/** On a long permit, once a year until the ladder begins: we still have you, nothing to do. */
function stillHaveYou(departs: Day, limit: Day, ladder: Ladder): void {
  for (let years = 1; addYears(departs, years) < addDays(limit, -180); years += 1) {
    ladder('yearly', addYears(departs, years), [0]);
  }
}

/** "Are you back?": the day after the planned return, then weekly until answered or the limit. */
function askBack(returns: Day, limit: Day | undefined, ladder: Ladder): void {
  const lastDay = limit ?? addDays(returns, 8);
  const steps: number[] = [];
  for (let after = 1; after === 1 || addDays(returns, after) <= lastDay; after += 7) steps.push(-after);
  ladder('back', returns, steps);
}

function planStay(law: DatesOfLaw, ladder: Ladder): void {
  const ends = find(law, 'stay-end');
  const opens = find(law, 'stay-renewal-opens');
  if (ends === undefined) return;
  if (opens !== undefined) ladder('stay-renewal-opens', opens, [0]);
  ladder('stay-end', ends, expirySteps);
  ladder('stay-passed', ends, [-1]);
}

/** A card that ends with the stay is renewed with the stay and needs no letters of its own. */
function planCard({ residence }: Traveller, law: DatesOfLaw, ladder: Ladder): void {
  const ends = find(law, 'card-end');
  const opens = find(law, 'card-renewal-opens');
  if (ends === undefined || residence.cardEnds === null) return;
  if (ends === find(law, 'stay-end')) return;
  if (opens !== undefined) ladder('card-renewal-opens', opens, [0]);
  ladder('card-end', ends, expirySteps);
  ladder('card-passed', ends, [-1]);
}

function find({ days, deadlines }: DatesOfLaw, kind: DeadlineKind): Day | undefined {
  const place = deadlines.findIndex((deadline) => deadline.kind === kind);
  return place === -1 ? undefined : days[place];
}
