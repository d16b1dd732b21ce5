import type { FieldProblem } from '../../shared/problems';
import type { RegistrationId } from '../../shared/registrations/registration';
import type { TickChange } from '../../shared/registrations/tick-form';
import type { World } from '../ports/world';
import { changeOrRefuse, type Decided } from './change-or-refuse';
import { isOpen } from './occasions';

/** Ticks something off the list of what is to be done, or takes the tick away. It changes no date and no letter. */
export const tick = (
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
  { traveller: named, action, done }: TickChange,
): Promise<Decided<'closed' | FieldProblem>> =>
  changeOrRefuse<'closed' | FieldProblem>(world, id, (registration, now) => {
    if (!isOpen(registration)) return { refuses: 'closed' };
    const traveller = registration.travellers.find((one) => one.id === named);
    if (traveller === undefined) return { refuses: { pointer: '/traveller', code: 'unknown-traveller' } };
    const { ticks = [] } = registration;
    const others = ticks.filter((one) => one.traveller !== traveller.id || one.action !== action);
    const isTicked = others.length < ticks.length;
    if (isTicked === done) return { becomes: registration };
    return {
      becomes: { ...registration, ticks: done ? [...others, { traveller: traveller.id, action, at: now }] : others },
    };
  });
