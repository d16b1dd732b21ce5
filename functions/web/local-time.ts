/** What the clock of a place shows, and what the place is called. */
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../shared/calendar';
import type { TimeZone } from '../../shared/registrations/registration';

/** The time of day at an instant on the clock of a place, `09:00`. */
export const localTime = (at: Instant, zone: TimeZone): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainTime().toString({
    smallestUnit: 'minute',
  });

/** `America/Argentina/Buenos_Aires` is Buenos Aires to its people. */
export const nameCity = (zone: TimeZone): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
