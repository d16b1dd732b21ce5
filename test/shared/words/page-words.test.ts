import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../functions/web/browser/check/words';
import { type WrittenLanguage, writtenLanguages } from '../../../shared/words/languages';
import { pageWordsFor } from '../../../shared/words/pages';
import { everythingIsTranslated } from './everything-is-translated';
import { compareWords, listPlaces, type Place } from './list-places';
import { scriptOf } from './scripts';

const english = pageWordsFor('en');
const isTranslated = (language: WrittenLanguage, area: keyof typeof english): boolean =>
  pageWordsFor(language)[area] !== english[area];
const areas = Object.keys(english).filter((area): area is keyof typeof english => area in english);

/** What a language has of its own, without what programs read: the order of the boxes of a date. */
function ownPlaces(language: WrittenLanguage): readonly Place[] {
  const own = areas.filter((area) => language === 'en' || isTranslated(language, area));
  return own
    .flatMap((area) => listPlaces(pageWordsFor(language)[area], area))
    .filter(([place]) => !place.startsWith('frame.dateOrder.'));
}

/** Names of things. */
const sameEverywhere = new Set(['frame.brand', 'manage.calendar.programs.0.name', 'manage.calendar.programs.2.name']);
/** A language may use a word of English as its own. */
const sameIn: Readonly<Partial<Record<WrittenLanguage, readonly string[]>>> = {};
const mayBeEnglish = (language: WrittenLanguage, place: string): boolean =>
  sameEverywhere.has(place) || (sameIn[language] ?? []).includes(place);

const others = writtenLanguages.filter((language) => language !== 'en');

describe.each(others)('the pages in %s', (language) => {
  it('say the same things in the same places as in English, and name the same dates and people', () => {
    const own = ownPlaces(language);
    const places = new Set(own.map(([place]) => place.split('.')[0]));
    const there = ownPlaces('en').filter(([place]) => places.has(place.split('.')[0]));
    expect(compareWords(own, there)).toEqual([]);
  });

  it('leave nothing in English by mistake', () => {
    const inEnglish = new Map(ownPlaces('en'));
    const kept = ownPlaces(language).filter(
      ([place, text]) => typeof text === 'string' && text === inEnglish.get(place) && !mayBeEnglish(language, place),
    );
    expect(kept).toEqual([]);
  });

  it('are in their own script throughout', () => {
    const script = scriptOf(language);
    const foreign = ownPlaces(language).filter(
      ([place, text]) => typeof text === 'string' && !script.test(text) && !mayBeEnglish(language, place),
    );
    expect(foreign).toEqual([]);
  });

  it('leave no area in English', () => {
    const left = areas.filter((area) => !isTranslated(language, area));
    expect(everythingIsTranslated ? left : []).toEqual([]);
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
