import type { Case } from './case';
import { isExcluded } from './special-exclusions';

/**
 * Whether the card that must be shown at departure is not there.
 * Someone granted three months or less gets no card, so "none" is in order for them as it is for a diplomat.
 */
export function lacksCard(person: Case): boolean {
  const { card } = person.residence;
  return card === 'missing' || (card === 'none' && person.traits.card === 'required' && !person.hasShortGrant);
}

/** Whether a person may leave on special re-entry, as far as the facts say. A card to be issued later counts as held. */
export function mayUseSpecialReentry(person: Case): boolean {
  return (
    !person.isVisitor &&
    person.residence.passport === 'valid' &&
    !person.hasShortGrant &&
    !isExcluded(person) &&
    !lacksCard(person)
  );
}
