import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../shared/calendar';
import type { LetterContent } from '../../../shared/letters/content';
import { maskAddress } from '../../../shared/letters/mask-address';
import { findMovedDates } from '../../../shared/letters/moved-dates';
import { examples } from '../../letters/examples';
import { anAddress, aResidence, aTraveller } from '../../support/builders';
import { writeLetterOf } from '../../support/write-letter';

const find = (name: string, language: 'en' | 'ja' = 'en'): LetterContent => {
  const example = examples.find((one) => one.name === name);
  if (example === undefined) throw new Error(`no example ${name}`);
  return example.content(language);
};
const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '');

describe('a letter to a new address', () => {
  it.each(['confirm-address', 'confirm-address-second'])('tells a stranger nothing of anybody (%s)', (name) => {
    const { text, html } = writeLetterOf(find(name));
    expect(text).not.toMatch(/20\d\d|Anna|example\.com|Dates of|status of residence:/);
    expect(linksIn(html)).toEqual(['https://kaeru.example/a/address-token']);
  });

  it('says what the address would be used for', () => {
    expect(writeLetterOf(find('confirm-address')).text).toContain('send their reminders to this address from now on');
    expect(writeLetterOf(find('confirm-address-second')).text).toContain('when letters to the first address come back');
    expect(writeLetterOf(find('confirm-address-second', 'ja')).text).toContain('予備の送り先');
  });

  it.each(['en', 'ja'] as const)('says that nothing happens to whoever does nothing (%s)', (language) => {
    const { text } = writeLetterOf(find('confirm-address', language));
    expect(text).toMatch(
      language === 'en' ? /please ignore this letter\. Nothing happens/ : /無視してください。何も起こらず/,
    );
  });
});

describe('a link, sent again', () => {
  it('leads to the own page and nowhere else, names no date, and says that nothing has changed', () => {
    const { text, html } = writeLetterOf(find('link-again'));
    expect(linksIn(html)).toEqual(['https://kaeru.example/r/own-page-token']);
    expect(text).not.toMatch(/20\d\d/);
    expect(text).toContain('Nothing has changed');
    expect(text).toContain('press “Stop all letters”');
  });
});

describe('a letter to the second address', () => {
  it('shows of the first address only what its owner needs to know it again', () => {
    const { text, html } = writeLetterOf(find('address-bounced'));
    expect(text).toContain('Our letters to l…@example.com come back');
    expect(`${text}${html}`).not.toContain('lan@example.com');
  });

  it('asks for a working address, and carries the dates and the whole plan', () => {
    const { text, html } = writeLetterOf(find('address-bounced'));
    expect(html).toContain('href="https://kaeru.example/r/own-page-token/settings"');
    expect(text).toContain('20 December 2027');
    expect(text).toContain('The letters that will come');
  });

  it.each([
    ['lan@example.com', 'l…@example.com'],
    ['x@example.com', 'x…@example.com'],
    ['"a@b"@example.com', '"…@example.com'],
  ])('masks %s as %s', (address, masked) => {
    expect(maskAddress(anAddress(address))).toBe(masked);
  });
});

describe('a letter about a change of the law', () => {
  it('says which dates moved, from where to where, and by which rule', () => {
    const { subject, text } = writeLetterOf(find('law-changed'));
    expect(subject).toBe('The law has changed: be back in Japan by 20 December 2027');
    expect(text).toContain('Saturday, 20 November 2027 → Monday, 20 December 2027');
    expect(text).toContain('new: Friday, 31 May 2030');
    expect(text).toContain('no longer applies (it was Tuesday, 1 June 2027)');
    expect(text).toMatch(/rule R1\.3, .*art\. 26-2.*https:\/\/laws\.e-gov\.go\.jp/);
    expect(text).toContain('What you can do now');
  });

  it('names under each person only what moved for them', () => {
    const { text } = writeLetterOf(find('law-changed'));
    const [ofAnna, ofMai] = text.split('What has moved for Mai');
    expect(ofAnna).toContain('20 November 2027 →');
    expect(ofMai).toContain('27 August 2027 →');
    expect(ofAnna).not.toContain('27 August 2027 →');
  });
});

describe('the dates a change of the law moves', () => {
  // On 14 June 2026 the last two months of a card became the last three.
  const holder = aTraveller({
    residence: aResidence({
      status: 'permanent-resident',
      stayEnds: null,
      grant: 'indefinite',
      cardEnds: '2027-09-01',
    }),
    trip: null,
  });

  it('are found by asking the law of the day before', () => {
    expect(findMovedDates([holder], dayOf('2026-06-14'))).toEqual([
      { traveller: 't1', kind: 'card-renewal-opens', before: '2027-07-01', now: '2027-06-01', rule: 'R5.4' },
    ]);
  });

  it('are the same to whoever hears of it some days later', () => {
    expect(findMovedDates([holder], dayOf('2026-06-20'))).toEqual(findMovedDates([holder], dayOf('2026-06-14')));
  });

  it('are none where everything is over, or nothing has moved', () => {
    expect(findMovedDates([holder], dayOf('2028-01-01'))).toEqual([]);
    const unconcerned = aTraveller({ trip: null });
    expect(findMovedDates([unconcerned], dayOf('2026-06-14'))).toEqual([]);
  });
});

describe('the receipt of an erasure', () => {
  it('says what was deleted, when, and what remains', () => {
    const { text, html } = writeLetterOf(find('erased'));
    expect(text).toContain('On 23 November 2026 your registration here was deleted');
    expect(text).toContain('What remains');
    expect(text).not.toContain('empty entry');
    expect(linksIn(html)).toEqual(['https://kaeru.example/']);
  });

  it('tells whoever their employer registered of the empty entry that stays', () => {
    expect(writeLetterOf(find('erased-of-employer')).text).toContain(
      'An empty entry with the number that Acme 株式会社 gives you',
    );
  });
});
