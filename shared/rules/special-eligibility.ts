import type { Case } from './case';
import type { Rule } from './rule';
import { immigrationAct } from './sources';
import { isExcluded } from './special-exclusions';

/** R1.1: who may leave on special re-entry. */
export const specialEligibilityRule = {
  id: 'R1.1',
  sentence:
    'Special re-entry is for residents who leave with a valid passport and, where they must have one, their residence card; not for temporary visitors, a granted period of three months or less, or a refugee travel document.',
  source: immigrationAct('art. 26-2 (1) with art. 19-3'),
  confidence: 'official',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

/** Whether the period granted, not what is left of it, is three months or less. An indefinite stay was never granted by months. */
export function isShortGrant(person: Case): boolean {
  if (person.traits.stay === 'indefinite') return false;
  return person.residence.grant === '3-months-or-less' || person.residence.grant === '30-days-or-less';
}

/**
 * Whether the card that must be shown at departure is not there.
 * Someone granted three months or less gets no card, so "none" is in order for them as it is for a diplomat.
 */
export function lacksCard(person: Case): boolean {
  const { card } = person.residence;
  return card === 'missing' || (card === 'none' && person.traits.card === 'required' && !isShortGrant(person));
}

/** Whether a person may leave on special re-entry, as far as the facts say. A card to be issued later counts as held. */
export function mayUseSpecialReentry(person: Case): boolean {
  const { status, passport } = person.residence;
  return (
    status !== 'temporary-visitor' &&
    passport === 'valid' &&
    !isShortGrant(person) &&
    !isExcluded(person) &&
    !lacksCard(person)
  );
}
