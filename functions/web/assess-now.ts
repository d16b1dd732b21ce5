import { type DateText, dateText, japanDay } from '../../shared/calendar';
import type { Registration } from '../../shared/registrations/registration';
import { assess } from '../../shared/rules/assess';
import type { Assessment } from '../../shared/rules/assessment';
import type { Facts } from '../../shared/rules/facts';
import type { World } from '../ports/world';

/** What the law says about these facts on a day; without one, today in Japan. Nothing is stored. */
export const assessNow = (world: Pick<World, 'clock'>, facts: Facts, on?: DateText): Assessment =>
  assess(facts, on ?? dateText(japanDay(world.clock.now())));

/** What the law says on a day about each traveller of a registration, in their order. */
export const assessmentsOf = ({ travellers }: Registration, on: DateText): readonly Assessment[] =>
  travellers.map((traveller) => assess(traveller, on));
