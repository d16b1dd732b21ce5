import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../shared/calendar';
import type { LetterContent } from '../../../shared/letters/content';
import { reminderKinds } from '../../../shared/letters/kinds';
import { answerKinds, type Registration, type Traveller } from '../../../shared/registrations/registration';
import { htmlLanguageOf, languages, writtenLanguageFor } from '../../../shared/words/languages';
import { readingsInBrackets } from '../../../shared/words/ruby';
import { examples } from '../../letters/examples';
import { wordsFor } from '../../support/words';
import { writeLetterOf } from '../../support/write-letter';

const find = (name: string): ((language: 'en' | 'ja') => LetterContent) => {
  const example = examples.find((one) => one.name === name);
  if (example === undefined) throw new Error(`no example ${name}`);
  return example.content;
};
const withTravellers = (content: LetterContent, change: (traveller: Traveller) => Traveller): LetterContent => ({
  ...content,
  travellers: content.travellers.map((assessed) => ({ ...assessed, traveller: change(assessed.traveller) })),
});
const withContact = (content: LetterContent, different: Partial<Registration['contact']>): LetterContent => ({
  ...content,
  registration: { ...content.registration, contact: { ...content.registration.contact, ...different } },
});

/** The letters and digits of a text, in order: what is left when lines, rulers and bullets are not looked at. */
const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const readHtml = (html: string): string =>
  html
    .replace(/<head>.*<\/head>/s, '')
    // The preview repeats what stands further down.
    .replace(/<div class="preheader".*?<\/div>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

describe.each(['en', 'ja'] as const)('every letter (%s)', (language) => {
  it('has an example', () => {
    const said = examples.flatMap(({ content }) => {
      const letter = content(language);
      return letter.letter === 'reminder' ? letter.reminders.map(({ kind }) => kind) : [letter.letter];
    });
    expect([...new Set(said)].toSorted()).toEqual([...answerKinds, ...reminderKinds].toSorted());
  });

  it.each(examples)('$name fits its subject into one line of 78 characters', ({ content }) => {
    const { subject } = writeLetterOf(content(language));
    expect([...subject].length).toBeLessThanOrEqual(78);
    expect(subject).not.toMatch(/[\r\n…]/);
  });

  it.each(examples)('$name says the same words in text and HTML', ({ content }) => {
    const { text, html } = writeLetterOf(content(language));
    expect(wordsOf(readHtml(html))).toBe(wordsOf(text));
  });

  it.each(examples)('$name shows in its preview nothing that the letter does not say', ({ content }) => {
    const { text, html } = writeLetterOf(content(language));
    const preview = html.match(/<div class="preheader"[^>]*>(.*?)<\/div>/s)?.[1] ?? '';
    for (const part of readHtml(`<body>${preview}`).replace('<body>', '').split(' · ')) {
      expect(wordsOf(text)).toContain(wordsOf(part));
    }
  });

  it.each(examples)('$name leaves no gap where a word should stand', ({ content }) => {
    const { subject, text, html } = writeLetterOf(content(language));
    expect(`${subject}\n${text}\n${html}`).not.toMatch(/undefined|null|NaN|\[object|\$\{|\{\{|=>/);
  });

  it.each(examples)('$name never promises that anybody can return', ({ content }) => {
    const { subject, text } = writeLetterOf(content(language));
    expect(`${subject}\n${text}`).not.toMatch(
      /you (can|may|will be able to) (return|re-?enter|come back)|再入国できます|戻れます|戻ることができます/i,
    );
  });

  it.each(examples)('$name fetches nothing, runs nothing, tracks nothing', ({ content }) => {
    const { html } = writeLetterOf(content(language));
    expect(html).not.toMatch(/<(img|script|link|iframe|form)\b|url\(|src=|@import/i);
    const urls = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
    for (const url of urls) {
      expect(url).toMatch(
        /^https:\/\/kaeru\.example\/(r\/own-page-token(\/(seen|stop|keep|settings))?|a\/address-token)?$/,
      );
    }
  });

  it.each(examples)('$name names its language and direction, and has one main button', ({ content }) => {
    const { html } = writeLetterOf(content(language));
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}" dir="ltr">`));
    expect(html.match(/<td bgcolor=/g)).toHaveLength(1);
  });

  it.each(examples.filter(({ name }) => !/^(confirm|closed|link-again|erased)/.test(name)))(
    '$name says how to stop, that it is no legal advice, and that nothing is tracked',
    ({ content }) => {
      const { text } = writeLetterOf(content(language));
      expect(text).toMatch(
        language === 'en'
          ? /press “Stop all letters”.*\n.*do not track/
          : /「すべてのメールを停止する」.*\n.*記録していません/,
      );
      expect(text).toMatch(language === 'en' ? /not legal advice/ : /法的な助言ではありません/);
    },
  );
});

describe('a letter to somebody', () => {
  it('gives both clocks where the reader lives on another', () => {
    const { text } = writeLetterOf(find('return-permanent-resident-new-york')('en'));
    expect(text).toContain('20 Dec 2027 23:59 in Japan = 20 Dec 2027 09:59 in New York');
  });

  it('counts the days from today in Japan, also when it goes late', () => {
    const late = { ...find('return')('en'), today: dayOf('2027-11-10') };
    expect(writeLetterOf(late).subject).toBe('40 days left: be back in Japan by 20 December 2027');
  });

  it('carries Japanese to show at a counter, unless it is in Japanese already', () => {
    expect(writeLetterOf(find('return')('en')).text).toContain('再入国の期限：2027年12月20日（月）');
    expect(writeLetterOf(find('return')('ja')).text).not.toContain('公的な書類ではありません');
  });

  it('says what helps: a special re-entry cannot be extended abroad, a permit can while it is valid', () => {
    const special = writeLetterOf(find('return')('en')).text;
    const permit = writeLetterOf(find('return-on-permit')('en')).text;
    expect(special).toContain('cannot be extended from abroad');
    expect(special).not.toContain('can extend a re-entry permit');
    expect(permit).toContain('only while it is valid, so apply there before the end of 20 November 2031');
    expect(permit).not.toContain('cannot be extended from abroad');
  });

  it('says that a continuation is void on a decision', () => {
    expect(writeLetterOf(find('continuation')('en')).text).toContain('Void on a decision');
    expect(writeLetterOf(find('return-while-continuing')('en')).text).toContain('Void on a decision');
  });

  it('tells an address that is not confirmed no dates', () => {
    expect(writeLetterOf(find('confirm')('en')).text).not.toMatch(/20\d\d/);
  });

  it('names each traveller where there are several, and nobody where there is one', () => {
    const { subject, text } = writeLetterOf(find('several')('en'));
    expect(subject).toBe('Anna – 14 days left: be back in Japan by 20 December 2027 (+1 more)');
    expect(text).toContain('Anna – Be back in Japan in time');
    expect(text).toContain('Mai – Your period of stay ends soon');
    const labelled = withTravellers(find('return')('en'), (traveller) => ({ ...traveller, label: 'Anna' }));
    expect(writeLetterOf(labelled).text).not.toContain('Anna');
  });

  it('counts travellers without a label', () => {
    const nameless = withTravellers(find('several')('en'), (traveller) => ({ ...traveller, label: undefined }));
    expect(writeLetterOf(nameless).text).toContain('Traveller 2 – Your period of stay ends soon');
  });

  it('puts a long label into the subject only as far as it fits, on one line', () => {
    const label = `Anna\r\nBcc: everybody@example.com ${'very long '.repeat(20)}`;
    const { subject } = writeLetterOf(withTravellers(find('several')('en'), (traveller) => ({ ...traveller, label })));
    expect(subject).not.toMatch(/[\r\n]/);
    expect([...subject].length).toBe(78);
    expect(subject).toContain('be back in Japan by 20 December 2027');
  });

  it('keeps what people typed from becoming HTML', () => {
    const name = '<script>alert(1)</script> & "Anna" <b>';
    const { html, text } = writeLetterOf(withContact(find('several')('en'), { name }));
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Anna&quot;');
    expect(text).toContain(name);
    const labelled = withTravellers(find('several')('en'), (traveller) => ({ ...traveller, label: name }));
    expect(writeLetterOf(labelled).html).not.toMatch(/<script|<b>/);
  });

  it.each([
    ['return', 90, false],
    ['return-permanent-resident-new-york', 30, true],
    ['return-last-day', 0, true],
    ['return-passed', -1, true],
    ['continuation', 7, true],
    ['stay-end', 30, true],
    ['stay-passed', -1, true],
    ['card-end', 30, true],
    ['stay-renewal-opens', 0, false],
    ['yearly', 0, false],
    ['departure', 14, false],
  ])('%s, %i days before, asks whether it was seen: %s', (name, _, asks) => {
    for (const language of ['en', 'ja'] as const) {
      const { text, html } = writeLetterOf(find(name)(language));
      expect(text.includes('https://kaeru.example/r/own-page-token/seen')).toBe(asks);
      expect(html.includes('href="https://kaeru.example/r/own-page-token/seen"')).toBe(asks);
      expect(text.includes(language === 'en' ? 'I have seen this' : '確認しました')).toBe(asks);
    }
  });

  it('asks no more once the date was seen, and asks again where the date has moved', () => {
    const seen = find('return-seen')('en');
    expect(writeLetterOf(seen).text).not.toContain('I have seen this');
    const moved = (seen.registration.seen ?? []).map((one) => ({ ...one, date: '2027-12-21' as const }));
    const again = { ...seen, registration: { ...seen.registration, seen: moved } };
    expect(writeLetterOf(again).text).toContain('I have seen this');
  });

  it('asks only whom the letter is about', () => {
    const several = find('several')('en');
    if (several.letter !== 'reminder') throw new Error('the example is no reminder');
    const [, ofMai] = several.reminders;
    if (ofMai === undefined) throw new Error('the example names one traveller');
    const travellers = several.travellers.map((one) =>
      one.traveller.id === ofMai.traveller ? { ...one, assessment: { ...one.assessment, deadlines: [] } } : one,
    );
    expect(writeLetterOf({ ...several, travellers }).text).toContain('I have seen this');
    expect(writeLetterOf({ ...several, travellers, reminders: [ofMai] }).text).not.toContain('I have seen this');
  });

  it('says to somebody whom their employer registered that the employer sees it, and to nobody else', () => {
    expect(writeLetterOf(find('return-of-employer')('en')).text).toContain('Acme 株式会社 sees that you have seen it');
    expect(writeLetterOf(find('return-last-day')('en')).text).not.toContain('sees that you have seen it');
  });

  it.each(languages)('tells in %s who registered, what is kept and who sees it, and how to object', (language) => {
    const { text, html } = writeLetterOf(withContact(find('told')('en'), { language }));
    expect(text.match(/Acme 株式会社/g)?.length).toBeGreaterThan(6);
    expect(html).toContain('href="https://kaeru.example/r/own-page-token/stop"');
    expect(text).toMatch(/24/);
    const after = wordsFor(language).letters.answers.told.facts.after.text('Acme 株式会社');
    expect(text).toContain(readingsInBrackets(after, writtenLanguageFor(language)));
  });

  it('offers a leaver to keep the reminders or to stop them, each on a page of its own', () => {
    const { html } = writeLetterOf(find('offered')('en'));
    expect(html).toContain('href="https://kaeru.example/r/own-page-token/keep"');
    expect(html).toContain('href="https://kaeru.example/r/own-page-token/stop"');
  });

  it('tells who registered the person, and clips the name of a long employer', () => {
    const content = find('told')('en');
    const { origin } = content.registration;
    if (origin.by !== 'employer') throw new Error('the example is not of an employer');
    const long = { ...origin, employerName: 'Acme '.repeat(30) };
    const { subject } = writeLetterOf({ ...content, registration: { ...content.registration, origin: long } });
    expect([...subject].length).toBeLessThanOrEqual(78);
    expect(subject).toContain('registered you for reminders of your Japan dates');
  });

  it.each(languages)('is written for a reader of %s, in English where that language has no words yet', (language) => {
    const written = htmlLanguageOf(writtenLanguageFor(language));
    const { html } = writeLetterOf(withContact(find('return')('en'), { language }));
    expect(html).toContain(`<html lang="${written}"`);
  });
});
