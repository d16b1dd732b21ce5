/** Which dates stand in a resident's calendar file, and what each says. */
import { type Day, dayOf } from '../calendar';
import type { Registration } from '../registrations/registration';
import type { Assessment, DeadlineKind } from '../rules/assessment';
import type { Words } from '../words/words';
import { type CalendarEvent, eventId } from './calendar-file-ical';
import type { AssessedTraveller } from './content';
import { deadlineOf, holdsCertificate, type Matter } from './letter-sections-matter';

/** A traveller's dates from today on; once they are back the last day to return is cancelled rather than left out, or a calendar would keep it. */
export function listEvents(matter: Matter, registration: Registration): readonly CalendarEvent[] {
  const { traveller, assessment, today } = matter;
  const isBack = traveller.trip !== null && traveller.trip.returned !== null;
  const write = (kind: DeadlineKind, day: Day, isCancelled: boolean) =>
    writeEvent(matter, registration, kind, day, isCancelled);
  return [
    ...assessment.deadlines
      .filter(({ kind, date }) => dayOf(date) >= today && !isSaidBy(matter, kind, dayOf(date)))
      .map(({ kind, date }) => write(kind, dayOf(date), false)),
    ...(isBack && assessment.returnBy !== null ? [write('return', dayOf(assessment.returnBy), true)] : []),
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

/** A permit that ends on the last day to return, or a card that ends with the stay, is not a second event. */
export function isSaidBy(assessed: AssessedTraveller, kind: DeadlineKind, day: Day): boolean {
  if (kind === 'permit-end' || kind === 'document-end') return deadlineOf(assessed, 'return') === day;
  return kind === 'card-end' && deadlineOf(assessed, 'stay-end') === day;
}

/** What a date is called; a special permanent resident holds a certificate, not a card. */
export function nameDate({ letters }: Words, { traveller }: Pick<AssessedTraveller, 'traveller'>, kind: DeadlineKind) {
  const inPlace = holdsCertificate(traveller) ? letters.calendar.certificate[kind] : undefined;
  return inPlace ?? letters.calendar.events[kind];
}

/** Which rule set the last day to be back, and the day to aim for. */
export function explainReturn(words: Words, { boundBy, planToReturnBy }: Assessment): readonly string[] {
  return [
    ...(boundBy === null ? [] : [words.rules.bounds[boundBy]]),
    ...(planToReturnBy === null ? [] : [`${words.letters.labels.plan}: ${words.dates.plain(dayOf(planToReturnBy))}`]),
  ];
}

function writeEvent(
  matter: Matter,
  registration: Registration,
  kind: DeadlineKind,
  day: Day,
  isCancelled: boolean,
): CalendarEvent {
  const { words, name, traveller, assessment } = matter;
  const { calendar, frame } = words.letters;
  const event = nameDate(words, matter, kind);
  return {
    id: eventId(registration, traveller.id, kind, 'kaeru'),
    sequence: registration.version,
    day,
    summary: name === undefined ? event : frame.named(name, event),
    description: [...(kind === 'return' ? explainReturn(words, assessment) : []), calendar.note].join('\n'),
    isCancelled,
    alarmDays: isCancelled ? [] : (alarmDays[kind] ?? []),
  };
}
