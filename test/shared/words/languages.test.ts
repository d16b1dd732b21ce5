import { describe, expect, it } from 'vitest';
import { letterLanguages } from '../../../functions/web/pages/letter-languages';
import { addDays, dateText, dayOf } from '../../../shared/calendar';
import { writtenLanguages } from '../../../shared/words/languages';
import { withoutReadings } from '../../../shared/words/ruby';
import type { Words } from '../../../shared/words/words';
import { wordsFor } from '../../support/words';
import { compareWords, listPlaces } from './list-places';
import { scriptOf } from './scripts';

const english = wordsFor('en');

const placesOf = ({ letters, lettersMore, rules, explain }: Words) =>
  listPlaces({ letters, lettersMore, rules, explain });

const lengthOf = (text: string): number => [...text].length;
const everyDayOf2027 = Array.from({ length: 365 }, (_, number) => addDays(dayOf('2027-01-01'), number));

describe('the languages of the letters', () => {
  it('are those one can choose on the page', () => {
    expect(letterLanguages.map(({ value }) => value).toSorted()).toEqual([...writtenLanguages].toSorted());
  });
});

describe.each(writtenLanguages)('the words in %s', (language) => {
  const words = wordsFor(language);

  it('are the same sentences as in English, and name the same things', () => {
    expect(words.language).toBe(language);
    expect(compareWords(placesOf(words), placesOf(english))).toEqual([]);
  });

  it('make subjects of at most 78 characters with the longest date', () => {
    const date = everyDayOf2027
      .map((day) => wordsFor(language).dates.plain(day))
      .toSorted((one, other) => lengthOf(other) - lengthOf(one))[0];
    if (date === undefined) throw new Error('A year has days.');
    const { reentry, departure, stay, card, answers, missing } = words.letters;
    const subjects = [
      ...[180, 14, 1, 0].flatMap((days) => [
        reentry.returnSubject(date, days),
        reentry.continuationSubject(date, days),
        departure.subject(date, days),
        departure.subjectPermit(date, days),
        stay.endSubject(date, days),
        card.endSubject(card.names.card, date, days),
        card.endSubject(card.names.certificate, date, days),
      ]),
      reentry.passedSubject(date),
      reentry.backSubject(date),
      reentry.yearlySubject(date),
      stay.opensSubject(date),
      stay.passedSubject(date),
      card.opensSubject(card.names.card, date),
      card.passedSubject(card.names.card, date),
      answers.confirm.subject,
      answers.closed.subject,
      answers.welcome.subject,
      answers.welcome.subjectWithDate(date),
      answers.changed.subject,
      answers.changed.subjectWithDate(date),
      missing.subject,
    ];
    expect(subjects.filter((subject) => lengthOf(withoutReadings(subject, language)) > 78)).toEqual([]);
  });

  it('leave nothing in English', () => {
    if (language === 'en') return;
    const inEnglish = new Map(placesOf(english));
    const kept = placesOf(words).filter(
      ([place, text]) => typeof text === 'string' && text.includes(' ') && text === inEnglish.get(place),
    );
    expect(kept).toEqual([]);
    expect(words.letters.calendar.fileName).toBe(english.letters.calendar.fileName);
  });

  it('write every day of a year in its own way, each date with its year and its day', () => {
    for (const write of Object.values(words.dates)) {
      const texts = everyDayOf2027.map((day) => write(day));
      expect(new Set(texts).size).toBe(365);
      for (const [index, text] of texts.entries()) {
        const [year, , day] = dateText(everyDayOf2027[index] ?? dayOf('2027-01-01')).split('-');
        expect(text).toContain(year);
        expect(text).toMatch(new RegExp(`(?<!\\d)0?${Number(day)}(?!\\d)`));
      }
    }
  });
});

describe.each(writtenLanguages)('the letters in %s', (language) => {
  it('are in its own script throughout', () => {
    const words = wordsFor(language);
    const texts = placesOf(words).filter(
      ([place, text]) => typeof text === 'string' && text !== '' && place !== 'letters.calendar.fileName',
    );
    expect(texts.filter(([, text]) => !scriptOf(language).test(String(text)))).toEqual([]);
  });
});
