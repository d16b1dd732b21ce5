import { addYears, type Day, earlier } from '../calendar';
import type { Case, PermitDays } from './case';

/** The last day an extension could reach (R2.5): a permit of 2022-01-15 to 2027-01-15 could be extended to 2028-01-15. */
export function extensionReaches(person: Case, permit: PermitDays): Day {
  const { byYears, years, specialPermanentYears } = person.law.permitExtension;
  const oneMoreYear = addYears(permit.ends, byYears);
  const longest = addYears(permit.effective, person.isSpecialPermanent ? specialPermanentYears : years);
  return earlier(earlier(oneMoreYear, longest), person.stayEnds);
}
