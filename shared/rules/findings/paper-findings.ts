import { addYears } from '../../calendar';
import { cardEndsWithStay } from '../card-renewal';
import { always, type FindingRow, givenCard } from './finding-row';

/** What happens to the card and the passport. */
export const paperFindings = {
  'card-ends-while-away': {
    rule: 'R5.5',
    severity: 'warning',
    given: givenCard,
    when: ({ cardEndsWhileAway }) => cardEndsWhileAway,
  },
  'card-ended-before-departure': {
    rule: 'R5.5',
    severity: 'warning',
    given: givenCard,
    when: ({ person, openTrip }) => {
      const { cardEnds, residence } = person;
      if (openTrip === null || cardEnds === null || residence.card !== 'held') return false;
      return cardEnds < openTrip.departs && !cardEndsWithStay(person);
    },
  },
  'card-renewal-open': {
    rule: 'R5.4',
    severity: 'warning',
    given: givenCard,
    when: ({ isCardRenewalOpen }) => isCardRenewalOpen,
  },
  'card-sixteenth-birthday': {
    rule: 'R5.2',
    severity: 'info',
    given: givenCard,
    when: ({ cardEndsAtSixteen, person }) =>
      cardEndsAtSixteen && person.cardEnds !== null && person.cardEnds >= person.on,
  },
  'passport-ends-while-away': {
    rule: 'R1.1',
    severity: 'warning',
    given: always,
    when: ({ passportEndsWhileAway }) => passportEndsWhileAway,
  },
  'child-shows-own-card': {
    rule: 'R7.12',
    severity: 'info',
    given: always,
    when: ({ tripAhead, person }) => {
      if (tripAhead === null || person.birthDate === null || person.residence.card !== 'held') return false;
      return tripAhead.departs < addYears(person.birthDate, 16);
    },
  },
} as const satisfies Record<string, FindingRow>;
