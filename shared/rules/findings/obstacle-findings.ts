import type { Finding } from '../assessment';
import { type Exclusion, exclusions } from '../facts';
import { documentEndedBefore } from '../refugee-travel-document';
import type { Situation } from '../situation';
import { lacksCard } from '../special-eligibility';
import { closesSpecialReentry } from '../special-exclusions';
import { type ClosedWay, closedWay, danger } from './finding';

const temporaryVisitor = closedWay('temporary-visitor', 'R1.1');
const grantThreeMonthsOrLess = closedWay('grant-three-months-or-less', 'R1.1');
const noCardAtDeparture = closedWay('no-card-at-departure', 'R1.5');
const noValidPassport = closedWay('no-valid-passport', 'R1.1');
const noReturnIntent = danger('no-return-intent', 'R3.1');
const excluded: Readonly<Record<Exclusion, ClosedWay>> = {
  'revocation-hearing': closedWay('excluded-revocation-hearing', 'R1.2'),
  'departure-hold': closedWay('excluded-departure-hold', 'R1.2'),
  'detention-order': closedWay('excluded-detention-order', 'R1.2'),
  'supervisory-measure': closedWay('excluded-supervisory-measure', 'R1.2'),
  'refugee-application': closedWay('excluded-refugee-application', 'R1.2'),
  'designated-risk': closedWay('excluded-designated-risk', 'R1.2'),
};

/** What closes the way home, or one way of several. */
export function findObstacles({ person, permission }: Situation, found: Finding[]): void {
  const { trip, residence, law } = person;
  if (trip === null) return;
  const how = permission === null ? 'danger' : 'warning';
  if (person.isVisitor) found.push(temporaryVisitor[how]);
  else if (person.hasShortGrant) found.push(grantThreeMonthsOrLess[how]);
  if (lacksCard(person)) found.push(noCardAtDeparture[how]);
  if (residence.passport === 'expired' || documentEndedBefore(person, trip.departs)) found.push(noValidPassport[how]);
  if (!trip.declaresReturn) found.push(noReturnIntent);

  if (residence.exclusions.length === 0) return;
  for (const exclusion of exclusions) {
    if (!residence.exclusions.includes(exclusion)) continue;
    if (closesSpecialReentry(law, exclusion)) found.push(excluded[exclusion][how]);
  }
}
