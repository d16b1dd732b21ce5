import { addDays, dateText, japanDay } from '../../shared/calendar';
import type { Instant } from '../../shared/calendar/day';
import type { RegistrationId } from '../../shared/registrations/registration';
import { syntheticAddress } from '../../shared/registrations/synthetic';
import type { World } from '../ports/world';
import type { FrontDoor } from './front-door';
import { miss } from './miss';

export type Begun =
  /** Its letter is on its way. One at a time: where one is already, it is that one. */
  | { readonly outcome: 'under-way'; readonly id: RegistrationId }
  | { readonly outcome: 'missed'; readonly stuck: 'not-taken' };

/** Registers somebody who is nobody, as a program would, through the front door. */
export async function beginHeartbeat(
  world: Pick<World, 'clock' | 'chance' | 'log' | 'pulses'>,
  knock: FrontDoor,
): Promise<Begun> {
  const { heartbeat } = await world.pulses.last();
  if (heartbeat.underWay !== undefined) return { outcome: 'under-way', id: heartbeat.underWay.id };
  const at = world.clock.now();
  // Unguessable, as an id is: nobody can have registered the mailbox before.
  const { status, id } = await knock(bodyOf(world.chance.registrationId(), at));
  if (id === undefined) return miss(world, heartbeat, 'not-taken', { status });
  await world.pulses.keepHeartbeat({ ...heartbeat, underWay: { id, at } });
  return { outcome: 'under-way', id };
}

/** Far enough for no letter to be due but the first, and near enough for every rule of the form. */
const departsInDays = 300;
const cardEndsInDays = 700;

/** A plain trip of somebody with a card that outlasts it, as `POST /api/v1/registrations` takes it. */
function bodyOf(label: string, now: Instant) {
  const day = (ahead: number): string => dateText(addDays(japanDay(now), ahead));
  return {
    contact: { email: syntheticAddress(label), language: 'en', timeZone: 'Asia/Tokyo' },
    travellers: [
      {
        residence: { status: 'permanent-resident', cardEnds: day(cardEndsInDays) },
        trip: { departs: day(departsInDays), returns: null },
        permit: null,
      },
    ],
  };
}
