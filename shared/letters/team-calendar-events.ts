/** Which dates of one person stand in the calendar of those who look after them, and what each says. */
import { addDays, type Day, dateText, dayOf, type Instant, japanDay } from '../calendar';
import type { Registration } from '../registrations/registration';
import { assess } from '../rules/assess';
import type { DeadlineKind } from '../rules/assessment';
import type { TeamCalendarWords } from '../words/team-calendar-words';
import type { Words } from '../words/words';
import { explainReturn, isSaidBy, nameDate } from './calendar-file-events';
import { type CalendarEvent, eventId } from './calendar-file-ical';
import type { AssessedTraveller } from './content';

/** What the calendar is written with. */
export type TeamSetting = {
  readonly words: Words;
  readonly team: TeamCalendarWords;
  /** Today in Japan. */
  readonly today: Day;
  /** Where the team reads more of a person. */
  readonly pageOf: (employeeId: string) => string;
};

/** So many days a date stays after it has passed, and whatever was withdrawn after it was. */
export const daysKept = 30;

type TeamDateKind = Extract<DeadlineKind, 'departure' | 'return' | 'continuation-end' | 'stay-end' | 'card-end'>;
type TeamDate = {
  readonly kind: TeamDateKind | 'planned-return';
  readonly day: Day;
  readonly isOver: boolean;
};

/** Of the law, and so worth an alarm long before; the others are plans of the person's own. */
const alarmDays: Readonly<Record<TeamDate['kind'], readonly number[]>> = {
  departure: [3],
  'planned-return': [],
  return: [30, 14, 7, 1],
  'continuation-end': [30, 14, 7, 1],
  'stay-end': [30, 14, 7, 1],
  'card-end': [30, 14, 7, 1],
};

/**
 * The dates of somebody an employer registered. What the item knows to hold no more, because they came back, objected or left the
 * employer, is given as cancelled for a while, without a name, so that calendars let go of their copies. A date that was
 * replaced moves with its id; a trip that was taken out and a person who was deleted are known to nobody any more, and simply vanish.
 * Only of the person themselves: a family that shares their registration is not the employer's to look after.
 */
export function listTeamEvents(registration: Registration, setting: TeamSetting): readonly CalendarEvent[] {
  const { origin, travellers } = registration;
  const [traveller] = travellers;
  if (origin.by !== 'employer' || traveller === undefined) return [];
  const earliest = addDays(setting.today, -daysKept);
  const isWithdrawn = isNoLongerTheirs(registration);
  const since = isWithdrawn ? withdrawnAt(registration) : undefined;
  if (isWithdrawn && (since === undefined || japanDay(since) < earliest)) return [];
  const assessed = { traveller, assessment: assess(traveller, dateText(setting.today)) };
  return listDates(assessed)
    .filter(({ day }) => day >= earliest)
    .map(({ kind, day, isOver }) => ({
      id: eventId(registration, traveller.id, kind, 'team.kaeru'),
      sequence: registration.version,
      day,
      ...(isWithdrawn || isOver
        ? { summary: setting.team.cancelled, isCancelled: true, alarmDays: [] }
        : { ...sayDate(registration, origin.employeeId, assessed, kind, setting), alarmDays: alarmDays[kind] }),
    }));
}

/** Whoever objected is written about to nobody; whoever has left is their former employer's business no longer. */
const isNoLongerTheirs = ({ state, offeredAt }: Registration): boolean =>
  state === 'stopped' || state === 'unwelcome' || offeredAt !== undefined;

/** The last sign of it the item keeps; undefined where there is none any more. */
function withdrawnAt({ occasions, ledger, offeredAt }: Registration): Instant | undefined {
  const signs = [
    ...occasions.flatMap(({ kind, at }) => (kind === 'closed' ? [at] : [])),
    ...ledger.flatMap(({ status, at }) => (status === 'complained' ? [at] : [])),
    ...(offeredAt === undefined ? [] : [offeredAt]),
  ];
  return signs.toSorted((one, other) => one - other).at(-1);
}

function listDates(assessed: AssessedTraveller): readonly TeamDate[] {
  const { trip } = assessed.traveller;
  const { returnBy, deadlines } = assessed.assessment;
  const isBack = trip !== null && trip.returned !== null;
  const ofTrip: readonly (TeamDate | undefined)[] =
    trip === null
      ? []
      : [
          { kind: 'departure', day: dayOf(trip.departs), isOver: false },
          trip.returns === null ? undefined : { kind: 'planned-return', day: dayOf(trip.returns), isOver: isBack },
          returnBy === null ? undefined : { kind: 'return', day: dayOf(returnBy), isOver: isBack },
        ];
  return [
    ...ofTrip.filter((date) => date !== undefined),
    ...deadlines.flatMap(({ kind, date }): readonly TeamDate[] =>
      (kind === 'continuation-end' || kind === 'stay-end' || kind === 'card-end') &&
      !isSaidBy(assessed, kind, dayOf(date))
        ? [{ kind, day: dayOf(date), isOver: false }]
        : [],
    ),
  ];
}

function sayDate(
  { contact }: Registration,
  employeeId: string,
  assessed: AssessedTraveller,
  kind: TeamDate['kind'],
  { words, team, pageOf }: TeamSetting,
) {
  const { frame, calendar } = words.letters;
  const date = kind === 'planned-return' ? team.plannedReturn : nameDate(words, assessed, kind);
  const why = kind === 'return' ? explainReturn(words, assessed.assessment) : [];
  return {
    summary: frame.named(contact.name ?? employeeId, date),
    description: [team.employeeId(employeeId), ...why, calendar.note].join('\n'),
    url: pageOf(employeeId),
    isCancelled: false,
  };
}
