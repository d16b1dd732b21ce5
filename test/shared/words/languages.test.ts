import { describe, expect, it } from 'vitest';
import { letterLanguages } from '../../../functions/web/pages/letter-languages';
import { addDays, dateText, dayOf } from '../../../shared/calendar';
import { writeDate, writeDateWithWeekday, writeShortDate } from '../../../shared/words/dates';
import { writtenLanguages } from '../../../shared/words/languages';
import { withoutReadings } from '../../../shared/words/ruby';
import { type Words, wordsFor } from '../../../shared/words/words';

const english = wordsFor('en');

/** Every place of the words with what stands there: `letters.frame.advice`. A list counts as one place each. */
function listPlaces(words: object, path = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'object' && value !== null) return listPlaces(value, here);
    return [[here, value] as const];
  });
}
const placesOf = ({ letters, rules, explain }: Words) => listPlaces({ letters, rules, explain });

/** An argument that says its own name wherever it is written, and the name of what is taken from it. */
const argument = (name: string): unknown =>
  new Proxy(
    {},
    {
      get: (_, key) =>
        typeof key === 'symbol' ? () => `⟨${name}⟩` : key === 'toString' ? () => `⟨${name}⟩` : `⟨${name}.${key}⟩`,
    },
  );

/** Which arguments a sentence names; null where it wants others than text and numbers. */
function argumentsNamed(sentence: unknown): readonly string[] | null {
  if (typeof sentence !== 'function') return [];
  try {
    const said = String(Reflect.apply(sentence, undefined, ['1', '2', '3', '4', '5'].map(argument)));
    return [...new Set(said.match(/⟨[^⟩]+⟩/g) ?? [])].toSorted();
  } catch {
    return null;
  }
}

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
    const kindOf = ([place, value]: readonly [string, unknown]) => `${place} ${value === null ? 'null' : typeof value}`;
    const own = placesOf(words);
    expect(own.map(kindOf).toSorted()).toEqual(placesOf(english).map(kindOf).toSorted());
    const inEnglish = new Map(placesOf(english));
    const others = own.filter(([place, value]) => {
      const [ours, theirs] = [argumentsNamed(value), argumentsNamed(inEnglish.get(place))];
      return ours !== null && theirs !== null && ours.join() !== theirs.join();
    });
    expect(
      others.map(
        ([place, value]) => `${place} ${argumentsNamed(value)}, English ${argumentsNamed(inEnglish.get(place))}`,
      ),
    ).toEqual([]);
  });

  it('make subjects of at most 78 characters with the longest date', () => {
    const date = everyDayOf2027
      .map((day) => writeDate(day, language))
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
    for (const write of [writeDate, writeDateWithWeekday, writeShortDate]) {
      const texts = everyDayOf2027.map((day) => write(day, language));
      expect(new Set(texts).size).toBe(365);
      for (const [index, text] of texts.entries()) {
        const [year, , day] = dateText(everyDayOf2027[index] ?? dayOf('2027-01-01')).split('-');
        expect(text).toContain(year);
        expect(text).toMatch(new RegExp(`(?<!\\d)0?${Number(day)}(?!\\d)`));
      }
    }
  });
});

const scripts = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  'ja-easy': /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  'zh-Hans': /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
  ne: /\p{Script=Devanagari}/u,
  my: /\p{Script=Myanmar}/u,
} as const;

describe.each(['ja', 'ja-easy', 'zh-Hans', 'zh-Hant', 'ko', 'ne', 'my'] as const)('the letters in %s', (language) => {
  it('are in its own script throughout', () => {
    const texts = placesOf(wordsFor(language)).filter(
      ([place, text]) => typeof text === 'string' && text !== '' && place !== 'letters.calendar.fileName',
    );
    expect(texts.filter(([, text]) => !scripts[language].test(String(text)))).toEqual([]);
  });
});
