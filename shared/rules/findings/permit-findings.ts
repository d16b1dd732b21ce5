import type { Finding } from '../assessment';
import type { PermitDays } from '../case';
import type { Permission } from '../permission';
import { isUsedUp, longestPermit } from '../reentry-permit';
import type { Situation } from '../situation';
import { specialReentry } from '../special-reentry';
import { info, warning } from './finding';

const permitGoverns = info('permit-governs', 'R2.2');
const permitStayCap = info('permit-stay-cap', 'R2.2');
const permitShortOfSpecial = warning('permit-short-of-special', 'R2.10');
const permitNotAutoExtended = warning('permit-not-auto-extended', 'R2.6');
const permitSingleUsed = warning('permit-single-used', 'R2.1');
const permitExpired = warning('permit-expired', 'R2.2');
const permitNotYetEffective = warning('permit-not-yet-effective', 'R2.1');
const extensionAtEmbassy = warning('extension-at-embassy', 'R2.5');
const permitEffectiveInFuture = warning('permit-effective-in-future', 'R2.1');
const permitLongerThanLaw = warning('permit-longer-than-law', 'R2.2');
const permitPastStayEnd = warning('permit-past-stay-end', 'R2.2');

/** What a re-entry permit that somebody holds does for the trip, what it does not, and what looks odd about it. */
export function findAboutPermit(situation: Situation, found: Finding[]): void {
  const { person, permission, stay, verdict } = situation;
  const { permit, trip, on } = person;
  if (permit === null) return;
  if (permission !== null && permission.basis === 'reentry-permit') findAboutUse(situation, permission, found);
  if (isUsedUp(permit)) found.push(permitSingleUsed);
  if (permit.ends < (trip === null ? on : trip.departs)) found.push(permitExpired);
  if (trip !== null && permit.effective > trip.departs) found.push(permitNotYetEffective);
  if (verdict === 'extension-needed') found.push(extensionAtEmbassy);

  if (permit.effective > on) found.push(permitEffectiveInFuture);
  if (isLongerThanLaw(situation, permit)) found.push(permitLongerThanLaw);
  if (stay !== null && permit.ends > stay.ends) found.push(permitPastStayEnd);
}

function findAboutUse({ person, stay, tripAhead }: Situation, permission: Permission, found: Finding[]): void {
  found.push(permitGoverns);
  if (permission.boundBy !== 'permit-end') found.push(permitStayCap);
  if (stay !== null && stay.boundBy === 'continuation-end') found.push(permitNotAutoExtended);
  if (tripAhead === null) return; // Abroad it is too late for a new permit.
  const special = specialReentry(person, tripAhead.departs, stay);
  if (special !== null && special.ends > permission.ends) found.push(permitShortOfSpecial);
}

const isLongerThanLaw = ({ person }: Situation, permit: PermitDays): boolean =>
  permit.ends > longestPermit(person, permit.effective);
