import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateText, type Day, dateText, dayOf } from '../../../shared/calendar';
import { assess, type Facts } from '../../../shared/rules';
import { type Box, guessWidth, layOut } from '../../../shared/timeline/lay-out';
import { stripOf, stripWidth } from '../../../shared/timeline/strip';
import { speechOf, tellStrip, tellTimeline } from '../../../shared/timeline/tell';
import { type MarkKind, stopsOf, timelineOf } from '../../../shared/timeline/timeline';
import { writtenLanguages } from '../../../shared/words/languages';
import { withoutReadings } from '../../../shared/words/ruby';
import { anyCase } from '../../laws/any-facts';
import { aResidence, aTrip, someFacts } from '../../support/builders';
import { pageWordsFor, wordsFor } from '../../support/words';

const today: DateText = '2026-11-23';
const timelineFor = (facts: Facts, on: DateText = today) =>
  timelineOf({ assessment: assess(facts, on), trip: facts.trip, today: dayOf(on) });
const marksOf = (facts: Facts, on?: DateText) =>
  timelineFor(facts, on).marks.map(({ kind, day }) => `${dateText(day)} ${kind}`);
const stretchesOf = (facts: Facts, on?: DateText) =>
  timelineFor(facts, on).stretches.map(({ kind, from, to }) => `${kind} ${dateText(from)} ${dateText(to)}`);

describe('the marks of a timeline', () => {
  it('are today, the trip, the day to aim for, the last day to be back, and the ends of stay and card', () => {
    expect(marksOf(someFacts())).toEqual([
      '2026-11-23 today',
      '2026-12-20 departure',
      '2027-01-10 planned-return',
      '2027-12-13 aim',
      '2027-12-20 return',
      '2028-02-29 stay-renewal-opens',
      '2028-05-31 stay-end',
      '2028-05-31 card-end',
    ]);
    expect(stretchesOf(someFacts())).toEqual([
      'away 2026-12-20 2027-01-10',
      'margin 2027-12-13 2027-12-20',
      'stay-renewal 2028-02-29 2028-05-31',
    ]);
  });

  it('keep the departure when it is behind, though the law no longer names it', () => {
    expect(marksOf(someFacts(), '2027-01-05')).toContain('2026-12-20 departure');
  });

  it('of somebody who is back say so, and nothing more of the permission', () => {
    const facts = someFacts({ trip: aTrip({ returned: '2027-01-09' }) });
    expect(marksOf(facts, '2027-02-01').filter((mark) => /return|aim/.test(mark))).toEqual(['2027-01-09 returned']);
    expect(stretchesOf(facts, '2027-02-01')).toContain('away 2026-12-20 2027-01-09');
  });

  it('of somebody who stays are the stay and the card', () => {
    expect(stretchesOf(someFacts({ trip: null }))).toEqual(['stay-renewal 2028-02-29 2028-05-31']);
  });

  it('of an open end reach to the last day', () => {
    expect(stretchesOf(someFacts({ trip: aTrip({ returns: null }) }))).toContain('away 2026-12-20 2027-12-20');
  });
});

/** From the labels to the right edge, in units. */
const room = 288 - 62;

describe.each(writtenLanguages)('the picture in %s', (language) => {
  const words = pageWordsFor(language).timeline;
  const { dates } = wordsFor(language);
  const written = (text: string) => withoutReadings(text, language);
  const pictureOf = (facts: Facts, on?: DateText) => {
    const timeline = timelineFor(facts, on);
    const { mark, day } = speechOf(words, dates, timeline.today);
    // A picture shows easy Japanese without its readings.
    const plain = { mark: (kind: MarkKind) => written(mark(kind)), day: (of: Day) => written(day(of)) };
    return { timeline, ...layOut(timeline, plain) };
  };

  it('whoever the person is: no two labels touch, everything is inside, and days go down the page', () => {
    fc.assert(
      fc.property(anyCase, ({ facts, on }) => {
        const { timeline, stops, bars, width, height } = pictureOf(facts, on);
        for (const { label, y, lines } of stops) {
          expect(isInside(label, width, height), JSON.stringify(lines)).toBe(true);
          expect(label.y <= y && y <= label.y + label.height).toBe(true);
        }
        for (const [index, stop] of stops.entries())
          for (const other of stops.slice(index + 1)) expect(meet(stop.label, other.label)).toBe(false);
        expect(stops.map(({ day }) => day)).toEqual(stops.map(({ day }) => day).toSorted((one, other) => one - other));
        expect(stops.flatMap(({ kinds }) => kinds)).toHaveLength(timeline.marks.length);
        expect(bars).toHaveLength(timeline.stretches.length);
        for (const { top, bottom } of bars) expect(0 <= top && top <= bottom && bottom <= height).toBe(true);
      }),
    );
  });

  it('has room for every mark, whatever its day', () => {
    for (const text of Object.values(words.marks))
      expect(guessWidth(written(text), 'mark'), text).toBeLessThanOrEqual(room);
    const farAway = words.when(dates.short(dayOf('2199-12-20')), -99_999);
    expect(guessWidth(written(farAway), 'date'), farAway).toBeLessThanOrEqual(room);
  });

  it('a longer time is a longer way', () => {
    const [soon, late] = (['2027-06-30', '2030-06-30'] as const).map((stayEnds) =>
      pictureOf(someFacts({ trip: null, residence: aResidence({ stayEnds, cardEnds: null }) })),
    );
    expect(late?.height).toBeGreaterThan(soon?.height ?? Number.POSITIVE_INFINITY);
  });

  it('is told in words: every day with all its marks, and every stretch', () => {
    fc.assert(
      fc.property(anyCase, ({ facts, on }) => {
        const timeline = timelineFor(facts, on);
        const told = tellTimeline(timeline, words, dates);
        expect(told).toHaveLength(stopsOf(timeline).length + timeline.stretches.length);
        for (const { kind } of timeline.marks) expect(told.join(' ')).toContain(words.marks[kind]);
      }),
    );
  });
});

describe('a strip', () => {
  it('holds the nearest days, the same for everybody', () => {
    fc.assert(
      fc.property(anyCase, ({ facts, on }) => {
        const strip = stripOf(timelineFor(facts, on));
        expect([strip.today - dayOf(on), strip.to - strip.from]).toEqual([15 - dayOf(on), stripWidth]);
        for (const { x } of strip.marks) expect(0 <= x && x <= stripWidth).toBe(true);
        for (const { x, width } of strip.bars) expect(0 <= x && width > 0 && x + width <= stripWidth + 1).toBe(true);
      }),
    );
  });

  it('says what lies in it, or that nothing does', () => {
    const words = pageWordsFor('en').timeline;
    const { dates } = wordsFor('en');
    expect(tellStrip(stripOf(timelineFor(someFacts())), words, dates)).toEqual([
      '20 Dec 2026: Leaves Japan.',
      '10 Jan 2027: Planned return.',
    ]);
    expect(tellStrip(stripOf(timelineFor(someFacts(), '2027-01-01')), words, dates)[0]).toBe('Away from Japan today.');
    expect(tellStrip(stripOf(timelineFor(someFacts({ trip: null }))), words, dates)).toEqual([
      'Nothing until 8 Mar 2027.',
    ]);
  });
});

const isInside = ({ x, y, width, height }: Box, pictureWidth: number, pictureHeight: number): boolean =>
  x >= 0 && y >= 0 && x + width <= pictureWidth && y + height <= pictureHeight;

const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
