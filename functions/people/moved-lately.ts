import { addDays, type Day } from '../../shared/calendar';
import { type MovedInRound, movedKinds } from '../../shared/employers/person-in-round';
import { findMovesTold } from '../../shared/letters/law-changes';
import type { Registration } from '../../shared/registrations/registration';

/** Two months: whoever looks once a month has seen it. */
const shownForDays = 60;

/** The employee's dates, not their family's, that a change of law moved within the last 60 days. */
export function movedLately(registration: Registration, today: Day): readonly MovedInRound[] {
  const [employee] = registration.travellers;
  const moves = findMovesTold(registration, addDays(today, -shownForDays), today);
  return moves.flatMap(({ traveller, kind, ...move }) => {
    const shown = movedKinds.find((one) => one === kind);
    return traveller === employee?.id && shown !== undefined ? [{ kind: shown, ...move }] : [];
  });
}
