import type { Case, TripDays } from './case';

/** Whether a passport stated as valid ends before the planned return, or before the departure where no return is planned. It only warns. */
export function passportEndsWhileAway({ passportEnds, residence }: Case, openTrip: TripDays | null): boolean {
  if (openTrip === null || passportEnds === null || residence.passport !== 'valid') return false;
  return passportEnds < (openTrip.returns ?? openTrip.departs);
}
