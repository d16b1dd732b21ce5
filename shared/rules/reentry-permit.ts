import { addYears, type Day, earlier } from '../calendar';
import type { Case, PermitDays } from './case';
import { cappedByStay, type Permission } from './permission';
import type { Rule } from './rule';
import { immigrationAct } from './sources';
import type { StayLimit } from './stay-end';

/** R2.1: what a re-entry permit is. */
export const permitRule = {
  id: 'R2.1',
  sentence:
    'A re-entry permit is granted before departure to someone who will return within the stay; a single one serves one trip.',
  source: immigrationAct('art. 26 (1) and (2)'),
  confidence: 'official',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

/** R2.2: how long it may be. The printed day decides; this is for judging a permit that does not exist yet. */
export const permitLengthRule = {
  id: 'R2.2',
  sentence:
    'A re-entry permit ends on the day printed on it: at most five years after it takes effect, six for special permanent residents, and never after the stay.',
  source: immigrationAct('art. 26 (3); Special Act on Immigration Control, art. 23 (1)'),
  confidence: 'official',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

/** R2.6: a pending renewal does not lengthen it by itself. */
export const permitWhilePendingRule = {
  id: 'R2.6',
  sentence: 'While a renewal or change is pending, a re-entry permit is lengthened only where Immigration does so.',
  source: immigrationAct('art. 26 (4)'),
  confidence: 'official',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

/** A single permit that an earlier trip used is only paper. */
export const isUsedUp = (permit: PermitDays): boolean => permit.kind === 'single' && permit.used;

/** The permit that is in force on the day of departure; null where there is none. */
export function usablePermit(person: Case, departs: Day): PermitDays | null {
  const { permit } = person;
  if (permit === null || isUsedUp(permit)) return null;
  return permit.effective <= departs && departs <= permit.ends ? permit : null;
}

/** Return on a permit in force. It governs even where special re-entry would reach further. */
export function permitReentry(person: Case, departs: Day, stay: StayLimit | null): Permission | null {
  const permit = usablePermit(person, departs);
  return permit && cappedByStay({ basis: 'reentry-permit', ends: permit.ends, boundBy: 'permit-end' }, stay);
}

/** The longest term of a permit that takes effect on this day. */
export const longestPermit = (person: Case, effective: Day): Day =>
  addYears(effective, person.isSpecialPermanent ? 6 : 5);

/** The last day a permit applied for before this departure could reach. It is never longer than the stay itself, pending or not. */
export function newPermitReaches(person: Case, departs: Day): Day {
  return earlier(longestPermit(person, departs), person.stayEnds);
}
