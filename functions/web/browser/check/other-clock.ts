import { type Day, parseDate, startOfJapanDay } from '../../../../shared/calendar';
import type { OtherClock } from '../../pages/said/verdict';

const lastMinuteInMs = (24 * 60 - 1) * 60_000;

/** The last minute of a day in Japan on the clock of a time zone, as this browser knows it; null where it knows no such zone. */
export const clockIn =
  (timeZone: string): OtherClock =>
  (of: Day) => {
    try {
      const write = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
      });
      const parts = write.formatToParts(startOfJapanDay(of) + lastMinuteInMs);
      const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
      const day = parseDate(`${part('year')}-${part('month')}-${part('day')}`);
      const time = `${part('hour')}:${part('minute')}`;
      return day === undefined || (day === of && time === '23:59') ? null : { day, time };
    } catch {
      return null;
    }
  };
