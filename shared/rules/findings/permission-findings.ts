import { toCivil } from '../../calendar';
import type { Finding } from '../assessment';
import type { Situation } from '../situation';
import { danger, info, warning } from './finding';

const specialOneYear = info('special-one-year', 'R1.3');
const specialTwoYears = info('special-two-years', 'R1.3');
const specialStayCap = info('special-stay-cap', 'R1.3');
const specialContinuationCap = warning('special-continuation-cap', 'R4.3');
const specialWithoutCard = info('special-without-card', 'R1.1');
const notExtendableAbroad = info('not-extendable-abroad', 'R1.4');
const tooLateAndNotExtendable = danger('not-extendable-abroad', 'R1.4');
const leapDayClamped = info('leap-day-clamped', 'R8.3');
const documentGoverns = info('document-governs', 'R1.8');

/** Which permission carries the person home, other than a permit, and what ends it. */
export function findAboutPermission(situation: Situation, found: Finding[]): void {
  const { permission, person, openTrip, tripUnderWay, returnsTooLate } = situation;
  if (permission === null) return;
  const { basis, boundBy, ends } = permission;
  if (basis === 'refugee-travel-document') found.push(documentGoverns);
  if (basis !== 'special-reentry') return;

  if (boundBy === 'one-year') found.push(specialOneYear);
  else if (boundBy === 'two-years') found.push(specialTwoYears);
  else if (boundBy === 'stay-end') found.push(specialStayCap);
  else found.push(specialContinuationCap);
  if (person.residence.card === 'none') found.push(specialWithoutCard);
  if (returnsTooLate) found.push(tooLateAndNotExtendable);
  else if (tripUnderWay !== null) found.push(notExtendableAbroad);
  const isWholeTerm = boundBy === 'one-year' || boundBy === 'two-years';
  if (isWholeTerm && openTrip !== null && toCivil(ends).day !== toCivil(openTrip.departs).day) {
    found.push(leapDayClamped);
  }
}
