/** What can still be done changes with the days left, and with being abroad: each letter says only what still helps its reader. */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../shared/calendar';
import type { LetterContent } from '../../../shared/letters/content';
import { examples } from '../../letters/examples';
import { writeLetterOf } from '../../support/write-letter';

const find = (name: string): LetterContent => {
  const example = examples.find((one) => one.name === name);
  if (example === undefined) throw new Error(`no example ${name}`);
  return example.content('en');
};
const write = (content: LetterContent): string => writeLetterOf(content).text;
/** The same letter read on another day: it may go late, or somebody may look at it again. */
const on = (name: string, date: `${number}-${number}-${number}`): string =>
  write({ ...find(name), today: dayOf(date) });

describe('as the last day to be back comes near', () => {
  it.each([
    ['2027-09-21', 'Plan your flight so that you land in Japan by 13 December 2027.'],
    ['2027-12-06', 'Book your flight now, if you have not yet, and land in Japan by 13 December 2027.'],
    ['2027-12-13', 'Fly home now. A delayed or cancelled flight does not move the last day, 20 December 2027.'],
    ['2027-12-19', 'Take the next flight that lands in Japan in time.'],
    ['2027-12-20', 'Take the next flight that lands in Japan in time.'],
  ] as const)('on %s the letter says: %s', (date, advice) => {
    const text = on('return', date);
    expect(text).toContain(advice);
    const flights = ['Plan your flight', 'Book your flight now', 'Fly home now', 'Take the next flight'];
    expect(flights.filter((flight) => text.includes(flight))).toHaveLength(1);
  });

  it('says on the last day that it is today, and the day after where to turn', () => {
    expect(write(find('return-last-day'))).toContain('This is today');
    const passed = write(find('return-passed'));
    expect(passed).toContain('Ask the nearest Japanese embassy or consulate');
    expect(passed).not.toMatch(/flight that lands|Fly home/);
  });
});

describe('as a period of stay ends', () => {
  it('tells whoever is in Japan to apply, and in the last week to go on the next working day', () => {
    const early = write(find('stay-end'));
    const late = write(find('stay-end-within-a-week'));
    expect(early).toContain('Apply to renew at the regional immigration bureau');
    expect(early).not.toContain('next working day');
    expect(late).toContain('30 April 2027 does not move for them: go on the next working day');
  });

  it('tells whoever is abroad to come back early enough, however few days are left', () => {
    for (const text of [write(find('stay-end-abroad')), on('stay-end-abroad', '2027-04-28')]) {
      expect(text).toContain('You appear to be abroad: come back early enough to apply in Japan by 30 April 2027');
      expect(text).not.toContain('next working day');
    }
  });

  it('tells whoever has applied to wait for the decision, not to apply', () => {
    expect(write(find('stay-end-while-renewing'))).not.toContain('Apply to renew at');
  });
});

describe('as a card ends', () => {
  it('speaks of applying early only while that can still be done', () => {
    const early = 'you may apply earlier';
    expect(write(find('card-end'))).toContain(early);
    expect(write(find('card-end-within-a-week'))).not.toContain(early);
    expect(write(find('card-end-abroad'))).not.toContain(early);
  });

  it('tells whoever is abroad to renew it once they are back, and whoever has a week left to go soon', () => {
    expect(write(find('card-end-abroad'))).toContain(
      'be back before 1 September 2027 and renew the residence card then',
    );
    expect(write(find('card-end-within-a-week'))).toContain('go on the next working day');
  });
});

describe('before leaving without the permit the trip needs', () => {
  it('says until the end that it can be had only in Japan, and in the last days what remains without a working day', () => {
    const [early, late] = [find('departure-permit-needed'), find('departure-permit-needed-tomorrow')].map(write);
    expect(early).toContain('Get a re-entry permit first');
    expect(early).not.toContain('leave later');
    expect(late).toContain('If no working day is left before you leave, call Immigration today, or leave later');
  });
});

describe('a welcome', () => {
  it('carries the whole plan: every kind of letter, and each of its days', () => {
    const content = find('welcome');
    const { text } = writeLetterOf(content);
    const kinds = new Set(content.promises.map(({ kind }) => kind));
    expect(kinds.size).toBeGreaterThan(5);
    const plan = text.slice(text.indexOf('The letters that will come'), text.indexOf('On your own page you see'));
    expect(plan.match(/^- /gm)).toHaveLength(kinds.size);
    expect(plan).toContain(
      'Be back in Japan in time: 20 Sep 2027, 20 Oct 2027, 19 Nov 2027, 5 Dec 2027, 12 Dec 2027, 16 Dec 2027, 18 Dec 2027, 19 Dec 2027',
    );
  });

  it('thanks nobody a second time, and names the hour they chose', () => {
    const first = write(find('welcome'));
    const again = write(find('welcome-again'));
    expect(first).toContain('Thank you for confirming');
    expect(first).toContain('around nine in the morning');
    expect(again).not.toContain('Thank you for confirming');
    expect(again).toContain('From now on our letters come again');
    expect(again).toContain('They come around 18:00 where you are');
  });
});
