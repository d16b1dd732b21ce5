import type { TripDays } from './case';
import type { Judged } from './judge';

/** The trip while it is not over; null at home or after the return. */
export const openTrip = ({ person }: Judged): TripDays | null =>
  person.trip !== null && person.trip.returned === null ? person.trip : null;

/** The trip while the person is still in Japan: on the day of departure there is still time before the inspection. */
export function tripAhead(judged: Judged): TripDays | null {
  const trip = openTrip(judged);
  return trip !== null && trip.departs >= judged.person.on ? trip : null;
}

/** The trip while the person is abroad. */
export function tripUnderWay(judged: Judged): TripDays | null {
  const trip = openTrip(judged);
  return trip !== null && trip.departs < judged.person.on ? trip : null;
}

/** Whether the planned return is later than the permission reaches. */
export function returnsTooLate(judged: Judged): boolean {
  const returns = openTrip(judged)?.returns ?? null;
  return returns !== null && judged.permission !== null && returns > judged.permission.ends;
}

/** Whether the planned return is on the very last day. */
export function returnsOnLastDay(judged: Judged): boolean {
  const returns = openTrip(judged)?.returns ?? null;
  return returns !== null && returns === judged.permission?.ends;
}
