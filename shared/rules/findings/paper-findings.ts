import { cardEndsAtSixteen, cardEndsWhileAway, cardEndsWithStay, isCardRenewalOpen } from '../card-renewal';
import { openTrip } from '../moments';
import { passportEndsWhileAway } from '../passport';
import type { FindingRow } from './finding-row';

/** What happens to the card and the passport. */
export const paperFindings = {
  'card-ends-while-away': {
    rule: 'R5.5',
    severity: 'warning',
    when: ({ person, permission }) => cardEndsWhileAway(person, permission?.ends ?? null),
  },
  'card-ended-before-departure': {
    rule: 'R5.5',
    severity: 'warning',
    when: (judged) => {
      const { cardEnds, residence } = judged.person;
      const trip = openTrip(judged);
      if (trip === null || cardEnds === null || residence.card !== 'held') return false;
      return cardEnds < trip.departs && !cardEndsWithStay(judged.person);
    },
  },
  'card-renewal-open': {
    rule: 'R5.4',
    severity: 'warning',
    when: ({ person }) => isCardRenewalOpen(person),
  },
  'card-sixteenth-birthday': {
    rule: 'R5.2',
    severity: 'info',
    when: ({ person }) => cardEndsAtSixteen(person) && person.cardEnds !== null && person.cardEnds >= person.on,
  },
  'passport-ends-while-away': {
    rule: 'R1.1',
    severity: 'warning',
    when: (judged) => passportEndsWhileAway(judged),
  },
} as const satisfies Record<string, FindingRow>;
