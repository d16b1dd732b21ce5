/** Which dates stand in the calendar file, and what each says. */
import { type Day, dayOf } from '../calendar';
import type { TravellerId } from '../registrations/registration';
import type { DeadlineKind } from '../rules/assessment';
import { writeDate } from '../words/dates';
import { deadlineOf, holdsCertificate, type Matter } from './letter-sections-matter';

export type CalendarEvent = {
  readonly traveller: TravellerId;
  readonly kind: DeadlineKind;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  readonly isCancelled: boolean;
};

/** A traveller's dates from today on; once they are back the last day to return is cancelled rather than left out, or a calendar would keep it. */
export function listEvents(matter: Matter): readonly CalendarEvent[] {
  const { traveller, assessment, today } = matter;
  const isBack = traveller.trip !== null && traveller.trip.returned !== null;
  return [
    ...assessment.deadlines
      .filter(({ kind, date }) => dayOf(date) >= today && !isSaidBy(matter, kind, dayOf(date)))
      .map(({ kind, date }) => writeEvent(matter, kind, dayOf(date), false)),
    ...(isBack && assessment.returnBy !== null ? [writeEvent(matter, 'return', dayOf(assessment.returnBy), true)] : []),
  ];
}

const alarmDays: Partial<Record<DeadlineKind, readonly number[]>> = {
  departure: [3, 1],
  return: [30, 14, 7, 1],
  'continuation-end': [14, 7, 1],
  'stay-end': [30, 7],
  'card-end': [30, 7],
  'permit-apply-by': [14, 3],
  'extension-apply-by': [14, 3],
};

/** Alarms ring at nine in the morning, days before: that is 24 hours × days − 9 before the event's first minute. */
export const alarmHours = ({ kind, isCancelled }: CalendarEvent): readonly number[] =>
  isCancelled ? [] : (alarmDays[kind] ?? []).map((days) => days * 24 - 9);

/** A permit that ends on the last day to return, or a card that ends with the stay, is not a second event. */
function isSaidBy(matter: Matter, kind: DeadlineKind, day: Day): boolean {
  if (kind === 'permit-end' || kind === 'document-end') return deadlineOf(matter, 'return') === day;
  return kind === 'card-end' && deadlineOf(matter, 'stay-end') === day;
}

function writeEvent(matter: Matter, kind: DeadlineKind, day: Day, isCancelled: boolean): CalendarEvent {
  const { words, name, traveller } = matter;
  const { calendar, frame } = words.letters;
  const inPlace = holdsCertificate(traveller) ? calendar.certificate[kind] : undefined;
  const event = inPlace ?? calendar.events[kind];
  return {
    traveller: traveller.id,
    kind,
    day,
    summary: name === undefined ? event : frame.named(name, event),
    description: [...(kind === 'return' ? sayReturn(matter) : []), calendar.note].join('\n'),
    isCancelled,
  };
}

function sayReturn({ words, assessment }: Matter): readonly string[] {
  const { labels } = words.letters;
  const { boundBy, planToReturnBy } = assessment;
  return [
    ...(boundBy === null ? [] : [words.rules.bounds[boundBy]]),
    ...(planToReturnBy === null ? [] : [`${labels.plan}: ${writeDate(dayOf(planToReturnBy), words.language)}`]),
  ];
}
