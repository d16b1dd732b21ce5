import type { DatedRows } from './dated-row';

/** What ends a card, besides the end of the stay. */
export type CardTerm =
  /** This many years after the issue, whose day is the first. */
  | { readonly years: number }
  /** The fifth or tenth birthday after the day of issue. */
  | { readonly birthdayAfterIssue: number }
  /** The birthday at which the holder reaches this age, or a day before it. */
  | { readonly age: number; readonly daysBefore: 0 | 1 }
  /** Nothing else. */
  | 'stay-end'
  /** The law is not verified, or counts from a day that no card shows. */
  | 'unknown';

/** The term of a card, by the age of its holder on the day of issue. */
export type CardTerms = { readonly adult: CardTerm; readonly child: CardTerm };

const sixteenthBirthday: CardTerm = { age: 16, daysBefore: 0 };
const dayBeforeSixteenthBirthday: CardTerm = { age: 16, daysBefore: 1 };
const sinceNewCards: CardTerms = { adult: { birthdayAfterIssue: 10 }, child: { birthdayAfterIssue: 5 } };

/**
 * How long a residence card runs, by the day of its issue. Whoever is younger than `adultFrom` then has a child's card.
 * `indefinite` are permanent residents and Highly Skilled Professionals (ii); everybody else's card ends with the stay at
 * the latest. A child who renews the card in the last `renewedAsAdult` months before it ends is given an adult's.
 */
export const cardValidities: DatedRows<{
  readonly adultFrom: number;
  readonly renewedAsAdult: number;
  readonly indefinite: CardTerms;
  readonly withStay: CardTerms;
}> = [
  {
    from: '2012-07-09',
    rule: 'R5.2',
    adultFrom: 16,
    renewedAsAdult: 6,
    indefinite: { adult: { years: 7 }, child: sixteenthBirthday },
    withStay: { adult: 'stay-end', child: sixteenthBirthday },
  },
  {
    from: '2023-11-01',
    rule: 'R5.2',
    adultFrom: 16,
    renewedAsAdult: 6,
    indefinite: { adult: { years: 7 }, child: dayBeforeSixteenthBirthday },
    withStay: { adult: 'stay-end', child: dayBeforeSixteenthBirthday },
  },
  {
    from: '2026-06-14',
    rule: 'R5.3',
    adultFrom: 18,
    renewedAsAdult: 0,
    indefinite: sinceNewCards,
    withStay: { adult: 'stay-end', child: 'unknown' },
  },
];

/**
 * How long a special permanent resident certificate runs, by the day of its issue. Until June 2026 an adult's counted
 * from the application, or from the end of the one before: it shows neither.
 */
export const certificateValidities: DatedRows<{
  readonly adultFrom: number;
  readonly renewedAsAdult: number;
  readonly terms: CardTerms;
}> = [
  {
    from: '2012-07-09',
    rule: 'R5.6',
    adultFrom: 16,
    renewedAsAdult: 6,
    terms: { adult: 'unknown', child: sixteenthBirthday },
  },
  {
    from: '2023-11-01',
    rule: 'R5.6',
    adultFrom: 16,
    renewedAsAdult: 6,
    terms: { adult: 'unknown', child: dayBeforeSixteenthBirthday },
  },
  { from: '2026-06-14', rule: 'R5.6', adultFrom: 18, renewedAsAdult: 0, terms: sinceNewCards },
];
