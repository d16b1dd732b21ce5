import {
  cardAbroadRule,
  cardEndsAtSixteen,
  cardEndsWhileAway,
  cardEndsWithStay,
  cardRenewalRule,
  isCardRenewalOpen,
  sixteenthBirthdayRule,
} from '../card-renewal';
import { openTrip } from '../moments';
import { passportEndsWhileAway } from '../passport';
import { specialEligibilityRule } from '../special-eligibility';
import type { FindingRow } from './finding-row';

/** What happens to the card and the passport. */
export const paperFindings = {
  'card-ends-while-away': {
    rule: cardAbroadRule.id,
    severity: 'warning',
    when: ({ person, permission }) => cardEndsWhileAway(person, permission?.ends ?? null),
  },
  'card-ended-before-departure': {
    rule: cardAbroadRule.id,
    severity: 'warning',
    when: (judged) => {
      const { cardEnds, residence } = judged.person;
      const trip = openTrip(judged);
      if (trip === null || cardEnds === null || residence.card !== 'held') return false;
      return cardEnds < trip.departs && !cardEndsWithStay(judged.person);
    },
  },
  'card-renewal-open': {
    rule: cardRenewalRule.id,
    severity: 'warning',
    when: ({ person }) => isCardRenewalOpen(person),
  },
  'card-sixteenth-birthday': {
    rule: sixteenthBirthdayRule.id,
    severity: 'info',
    when: ({ person }) => cardEndsAtSixteen(person) && person.cardEnds !== null && person.cardEnds >= person.on,
  },
  'passport-ends-while-away': {
    rule: specialEligibilityRule.id,
    severity: 'warning',
    when: (judged) => passportEndsWhileAway(judged),
  },
} as const satisfies Record<string, FindingRow>;
