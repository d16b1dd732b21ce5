import { addDays, addYears, dateText, dayOf, instant, japanDay } from '../calendar';
import type { DateText, Day } from '../calendar/day';
import type { LetterKey } from '../registrations/ledger';
import type { RegistrationState } from '../registrations/lifecycle';
import type { AnswerKind, Registration, Traveller } from '../registrations/registration';
import { assess } from '../rules/assess';
import type { Assessment, DeadlineKind } from '../rules/assessment';
import type { Answer, PlannedLetter, Reminder, ReminderKind } from './kinds';

/** Days before the last day to come back; the 180 only where that day is more than a year after departure. */
const returnSteps = [180, 90, 60, 30, 14, 7, 3, 1, 0];
/** Days before the end of a continuation period: it is short, and void on a decision. */
const continuationSteps = [14, 7, 3, 1, 0];
/** Days before a period of stay or a residence card ends. */
const expirySteps = [60, 30, 14, 7, 1];
/** Days before leaving: what must be done in Japan. */
const departureSteps = [14, 3, 1];

/** Which answers are still owed in which state: nobody who stopped is welcomed. */
const answersIn: Record<RegistrationState, readonly AnswerKind[]> = {
  'awaiting-confirmation': ['confirm'],
  told: ['told', 'offered', 'changed'],
  active: ['welcome', 'changed'],
  stopped: ['closed'],
  unreachable: [],
  unwelcome: [],
};

/**
 * Every letter of a registration: answers with their instant, reminders with their day. Pure; the same item gives the same letters.
 * `on` is today in Japan; it decides what the law says, not which of the dates have passed.
 * Nothing is planned for a day before the last thing that happened, but for the nearest letter of each
 * date still ahead: whoever comes late gets one letter with all that is already due.
 */
export function plan(registration: Registration, on: Day): readonly PlannedLetter[] {
  const reminds = registration.state === 'active' || registration.state === 'told';
  const since = lastOccasion(registration);
  const reminders = reminds
    ? registration.travellers.flatMap((traveller) =>
        dropOvertaken(planTraveller(traveller, assess(traveller, dateText(on)), since), since),
      )
    : [];
  const settledUntil = registration.settledUntil;
  return [
    ...planAnswers(registration),
    ...(settledUntil === undefined ? reminders : reminders.filter((letter) => letter.morning >= settledUntil)),
  ];
}

/** Letters of the same ladder say the same about the same date, nearer or further from it. */
export const sameLadder = (one: Reminder, other: Reminder): boolean =>
  one.traveller === other.traveller && one.kind === other.kind && one.date === other.date;

function planAnswers(registration: Registration): readonly Answer[] {
  return registration.occasions
    .filter((occasion) => answersIn[registration.state].includes(occasion.kind))
    .map(({ kind, at }) => ({ lane: 'now', key: letterKey(`${kind}.${at}`), kind, at }));
}

function lastOccasion(registration: Registration): Day {
  const instants = registration.occasions.map(({ at }) => at);
  return japanDay(instant(Math.max(registration.registeredAt, ...instants)));
}

function planTraveller(traveller: Traveller, assessment: Assessment, since: Day): readonly Reminder[] {
  const ladder = ladderOf(traveller);
  return [
    ...planTrip(traveller, assessment, ladder),
    ...planStay(assessment, ladder),
    ...planCard(traveller, assessment, ladder),
    ...(assessment.verdict === 'undetermined' ? [askForMissing(traveller, assessment, since)] : []),
  ];
}

type Ladder = (kind: ReminderKind, date: Day, steps: readonly number[]) => readonly Reminder[];

const ladderOf =
  (traveller: Traveller): Ladder =>
  (kind, date, steps) =>
    steps.map((daysBefore) => ({
      lane: 'due',
      key: letterKey(`${traveller.id}.${kind}.${dateText(date)}.${stepName(daysBefore)}`),
      kind,
      traveller: traveller.id,
      date,
      daysBefore,
      morning: addDays(date, -daysBefore),
    }));

/** `after7` rather than `-7`: a key is cut at its dots and read by people. */
const stepName = (daysBefore: number): string => (daysBefore < 0 ? `after${-daysBefore}` : String(daysBefore));

const letterKey = (text: string): LetterKey => text as LetterKey;

function planTrip({ trip }: Traveller, assessment: Assessment, ladder: Ladder): readonly Reminder[] {
  if (trip === null || trip.returned !== null) return [];
  const departs = dayOf(trip.departs);
  const limit = find(assessment, 'return');
  return [
    ...ladder('departure', departs, departureSteps),
    ...(limit === undefined ? [] : planReturn(departs, limit, assessment, ladder)),
    ...(trip.returns === null ? [] : askBack(dayOf(trip.returns), limit, ladder)),
  ];
}

function planReturn(departs: Day, limit: Day, assessment: Assessment, ladder: Ladder): readonly Reminder[] {
  const overAYear = limit > addYears(departs, 1);
  const steps = overAYear ? returnSteps : returnSteps.slice(1);
  const stayEnd = find(assessment, 'stay-end');
  const towards =
    assessment.boundBy === 'continuation-end' && stayEnd !== undefined
      ? [...ladder('return', stayEnd, steps), ...ladder('continuation', limit, continuationSteps)]
      : ladder('return', limit, steps);
  const years = assessment.basis === 'reentry-permit' ? stillHaveYou(departs, limit, ladder) : [];
  return [
    // Until they leave, the letters before departure carry the date; "come back" starts once they are away.
    ...[...towards, ...years].filter((letter) => letter.morning >= departs),
    ...ladder('return-passed', limit, [-1]),
  ];
}

/** On a long permit, once a year until the ladder begins: we still have you, nothing to do. */
function stillHaveYou(departs: Day, limit: Day, ladder: Ladder): readonly Reminder[] {
  const anniversaries: Day[] = [];
  for (let years = 1; addYears(departs, years) < addDays(limit, -180); years += 1) {
    anniversaries.push(addYears(departs, years));
  }
  return anniversaries.flatMap((anniversary) => ladder('yearly', anniversary, [0]));
}

/** "Are you back?": the day after the planned return, then weekly until answered or the limit. */
function askBack(returns: Day, limit: Day | undefined, ladder: Ladder): readonly Reminder[] {
  const lastDay = limit ?? addDays(returns, 8);
  const steps: number[] = [];
  for (let after = 1; after === 1 || addDays(returns, after) <= lastDay; after += 7) steps.push(-after);
  return ladder('back', returns, steps);
}

function planStay(assessment: Assessment, ladder: Ladder): readonly Reminder[] {
  const ends = find(assessment, 'stay-end');
  const opens = find(assessment, 'stay-renewal-opens');
  if (ends === undefined) return [];
  return [
    ...(opens === undefined ? [] : ladder('stay-renewal-opens', opens, [0])),
    ...ladder('stay-end', ends, expirySteps),
    ...ladder('stay-passed', ends, [-1]),
  ];
}

/** A card that ends with the stay is renewed with the stay and needs no letters of its own. */
function planCard({ residence }: Traveller, assessment: Assessment, ladder: Ladder): readonly Reminder[] {
  const ends = find(assessment, 'card-end');
  const opens = find(assessment, 'card-renewal-opens');
  if (ends === undefined || residence.cardEnds === null) return [];
  if (ends === find(assessment, 'stay-end')) return [];
  return [
    ...(opens === undefined ? [] : ladder('card-renewal-opens', opens, [0])),
    ...ladder('card-end', ends, expirySteps),
    ...ladder('card-passed', ends, [-1]),
  ];
}

function askForMissing(traveller: Traveller, assessment: Assessment, since: Day): Reminder {
  return {
    lane: 'due',
    key: letterKey(`${traveller.id}.missing-fact.${assessment.missing.join('-')}`),
    kind: 'missing-fact',
    traveller: traveller.id,
    date: since,
    daysBefore: 0,
    morning: since,
  };
}

function find(assessment: Assessment, kind: DeadlineKind): Day | undefined {
  const date: DateText | undefined = assessment.deadlines.find((deadline) => deadline.kind === kind)?.date;
  return date === undefined ? undefined : dayOf(date);
}

/** Of the letters whose morning had passed when the last thing happened, only the nearest of each ladder remains, and only for a date not behind us. */
function dropOvertaken(letters: readonly Reminder[], since: Day): readonly Reminder[] {
  return letters.filter((letter) => {
    if (letter.morning >= since) return true;
    if (letter.daysBefore >= 0 && letter.date < since) return false;
    return !letters.some(
      (other) => sameLadder(other, letter) && other.morning > letter.morning && other.morning <= since,
    );
  });
}
