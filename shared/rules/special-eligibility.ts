import type { Case } from './case';
import { isExcluded } from './special-exclusions';

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
  return (
    !person.isVisitor &&
    person.residence.passport === 'valid' &&
    !isShortGrant(person) &&
    !isExcluded(person) &&
    !lacksCard(person)
  );
}
