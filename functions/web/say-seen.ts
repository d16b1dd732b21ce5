import { dateText, japanDay } from '../../shared/calendar';
import type { RegistrationId } from '../../shared/registrations/registration';
import { noteSeen } from '../../shared/registrations/seen';
import type { World } from '../ports/world';
import { assessmentsOf } from './assess-now';
import { changeOrRefuse, type Decided } from './change-or-refuse';
import { isOpen } from './occasions';

/** "I have seen this": every date at most thirty days ahead, of every traveller. Saying it twice is saying it once (`unchanged`). */
export const saySeen = (
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
): Promise<Decided<'closed'>> =>
  changeOrRefuse<'closed'>(world, id, (registration, now) => {
    if (!isOpen(registration)) return { refuses: 'closed' };
    return { becomes: noteSeen(registration, assessmentsOf(registration, dateText(japanDay(now))), now) };
  });
