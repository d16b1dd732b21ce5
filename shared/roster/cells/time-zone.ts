import type { TimeZone } from '../../registrations/registration';
import { tidy } from '../fold';
import type { CellReading } from '../reading';

/** Area and city of the IANA list, such as `Asia/Ho_Chi_Minh` or `America/Argentina/Salta`. */
const areaAndCity = /^[A-Z][A-Za-z]+(?:\/[A-Za-z0-9_+-]+){1,2}$/;

/** Reads the name of a time zone. `exists` knows the list; without it only the shape is judged. */
export function readTimeZone(text: string, exists: (name: string) => boolean = () => true): CellReading<TimeZone> {
  const name = tidy(text).replaceAll(' ', '_');
  return areaAndCity.test(name) && exists(name) ? { value: name as TimeZone } : { code: 'time-zone-unknown' };
}
