import { type DateText, dateText, dayOf, type Instant, japanDay } from '../../shared/calendar';
import type { MovedInRound } from '../../shared/employers/person-in-round';
import type { RegistrationState } from '../../shared/registrations/lifecycle';
import type { Registration } from '../../shared/registrations/registration';
import { askedToSeeFromDays, hasSeen } from '../../shared/registrations/seen';
import { assess } from '../../shared/rules/assess';
import type { Assessment, DeadlineKind, Verdict } from '../../shared/rules/assessment';
import { hasObjected } from '../uploads/objected';
import { movedLately } from './moved-lately';

/** One person as their employer sees them on a day. */
export type PersonSeen = {
  readonly employeeId: string;
  readonly name: string | null;
  readonly state: RegistrationState;
  /** Whoever objected is not reminded; a file does not register them again. */
  readonly objected: boolean;
  /** Whether our letters reach them. */
  readonly reachable: boolean;
  /** Whether our letters ask them to say that they have seen the date that counts next: from thirty days before it on. */
  readonly asked: boolean;
  /** Whether they said that they have seen the date that counts next. */
  readonly acknowledged: boolean;
  /** Whether they have left this employer, as it says, and may take the registration over. */
  readonly leaving: boolean;
  readonly abroad: boolean;
  readonly verdict: Verdict;
  /** Of a trip that is not over: the day they leave or left, the day they mean to be back, the last day of their permission. */
  readonly departs: DateText | null;
  readonly returns: DateText | null;
  readonly returnBy: DateText | null;
  /** The date that counts next: to be back while a trip is not over, otherwise the end of the stay or of the card. */
  readonly next: { readonly kind: DeadlineKind; readonly date: DateText } | null;
  /** Whole days from today in Japan to that date; negative once it has passed. */
  readonly daysLeft: number | null;
  /** Dates that a change of law moved within the last 60 days. */
  readonly moved: readonly MovedInRound[];
};

/** What an employer sees of somebody it registered; undefined for anybody else. */
export function seePerson(registration: Registration, now: Instant): PersonSeen | undefined {
  const { origin, contact, state, travellers } = registration;
  const [traveller] = travellers;
  if (origin.by !== 'employer' || traveller === undefined) return undefined;
  const today = japanDay(now);
  const assessment = assess(traveller, dateText(today));
  const openTrip = traveller.trip?.returned === null ? traveller.trip : null;
  const next = nextDate(assessment, openTrip !== null, dateText(today));
  const daysLeft = next === null ? null : dayOf(next.date) - today;
  const objected = hasObjected(registration);
  return {
    employeeId: origin.employeeId,
    name: contact.name ?? null,
    state,
    objected,
    reachable: state === 'told' || state === 'active',
    asked: !objected && daysLeft !== null && daysLeft <= askedToSeeFromDays,
    acknowledged: next !== null && hasSeen(registration, traveller.id, next.date),
    leaving: registration.offeredAt !== undefined,
    abroad: openTrip !== null && openTrip.departs <= dateText(today),
    verdict: assessment.verdict,
    departs: openTrip?.departs ?? null,
    returns: openTrip?.returns ?? null,
    returnBy: openTrip === null ? null : assessment.returnBy,
    next,
    daysLeft,
    moved: movedLately(registration, today),
  };
}

const ends: ReadonlySet<DeadlineKind> = new Set(['stay-end', 'continuation-end', 'card-end']);

/** The nearest date ahead; where all have passed, the last of them, for that is what must be seen to. */
function nextDate({ returnBy, deadlines }: Assessment, isTripOpen: boolean, today: DateText): PersonSeen['next'] {
  if (isTripOpen && returnBy !== null) return { kind: 'return', date: returnBy };
  const dates = deadlines.filter(({ kind }) => ends.has(kind));
  const nearest = dates.find(({ date }) => date >= today) ?? dates.at(-1);
  return nearest === undefined ? null : { kind: nearest.kind, date: nearest.date };
}
