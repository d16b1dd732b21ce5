import type { MissingFact } from './assessment';
import type { Case, TripDays } from './case';
import { usablePermit } from './reentry-permit';

/** The facts without which nothing may be said about a return: a guess could cost a status of residence. */
export function findMissingFacts(person: Case, trip: TripDays): readonly MissingFact[] {
  const { grant, passport } = person.residence;
  const missing: MissingFact[] = [];
  if (person.traits.stay === 'fixed') {
    if (person.stayEnds === null) missing.push('stayEnds');
    // A temporary visitor has no special re-entry whatever was granted.
    if (grant === 'unknown' && !person.isVisitor) missing.push('grant');
  }
  const travelsOnDocument = passport === 'refugee-travel-document' && usablePermit(person, trip.departs) === null;
  if (travelsOnDocument && person.passportEnds === null) missing.push('passportEnds');
  return missing;
}
