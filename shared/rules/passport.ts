import type { Judged } from './judge';
import { openTrip } from './moments';

/** Whether a passport stated as valid ends before the planned return, or before the departure where no return is planned. It only warns. */
export function passportEndsWhileAway(judged: Judged): boolean {
  const { passportEnds, residence } = judged.person;
  const trip = openTrip(judged);
  if (trip === null || passportEnds === null || residence.passport !== 'valid') return false;
  return passportEnds < (trip.returns ?? trip.departs);
}
