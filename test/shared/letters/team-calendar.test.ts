import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../shared/calendar';
import { mostTeamEvents, writeTeamCalendar } from '../../../shared/letters/team-calendar';
import type { ClaimId, LetterKey } from '../../../shared/registrations/ledger';
import type { Registration, RegistrationId } from '../../../shared/registrations/registration';
import { teamCalendarWordsFor } from '../../../shared/words/team-calendar-words';
import { anAddress, aRegistration, aResidence, aTraveller, aTrip } from '../../support/builders';
import { wordsFor } from '../../support/words';
import { at } from '../../support/world';

const origin = {
  by: 'employer',
  employerId: 'employer1',
  employerName: 'Acme KK',
  employeeId: 'E1',
} as Registration['origin'];

/** Ann, whom Acme registered: abroad from 20 December until 10 January, last day to be back 20 December 2027. */
const ann = (different: Partial<Registration> = {}): Registration =>
  aRegistration({
    state: 'told',
    version: 3,
    contact: { ...aRegistration().contact, name: 'Ann Lee', email: anAddress('ann@example.com') },
    origin,
    occasions: [],
    ...different,
  });
const back = ann({ version: 4, travellers: [aTraveller({ trip: aTrip({ returned: '2027-01-09' }) })] });

type Asked = { readonly today?: string; readonly language?: 'en' | 'ja'; readonly employerName?: string };
const write = (
  people: readonly Registration[],
  { today = '2026-12-01', language = 'en', employerName = 'Acme KK' }: Asked = {},
) =>
  writeTeamCalendar({
    employerName,
    people,
    words: wordsFor(language),
    team: teamCalendarWordsFor(language),
    today: dayOf(parsed(today)),
    pageOf: (id) => `https://kaeru.test/employer/people/${encodeURIComponent(id)}`,
  });
const parsed = (text: string): Parameters<typeof dayOf>[0] => text as Parameters<typeof dayOf>[0];
const eventsIn = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, sequence, startDate, endDate } = new ICAL.Event(component);
    return {
      uid,
      summary,
      description,
      sequence,
      day: startDate.toString(),
      end: endDate.toString(),
      isWholeDay: startDate.isDate,
      status: component.getFirstPropertyValue('status'),
      url: component.getFirstPropertyValue('url'),
      stamp: component.getFirstPropertyValue('dtstamp')?.toString(),
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => alarm.getFirstPropertyValue('trigger')?.toString()),
    };
  });
  return { calendar, events };
};
const daysOf = (people: readonly Registration[], asked?: Asked) =>
  eventsIn(write(people, asked)).events.map(({ day, summary, status }) => `${day} ${status} ${summary}`);
const kindOf = (uid: string): string => uid.split('@')[0]?.split('.').at(-1) ?? '';

describe('the calendar of an employer’s people', () => {
  it('holds every date of a person once, as a whole day', () => {
    expect(daysOf([ann()])).toEqual([
      '2026-12-20 CONFIRMED Ann Lee – Leave Japan: tick “temporary departure”',
      '2027-01-10 CONFIRMED Ann Lee – Plans to be back in Japan',
      '2027-12-20 CONFIRMED Ann Lee – Last day to be back in Japan',
      '2028-05-31 CONFIRMED Ann Lee – Period of stay ends',
    ]);
    const [first] = eventsIn(write([ann()])).events;
    expect(first).toMatchObject({ isWholeDay: true, end: '2026-12-21' });
  });

  it('says a card that does not end with the stay beside it', () => {
    const traveller = aTraveller({ residence: aResidence({ cardEnds: '2027-03-31' }) });
    expect(daysOf([ann({ travellers: [traveller] })])).toContain('2027-03-31 CONFIRMED Ann Lee – Residence card ends');
  });

  it('is written in Japanese for who reads Japanese', () => {
    const text = write([ann()], { language: 'ja' });
    expect(eventsIn(text).events.map(({ summary }) => summary)).toContain('【Ann Lee】日本に戻る最終日');
    expect(eventsIn(text).calendar.getFirstPropertyValue('x-wr-calname')).toBe('在留に関する期日：Acme KK');
  });

  it('names whoever has no name by the employee_id, and leads to the page of the person', () => {
    const { name: _, ...contact } = ann().contact;
    const [first] = eventsIn(
      write([ann({ contact, origin: { ...origin, employeeId: 'E 1/2' } as Registration['origin'] })]),
    ).events;
    expect(first?.summary).toMatch(/^E 1\/2 – /);
    expect(first?.url).toBe('https://kaeru.test/employer/people/E%201%2F2');
    expect(first?.description).toContain('Employee ID: E 1/2');
  });

  it('rings 30, 14, 7 and 1 days before a date of the law, at nine in the morning', () => {
    const { events } = eventsIn(write([ann()]));
    const alarmsOf = (kind: string) => events.find(({ uid }) => kindOf(uid) === kind)?.alarms;
    for (const kind of ['return', 'stay-end']) {
      expect(alarmsOf(kind)).toEqual(['-P29DT15H', '-P13DT15H', '-P6DT15H', '-PT15H']);
    }
    expect(alarmsOf('planned-return')).toEqual([]);
  });

  it('asks to be asked again every six hours', () => {
    const text = write([ann()]);
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n');
    expect(text).toContain('X-PUBLISHED-TTL:PT6H\r\n');
  });

  it('says nothing of the family that shares a registration, nor of people no employer registered', () => {
    const child = aTraveller({ id: 't2' as Registration['travellers'][number]['id'], label: 'Mai' });
    expect(write([ann({ travellers: [aTraveller(), child] }), aRegistration()])).toBe(write([ann()]));
  });

  it('has a place for nobody too', () => {
    expect(eventsIn(write([])).events).toEqual([]);
  });
});

describe('an event of the calendar', () => {
  it('keeps its id when its day moves, and counts up', () => {
    const moved = ann({ version: 9, travellers: [aTraveller({ trip: aTrip({ returns: '2027-02-01' }) })] });
    const planned = (one: Registration) =>
      eventsIn(write([one])).events.find(({ uid }) => kindOf(uid) === 'planned-return');
    expect(planned(moved)).toMatchObject({ uid: planned(ann())?.uid, sequence: 9, day: '2027-02-01' });
    expect(planned(ann())).toMatchObject({ sequence: 3, day: '2027-01-10' });
  });

  it('has an id that says nothing of the person or the day', () => {
    for (const { uid } of eventsIn(write([ann()])).events) {
      expect(uid).not.toMatch(/ann\b|lee|E1\b|202[0-9]|example/i);
    }
  });

  it('is another event where the person is registered anew and counts from one again', () => {
    const anew = ann({ version: 1, registeredAt: at('2026-12-24T09:00:00+09:00') });
    const ids = (one: Registration) => eventsIn(write([one])).events.map(({ uid }) => uid);
    expect(ids(anew).filter((id) => ids(ann()).includes(id))).toEqual([]);
  });

  it('is the same to the byte all day, stamped with its beginning in Japan', () => {
    expect(write([ann()])).toBe(write([ann()]));
    expect(eventsIn(write([ann()])).events[0]?.stamp).toBe('2026-11-30T15:00:00Z');
  });
});

describe('what holds no more', () => {
  it('is cancelled once the person is back, without a name or an alarm, under the same ids and a higher number', () => {
    const before = eventsIn(write([ann()], { today: '2027-01-12' })).events;
    const after = eventsIn(write([back], { today: '2027-01-12' })).events;
    for (const kind of ['planned-return', 'return']) {
      const old = before.find(({ uid }) => kindOf(uid) === kind);
      const cancelled = after.find(({ uid }) => uid === old?.uid);
      expect(cancelled).toMatchObject({
        status: 'CANCELLED',
        summary: 'This date no longer applies',
        alarms: [],
        sequence: 4,
      });
      expect(old).toMatchObject({ status: 'CONFIRMED', sequence: 3 });
    }
    expect(after.find(({ uid }) => kindOf(uid) === 'stay-end')?.status).toBe('CONFIRMED');
  });

  it('is cancelled for a month after somebody objected, and then left out', () => {
    const objected = ann({ state: 'stopped', occasions: [{ kind: 'closed', at: at('2026-12-01T12:00:00+09:00') }] });
    const soon = write([objected], { today: '2026-12-31' });
    expect(eventsIn(soon).events.map(({ status }) => status)).toEqual(Array(4).fill('CANCELLED'));
    expect(soon).not.toMatch(/Ann|E1/);
    expect(daysOf([objected], { today: '2027-01-01' })).toEqual([]);
  });

  it('is cancelled when somebody complained, and when they left the company', () => {
    const when = at('2026-12-01T12:00:00+09:00');
    const complained = ann({
      state: 'unwelcome',
      ledger: [{ key: 'told.1' as LetterKey, dueAt: when, at: when, status: 'complained', claim: 'c1' as ClaimId }],
    });
    for (const gone of [complained, ann({ offeredAt: when })]) {
      expect(daysOf([gone]).every((line) => line.includes('CANCELLED'))).toBe(true);
      expect(daysOf([gone])).toHaveLength(4);
      expect(daysOf([gone], { today: '2027-01-01' })).toEqual([]);
    }
  });

  it('is left out where nobody knows since when', () => {
    expect(daysOf([ann({ state: 'stopped' })])).toEqual([]);
  });

  it('stays for thirty days after its day, so that what was missed is seen', () => {
    const planned = (today: string) => daysOf([ann()], { today }).some((line) => line.includes('Plans to be back'));
    expect(planned('2027-02-09')).toBe(true);
    expect(planned('2027-02-10')).toBe(false);
  });
});

describe('the text of the calendar', () => {
  const wicked = 'Lee, Ann; \\ "x"\r\nEND:VEVENT\nBEGIN:VEVENT\u2028\u0000🙂';

  it('gives back a name with commas, semicolons and line ends, and lets none of them out of its line', () => {
    const named = ann({ contact: { ...ann().contact, name: wicked } });
    const text = write([named], { employerName: `Acme\r\nX-INJECTED:1\nATTACH:file:///etc, Inc.; \\` });
    expect(text).not.toMatch(/^(X-INJECTED|ATTACH)/m);
    const { calendar, events } = eventsIn(text);
    expect(events).toHaveLength(4);
    expect(events[0]?.summary).toBe(
      'Lee, Ann; \\ "x" END:VEVENT BEGIN:VEVENT 🙂 – Leave Japan: tick “temporary departure”',
    );
    // Escaped as TEXT is; ical.js leaves properties it does not know as they stand.
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(
      'Japan dates: Acme X-INJECTED:1 ATTACH:file:///etc\\, Inc.\\; \\\\',
    );
  });

  it('has lines of at most 75 bytes that end in CRLF, and breaks no character', () => {
    const long = ann({ contact: { ...ann().contact, name: '山田🙂'.repeat(30) } });
    const text = write([long], { language: 'ja' });
    const lines = text.split('\r\n');
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]|\uFFFD|[\uD800-\uDBFF]$|^ ?[\uDC00-\uDFFF]/);
    }
    expect(eventsIn(text).events[0]?.summary).toContain('山田🙂'.repeat(30));
  });

  it('of very many people holds the nearest dates, and fits into one answer of the room', () => {
    const many = Array.from({ length: 1_500 }, (_, number) =>
      ann({
        id: `${'0'.repeat(28)}${number}` as RegistrationId,
        contact: { ...ann().contact, name: '山田 太郎ジョンソン' },
      }),
    );
    const text = write(many, { language: 'ja' });
    const { events } = eventsIn(text);
    expect(events).toHaveLength(mostTeamEvents);
    expect(new Set(events.map(({ day }) => day))).toEqual(new Set(['2026-12-20', '2027-01-10']));
    const worst = write(
      many.map((one) => ({ ...one, travellers: [aTraveller({ trip: null })] })),
      { language: 'ja' },
    );
    // As the room sends it: a JSON string of at most 6 MB.
    expect(Buffer.byteLength(JSON.stringify(worst))).toBeLessThan(6_000_000);
  });
});
