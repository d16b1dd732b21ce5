import { describe, expect, it } from 'vitest';
import { writtenLanguages } from '../../../shared/words/languages';
import { type CountingLanguage, type FormsOf, plural, pluralForms } from '../../../shared/words/plural';
import { wordsFor } from '../../support/words';

const counts = [0, 1, 2, 4, 6, 9, 11, 21, 100];
const formsFor = (language: CountingLanguage, forms: FormsOf<CountingLanguage>): readonly string[] =>
  counts.map((count) => plural(language, count, forms));
const isCounting = (language: string): language is CountingLanguage => language in pluralForms;
const counting = Object.keys(pluralForms).filter(isCounting);

/** Portuguese has another form from a million on, Intl says; nothing here is counted so far. */
const leftOut: Readonly<Partial<Record<CountingLanguage, string>>> = { 'pt-BR': 'many' };

describe('the forms of a language', () => {
  it.each(counting)('are those Intl knows of %s', (language) => {
    const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    expect(known.filter((form) => form !== leftOut[language]).toSorted()).toEqual(
      [...pluralForms[language]].toSorted(),
    );
  });

  it('are more than one in every language we write that is listed, and in none that is not', () => {
    const withForms = writtenLanguages.filter(
      (language) => new Intl.PluralRules(language).resolvedOptions().pluralCategories.length > 1,
    );
    expect([...counting].toSorted()).toEqual(withForms.toSorted());
  });

  it.each(counting)('go with the counts as Intl says (%s)', (language) => {
    const rules = new Intl.PluralRules(language);
    expect(formsFor(language, { one: 'one', other: 'other' })).toEqual(counts.map((count) => rules.select(count)));
  });

  it('are the same for a day that is behind as for one that is ahead', () => {
    const forms = { one: 'day', other: 'days' };
    expect([plural('en', -1, forms), plural('en', -2, forms)]).toEqual(['day', 'days']);
  });

  it('are for every language those that Intl knows for the counts we say', () => {
    for (const language of counting) {
      const asked = new Set(counts.map((count) => new Intl.PluralRules(language).select(count)));
      expect([...asked].toSorted(), language).toEqual([...pluralForms[language]].toSorted());
    }
  });
});

describe('days left are counted as people count them', () => {
  const left = (language: 'en' | 'fil' | 'ne' | 'pt-BR') =>
    counts.slice(1).map((days) => wordsFor(language).letters.frame.daysLeft(days));

  it('in English', () => {
    expect(left('en')).toEqual(['1 day left', ...counts.slice(2).map((days) => `${days} days left`)]);
  });

  it('in Filipino, where numbers that end in a consonant take “na”', () => {
    expect(left('fil')).toEqual([
      '1 araw na lang',
      '2 araw na lang',
      '4 na araw na lang',
      '6 na araw na lang',
      '9 na araw na lang',
      '11 araw na lang',
      '21 araw na lang',
      '100 araw na lang',
    ]);
  });

  it('in Portuguese, the verb too', () => {
    expect(left('pt-BR')).toEqual(['Falta 1 dia', ...counts.slice(2).map((days) => `Faltam ${days} dias`)]);
  });

  it('in Nepali, where the word for a day stays', () => {
    expect(left('ne')).toEqual(counts.slice(1).map((days) => `${days} दिन बाँकी छ`));
  });
});
