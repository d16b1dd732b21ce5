import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { LetterContent } from '../../../shared/letters/content';
import { examples } from '../../letters/examples';
import { at } from '../../support/world';
import { writeCalendarOf } from '../../support/write-letter';

const now = at('2026-11-23T10:00:05+09:00');
const contentOf = (name: string): LetterContent => {
  const example = examples.find((one) => one.name === name);
  if (example === undefined) throw new Error(`no example ${name}`);
  return example.content('en');
};
const read = (content: LetterContent) => {
  const file = writeCalendarOf(content, now);
  if (file === undefined) throw new Error('there is no calendar');
  const calendar = new ICAL.Component(ICAL.parse(file.content));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { file, calendar, events };
};
const summaries = (name: string) =>
  read(contentOf(name)).events.map(({ summary, startDate }) => `${startDate} ${summary}`);

describe('the calendar file', () => {
  it('holds the dates ahead as whole days, each once', () => {
    expect(summaries('welcome')).toEqual([
      '2026-12-20 Leave Japan: tick “temporary departure”',
      '2027-12-20 Last day to be back in Japan',
      '2028-02-29 Renewal of stay opens (about)',
      '2028-05-31 Period of stay ends',
    ]);
    const [departure] = read(contentOf('welcome')).events;
    expect(departure?.startDate.isDate).toBe(true);
    expect(departure?.endDate.toString()).toBe('2026-12-21');
  });

  it('is published under a stable id, numbered by the registration’s version', () => {
    const content = contentOf('welcome');
    const { calendar, file, events } = read({ ...content, registration: { ...content.registration, version: 7 } });
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(file.contentType).toBe('text/calendar; charset=utf-8; method=PUBLISH');
    const registering = content.registration.registeredAt.toString(36);
    expect(events.map(({ uid, sequence }) => [uid, sequence])).toContainEqual([
      `registration1.${registering}.t1.return@kaeru`,
      7,
    ]);
    expect(events[0]?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-23T01:00:05Z');
  });

  it('rings at nine in the morning, 30, 14, 7 and 1 days before the last day to be back', () => {
    const last = read(contentOf('welcome')).events.find(({ uid }) => uid.includes('.return@'));
    const alarms = last?.component.getAllSubcomponents('valarm').map((alarm) => {
      const trigger = alarm.getFirstPropertyValue('trigger');
      const at = last.startDate.clone();
      at.isDate = false;
      if (trigger instanceof ICAL.Duration) at.addDuration(trigger);
      return at.toString();
    });
    expect(alarms).toEqual([
      '2027-11-20T09:00:00',
      '2027-12-06T09:00:00',
      '2027-12-13T09:00:00',
      '2027-12-19T09:00:00',
    ]);
  });

  it('cancels the last day once the person is back', () => {
    const { events } = read(contentOf('changed-back'));
    const last = events.find(({ uid }) => uid.includes('.return@'));
    expect(last?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(last?.component.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('names each traveller of a family', () => {
    expect(summaries('welcome-family')).toContain('2027-12-20 Mai – Last day to be back in Japan');
  });

  it('never holds the link of the own page, which opens everything', () => {
    expect(read(contentOf('welcome-family')).file.content).not.toContain('own-page-token');
  });

  it('says the same wherever it is written', () => {
    expect(writeCalendarOf(contentOf('welcome'), now)).toEqual(writeCalendarOf(contentOf('welcome'), now));
  });

  it('is not made where there is no date', () => {
    const content = contentOf('welcome');
    const nothing = content.travellers.map((one) => ({ ...one, assessment: { ...one.assessment, deadlines: [] } }));
    expect(writeCalendarOf({ ...content, travellers: nothing }, now)).toBeUndefined();
  });
});
