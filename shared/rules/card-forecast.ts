import { addDays, addMonths, addYears, type Day, dateText, dayOf, earlier, toCivil } from '../calendar';
import type { Status } from './facts';
import { firstDayOfLaw, rowOn } from './law-on';
import { statusTraits } from './status';
import { type CardTerm, type CardTerms, cardValidities, certificateValidities } from './values/card-validity';

/** A card whose last day is to be forecast. */
export type IssuedCard = {
  readonly status: Status;
  /** Null where it is not known: then there is no forecast, because a child's card runs otherwise. */
  readonly birthDate: Day | null;
  /** The day of issue: its law decides. Cards issued since 2026-06-14 no longer show it. */
  readonly issued: Day;
  /** Last day of the period of stay; ignored for a stay without an end. */
  readonly stayEnds: Day | null;
};

/**
 * The last day a residence card or special permanent resident certificate should show, by the law of the day of its issue.
 * A hint only: the printed day governs (R5.1).
 *
 * - A permanent resident born 1985-11-14, issued 2026-07-01: 2035-11-14, the tenth birthday after it. Issued 2026-06-13: 2033-06-12.
 * - A permanent resident born 2011-06-10, issued 2024-03-01: 2027-06-09; issued 2023-10-31: 2027-06-10.
 * - Born 1996-02-29, issued 2027-03-01: 2037-02-28, because 2037 has no 29 February.
 * - An engineer: the end of the stay. A dependent of ten, issued 2026-07-01: null, because that law is not verified.
 * - Issued within six months before the sixteenth birthday: null where a first card and a renewed one end on different days.
 *
 * Null also where a fact is missing, no card is issued for the status, or it was issued before 2012-07-09.
 *
 * Source: Immigration Act, art. 19-5 (1); Special Act, arts. 9 and 12; since 2026-06-14 Act 59 of 2024 (rule R5.3, secondary).
 */
export function forecastCardEnd({ status, birthDate, issued, stayEnds }: IssuedCard): Day | null {
  const { card, stay } = statusTraits[status];
  if (birthDate === null || birthDate > issued || issued < dayOf(firstDayOfLaw)) return null;
  if (card === 'never' || (stay !== 'indefinite' && stayEnds === null)) return null;

  const { adultFrom, renewedAsAdult, terms } = validityOf(status, issued);
  const endOf = (term: CardTerm): Day | null => {
    const cap = stay === 'indefinite' ? null : stayEnds;
    if (term === 'unknown') return null;
    return term === 'stay-end' ? cap : earlier(endOfTerm(term, birthDate, issued), cap);
  };

  const adultEnd = endOf(terms.adult);
  if (issued >= addYears(birthDate, adultFrom)) return adultEnd;
  const childEnd = endOf(terms.child);
  const mayBeAdultCard = childEnd !== null && issued >= addMonths(childEnd, -renewedAsAdult);
  return mayBeAdultCard && childEnd !== adultEnd ? null : childEnd;
}

type Validity = { readonly adultFrom: number; readonly renewedAsAdult: number; readonly terms: CardTerms };

function validityOf(status: Status, issued: Day): Validity {
  const on = dateText(issued);
  if (status === 'special-permanent-resident') return rowOn(certificateValidities, on);
  const { adultFrom, renewedAsAdult, indefinite, withStay } = rowOn(cardValidities, on);
  return { adultFrom, renewedAsAdult, terms: statusTraits[status].stay === 'indefinite' ? indefinite : withStay };
}

function endOfTerm(term: Exclude<CardTerm, string>, birthDate: Day, issued: Day): Day {
  if ('years' in term) return addDays(addYears(issued, term.years), -1);
  if ('age' in term) return addDays(addYears(birthDate, term.age), -term.daysBefore);
  return addYears(birthDate, ageOn(issued, birthDate) + term.birthdayAfterIssue);
}

/** Whole years of age on a day, counting a birthday on 29 February as 28 February in other years (R5.12). */
function ageOn(on: Day, birthDate: Day): number {
  const years = toCivil(on).year - toCivil(birthDate).year;
  return addYears(birthDate, years) <= on ? years : years - 1;
}
