import fc from 'fast-check';
import ical, {
  escape as escapeText,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { describe, expect, it } from 'vitest';
import { addDays, dateText, day, instant } from '../../../shared/calendar';
import { type Calendar, writeIcal } from '../../../shared/letters/calendar-file-ical';

describe('a calendar as text', () => {
  it('is what a library for it writes, to the byte', () => {
    fc.assert(
      fc.property(calendars, (calendar) => {
        expect(writeIcal(calendar)).toBe(asLibraryWrites(calendar));
      }),
      { numRuns: 500 },
    );
  });

  it('folds a line of letters of one to four bytes after 75 bytes at most, and cuts none of them', () => {
    fc.assert(
      fc.property(calendars, (calendar) => {
        const lines = writeIcal(calendar).split('\r\n');
        for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        // Half a letter is none in UTF-8, and would come back as another.
        expect(new TextDecoder().decode(new TextEncoder().encode(writeIcal(calendar)))).toBe(writeIcal(calendar));
      }),
    );
  });
});

/** Letters of all sizes, and everything the format has a meaning for. Control characters never get as far as the library. */
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom(';', ',', '\\', '"', ':', ' ', 'é', '帰', '🏠', 'မြန်မာ'),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
  maxLength: 120,
});
const lines = texts.filter((text) => !/[\p{Cs}\p{Cc}\u2028\u2029{}|[\]]/u.test(text));

const calendars: fc.Arbitrary<Calendar> = fc.record({
  name: lines,
  language: fc.constantFrom('en', 'ja', 'zh-Hans', 'my'),
  stamp: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => instant(seconds * 1000 + 7)),
  refreshInSeconds: fc.constantFrom(undefined, 3_600, 6 * 3_600),
  events: fc.array(
    fc.record({
      id: fc.constantFrom('registration1.abc.t1.return@kaeru', `${'r'.repeat(90)}@kaeru`),
      sequence: fc.nat(),
      day: fc.integer({ min: 0, max: 40_000 }).map(day),
      summary: lines,
      description: fc.option(
        fc.array(lines, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n')),
        {
          nil: undefined,
        },
      ),
      url: fc.constantFrom(undefined, 'https://kaeru.example/people/0001,2'),
      isCancelled: fc.boolean(),
      alarmDays: fc.subarray([30, 14, 7, 3, 1]),
    }),
    { maxLength: 4 },
  ),
});

/** The same by ical-generator, which the product used until its folding was seen to take most of the time of a letter. */
function asLibraryWrites({ name, language, stamp, refreshInSeconds, events }: Calendar): string {
  const calendar = ical({
    // The library escapes the texts of events, but not this one.
    name: escapeText(name, false),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'kaeru', product: 'dates', language },
    ...(refreshInSeconds === undefined ? {} : { ttl: refreshInSeconds }),
  });
  for (const event of events) {
    calendar.createEvent({
      id: event.id,
      sequence: event.sequence,
      stamp: new Date(stamp).toISOString(),
      allDay: true,
      start: dateText(event.day),
      end: dateText(addDays(event.day, 1)),
      summary: event.summary,
      description: event.description ?? null,
      url: event.url ?? null,
      status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      // Nine in the morning: so many days of 24 hours, less nine.
      alarms: event.alarmDays.map((days) => ({
        type: ICalAlarmType.display,
        triggerBefore: (days * 24 - 9) * 60 * 60,
      })),
    });
  }
  return calendar.toString();
}
