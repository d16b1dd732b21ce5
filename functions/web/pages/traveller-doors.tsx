import type { Registration } from '../../../shared/registrations/registration';
import type { LinkPageProps } from './confirm-page';
import { nameTraveller } from './name-traveller';

type TravellerDoorsProps = LinkPageProps & {
  readonly registration: Registration;
  /** The traveller's place, from 0. */
  readonly index: number;
};

/** The two doors one needs most: to every fact of a person, and to the card for the counter; or to another trip, once the last is over. */
export function TravellerDoors({ setting, base, registration, index }: TravellerDoorsProps) {
  const { manage, own } = setting.words;
  const traveller = registration.travellers[index];
  if (traveller === undefined) return null;
  const isAlone = registration.travellers.length === 1;
  const hasOpenTrip = traveller.trip !== null && traveller.trip.returned === null;
  return (
    <ul class="quick">
      <li>
        <a class="button quiet" href={`${base}/change/${traveller.id}?lang=${setting.language}`}>
          {isAlone ? manage.change.door : manage.change.doorOf(nameTraveller(traveller, index, own))}
        </a>
      </li>
      <li>
        {hasOpenTrip ? (
          <a class="button quiet" href={`${base}/card?lang=${setting.language}`}>
            {manage.doors.card.label}
          </a>
        ) : (
          <a class="button quiet" href={`${base}/trip/${traveller.id}?lang=${setting.language}`}>
            {manage.trip.door}
          </a>
        )}
      </li>
    </ul>
  );
}
