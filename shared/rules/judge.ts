import type { Day } from '../calendar';
import type { MissingFact, Verdict } from './assessment';
import type { Case, TripDays } from './case';
import { hasEnded, leavesForGood } from './leaving-for-good';
import { findMissingFacts } from './missing-facts';
import type { Permission } from './permission';
import { extensionReaches } from './permit-extension';
import { planToReturn } from './plan-to-return';
import { newPermitReaches, permitReentry, usablePermit } from './reentry-permit';
import { documentEndedBefore, documentReentry } from './refugee-travel-document';
import { lacksCard } from './special-eligibility';
import { specialReentry } from './special-reentry';
import { type StayLimit, stayLimitOf } from './stay-end';

/** What the rules make of a case. */
export type Judgement = {
  readonly person: Case;
  readonly stay: StayLimit | null;
  readonly verdict: Verdict;
  readonly missing: readonly MissingFact[];
  readonly permission: Permission | null;
  readonly planToReturnBy: Day | null;
};

const nothingMissing: readonly MissingFact[] = [];

/** Judges one case: which permission carries the person home, until when, and what that means for the trip. */
export function judge(person: Case): Judgement {
  const { trip } = person;
  const stay = stayLimitOf(person);
  if (trip === null) {
    return judged(person, stay, hasEnded(stay, person.on) ? 'lapsed' : 'clear', nothingMissing, null, null);
  }

  const missing = findMissingFacts(person, trip);
  if (missing.length > 0) return judged(person, stay, 'undetermined', missing, null, null);

  const permission = findPermission(person, trip, stay);
  if (permission === null) {
    return judged(person, stay, judgeWithoutPermission(person, trip, stay), nothingMissing, null, null);
  }

  const plan = planToReturn(person, trip.departs, permission, stay);
  return judged(person, stay, judgeWithPermission(person, trip, permission, plan), nothingMissing, permission, plan);
}

const judged = (
  person: Case,
  stay: StayLimit | null,
  verdict: Verdict,
  missing: readonly MissingFact[],
  permission: Permission | null,
  planToReturnBy: Day | null,
): Judgement => ({ person, stay, verdict, missing, permission, planToReturnBy });
/** What the person comes back on. A usable permit governs, then a refugee travel document, then special re-entry. */
function findPermission(person: Case, trip: TripDays, stay: StayLimit | null): Permission | null {
  if (leavesForGood(trip, stay)) return null;
  return (
    permitReentry(person, trip.departs, stay) ??
    documentReentry(person, trip.departs, stay) ??
    specialReentry(person, trip.departs, stay)
  );
}

/** Nothing carries the person home: is it too late, can it be put right, would a permit do? */
function judgeWithoutPermission(person: Case, trip: TripDays, stay: StayLimit | null): Verdict {
  const { on } = person;
  if (trip.returned !== null || trip.departs < on) return 'lapsed';
  if (person.isVisitor || !trip.declaresReturn) return 'impossible';
  if (hasEnded(stay, trip.departs)) return hasEnded(stay, on) ? 'impossible' : 'fix-first';
  if (lacksPapers(person, trip)) return 'fix-first';
  return permitWouldReach(person, trip, trip.returns) ? 'permit-needed' : 'impossible';
}

/** Something carries the person home until a day: does the return fit? */
function judgeWithPermission(person: Case, trip: TripDays, permission: Permission, plan: Day | null): Verdict {
  const { on } = person;
  const { departs, returns, returned } = trip;
  const limit = permission.ends;
  if (returned !== null) return returned <= limit ? 'clear' : 'lapsed';
  if (on > limit) return 'lapsed'; // No permission ends before the departure, so the person is away.
  if (returns === null) return 'clear';
  if (returns <= limit) return plan === null || returns > plan ? 'tight' : 'clear';
  if (departs < on) return extensionWouldReach(person, trip, returns) ? 'extension-needed' : 'impossible';
  return !person.isVisitor && permitWouldReach(person, trip, returns) ? 'permit-needed' : 'impossible';
}

/** Passport, travel document or card are not in order on the day of departure. */
const lacksPapers = (person: Case, trip: TripDays): boolean =>
  person.residence.passport === 'expired' || documentEndedBefore(person, trip.departs) || lacksCard(person);

const permitWouldReach = (person: Case, trip: TripDays, returns: Day | null): boolean =>
  returns === null || returns <= newPermitReaches(person, trip.departs);

/** A permit that has run out cannot be extended either; by then the last day is over, and the verdict was lapsed. */
function extensionWouldReach(person: Case, trip: TripDays, returns: Day): boolean {
  const permit = usablePermit(person, trip.departs);
  return permit !== null && returns <= extensionReaches(person, permit);
}
