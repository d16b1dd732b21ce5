import { describe, expect, it } from 'vitest';
import { endOfJapanDay } from '../../../../functions/hours';
import { Fragment, jsx } from '../../../../functions/web/browser/check/jsx-runtime';
import { clockIn } from '../../../../functions/web/browser/check/other-clock';
import { wordsIn } from '../../../../functions/web/browser/check/words';
import { dayOf } from '../../../../shared/calendar';
import { writtenLanguages } from '../../../../shared/words/languages';
import { pageWordsFor, wordsFor } from '../../../support/words';

describe('the words a browser loads', () => {
  it.each(writtenLanguages)('are those of our pages in %s', async (language) => {
    const { words } = await wordsIn[language]();
    const { own, timeline, check } = pageWordsFor(language);
    const { dates, explain, rules } = wordsFor(language);
    expect(words.core.language).toBe(language);
    // The very same objects. If this fails, functions/web/browser/words-<language>.ts still takes an area from English.
    expect(words.words.own).toBe(own);
    expect(words.words.timeline).toBe(timeline);
    expect(words.words.check).toBe(check);
    expect(words.core.dates).toBe(dates);
    expect(words.core.explain).toBe(explain);
    expect(rules).toMatchObject(words.core.rules);
  });
});

describe('the clock of a browser', () => {
  it.each([
    'Asia/Tokyo',
    'Asia/Kathmandu',
    'America/New_York',
    'Pacific/Honolulu',
    'Pacific/Kiritimati',
    'Europe/London',
  ])('says of %s what ours says', (zone) => {
    for (const date of ['2026-11-01', '2027-03-14', '2027-07-31', '2028-02-29'] as const) {
      expect(clockIn(zone)(dayOf(date))).toEqual(endOfJapanDay(dayOf(date), zone as never));
    }
  });

  it('says nothing of a place it does not know', () => {
    expect(clockIn('Asia/Atlantis')(dayOf('2027-01-01'))).toBeNull();
    expect(clockIn('')(dayOf('2027-01-01'))).toBeNull();
  });
});

describe('the small writer of HTML', () => {
  const nasty = `<script>alert("1 & 2's")</script>`;

  it('writes what hono/jsx writes', () => {
    const onServer = (
      <div class="a" id={nasty} hidden title={undefined} tabindex={-1} data-x="">
        {nasty} {0} {null} {false} {undefined} {['b', <br />, <>c</>]}
        <details open={true} />
        <details open={false}>d</details>
        <svg viewBox="0 0 1 1">
          <title>e</title>
          <path d="M0 0" />
          <line x1={1} class={undefined} />
        </svg>
      </div>
    );
    const inBrowser = jsx('div', {
      class: 'a',
      id: nasty,
      hidden: true,
      title: undefined,
      tabindex: -1,
      'data-x': '',
      children: [
        nasty,
        ' ',
        0,
        ' ',
        null,
        ' ',
        false,
        ' ',
        undefined,
        ' ',
        ['b', jsx('br', {}), jsx(Fragment, { children: 'c' })],
        jsx('details', { open: true }),
        jsx('details', { open: false, children: 'd' }),
        jsx('svg', {
          viewBox: '0 0 1 1',
          children: [
            jsx('title', { children: 'e' }),
            jsx('path', { d: 'M0 0' }),
            jsx('line', { x1: 1, class: undefined }),
          ],
        }),
      ],
    });
    expect(String(inBrowser)).toBe(String(onServer));
    expect(String(inBrowser)).not.toContain('<script>');
  });
});
