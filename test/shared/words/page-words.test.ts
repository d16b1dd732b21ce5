import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../functions/web/browser/check/words';
import { type WrittenLanguage, writtenLanguages } from '../../../shared/words/languages';
import { pageWordsFor } from '../../support/words';
import { compareWords, listPlaces, type Place } from './list-places';
import { scriptOf } from './scripts';

/** What the pages of a language say, without what programs read: the order of the boxes of a date. */
const placesOf = (language: WrittenLanguage): readonly Place[] =>
  listPlaces(pageWordsFor(language)).filter(([place]) => !place.startsWith('frame.dateOrder.'));

/** Names of things. */
const sameEverywhere = new Set(['frame.brand', 'manage.calendar.programs.0.name', 'manage.calendar.programs.2.name']);
/** A language may use a word of English as its own. */
const sameIn: Readonly<Partial<Record<WrittenLanguage, readonly string[]>>> = {};
const mayBeEnglish = (language: WrittenLanguage, place: string): boolean =>
  sameEverywhere.has(place) || (sameIn[language] ?? []).includes(place);

const others = writtenLanguages.filter((language) => language !== 'en');

describe.each(others)('the pages in %s', (language) => {
  it('say the same things in the same places as in English, and name the same dates and people', () => {
    expect(compareWords(placesOf(language), placesOf('en'))).toEqual([]);
  });

  it('leave nothing in English by mistake', () => {
    const inEnglish = new Map(placesOf('en'));
    const kept = placesOf(language).filter(
      ([place, text]) => typeof text === 'string' && text === inEnglish.get(place) && !mayBeEnglish(language, place),
    );
    expect(kept).toEqual([]);
  });

  it('are in their own script throughout', () => {
    const script = scriptOf(language);
    const foreign = placesOf(language).filter(
      ([place, text]) => typeof text === 'string' && !script.test(text) && !mayBeEnglish(language, place),
    );
    expect(foreign).toEqual([]);
  });

  it('are those that a browser loads for itself', async () => {
    const { words } = await wordsIn[language]();
    const { own, check, timeline } = pageWordsFor(language);
    expect(words.words).toEqual({ own, check, timeline });
    expect(words.core.language).toBe(language);
  });

  it('ask for the three parts of a date, each once', () => {
    expect([...pageWordsFor(language).frame.dateOrder].toSorted()).toEqual(['day', 'month', 'year']);
  });
});
