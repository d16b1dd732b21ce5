/** Letters and pages write days and amounts by tables of their own, to be the same everywhere: what they write is what Intl writes. */
import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayOf } from '../../../shared/calendar';
import { writeAmount } from '../../../shared/words/amounts';
import { type WrittenLanguage, writtenLanguages } from '../../../shared/words/languages';
import { withoutReadings } from '../../../shared/words/ruby';
import { wordsFor } from '../../support/words';

/** Two years with a leap day between them and one that ends a century; every weekday falls on every day of a month. */
const days = [...daysFrom('2026-01-01', 3 * 365 + 1), ...daysFrom('2199-01-01', 365)];

function daysFrom(first: Parameters<typeof dayOf>[0], count: number): readonly Day[] {
  return Array.from({ length: count }, (_, number) => addDays(dayOf(first), number));
}

/** A way of Intl to write a day, and what we write otherwise on purpose. */
type Way = {
  readonly ask: Intl.DateTimeFormatOptions;
  /** Turns what Intl writes into what we write. */
  readonly but?: (written: string) => string;
};
type Ways = Readonly<Record<'plain' | 'withWeekday' | 'short', Way>>;

const long = { dateStyle: 'long' } as const;
const full = { dateStyle: 'full' } as const;
const medium = { dateStyle: 'medium' } as const;
const numbers = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;

/** Where the year stands first the weekday comes last, in brackets: the eye looks for the day. */
const inBrackets = (written: string): string => written.replace(/日\s?(星期.|.曜日)$/, '日（$1）');

/** 20 December and 20 December alike: cards and tickets of Japan print the digits of Europe, whatever the language. */
const digits = '-u-nu-latn-ca-gregory';

const japanese: Ways = {
  plain: { ask: long },
  // 月曜日 is （月） in every Japanese letter and form.
  withWeekday: { ask: full, but: (written) => written.replace(/日(.)曜日$/, '日（$1）') },
  short: { ask: numbers },
};

const chinese: Ways = {
  plain: { ask: long },
  withWeekday: { ask: full, but: inBrackets },
  short: { ask: numbers },
};

/** By language, and the tag that Intl is asked for where it is another. */
const waysOf: Readonly<Record<WrittenLanguage, Ways & { readonly tag?: string }>> = {
  // Day before month, as in Britain: most of those who read English here grew up with it, and the month is a word.
  en: {
    tag: 'en-GB',
    plain: { ask: long },
    withWeekday: { ask: full },
    // Three letters for every month.
    short: { ask: medium, but: (written) => written.replace('Sept', 'Sep') },
  },
  ja: japanese,
  'ja-easy': { ...japanese, tag: 'ja', withWeekday: { ask: full, but: inBrackets } },
  'zh-Hans': chinese,
  'zh-Hant': chinese,
  vi: {
    // “ngày 20 tháng 12 năm 2027” is how a date is written out in an official text; Intl shortens it.
    plain: { ask: long, but: (written) => written.replace(/(\d+) (tháng \d+), (\d+)$/, 'ngày $1 $2 năm $3') },
    withWeekday: { ask: full, but: (written) => written.replace(/(\d+) (tháng \d+), (\d+)$/, 'ngày $1 $2 năm $3') },
    short: { ask: numbers },
  },
  ko: {
    plain: { ask: long },
    // 월요일 is (월) beside a date.
    withWeekday: { ask: full, but: (written) => written.replace(/ (.)요일$/, ' ($1)') },
    short: { ask: numbers },
  },
  fil: { plain: { ask: long }, withWeekday: { ask: full }, short: { ask: medium } },
  ne: {
    plain: { ask: long },
    // In brackets as in the other languages that begin with the year; Thursday as dictionaries of Nepali spell it.
    withWeekday: {
      ask: full,
      but: (written) => written.replace(/, (\S+)$/, ' ($1)').replace('बिहिबार', 'बिहीबार'),
    },
    // Strokes and no zeros, as in the other languages that begin with the year.
    short: { ask: numbers, but: (written) => written.replace(/-0?(\d+)-0?(\d+)$/, '/$1/$2') },
  },
  id: {
    plain: { ask: long },
    // Without the zero that Intl puts here, and only here, before 1 to 9.
    withWeekday: { ask: full, but: (written) => written.replace(', 0', ', ') },
    short: { ask: medium },
  },
  'pt-BR': {
    // The first of a month is an ordinal in Brazil.
    plain: { ask: long, but: (written) => written.replace(/^1 de/, '1º de') },
    withWeekday: { ask: full, but: (written) => written.replace(', 1 de', ', 1º de') },
    // Where room is short, without “de” and without the point.
    short: {
      ask: medium,
      but: (written) => written.replaceAll(' de ', ' ').replace('.', '').replace(/^1 /, '1º '),
    },
  },
  my: {
    // With the words for month and day (လ, ရက်), without which a number behind a month reads like a year.
    plain: { ask: long, but: (written) => written.replace(/(\S+) (\d+)$/, '$1လ $2 ရက်') },
    withWeekday: { ask: full, but: (written) => written.replace(/(\S+) (\d+) (\S+)$/, '$1လ $2 ရက် ($3နေ့)') },
    // In the order of the long form, and of cards of Japan; day before month would be read the other way round.
    short: { ask: numbers, but: (written) => written.split('/').toReversed().join('/') },
  },
};

const instantOf = (day: Day): number => day * 86_400_000;

describe.each(writtenLanguages)('a day in %s', (language) => {
  const { tag = language, ...ways } = waysOf[language];
  const { dates } = wordsFor(language);

  it.each(['plain', 'withWeekday', 'short'] as const)('is written as Intl does: %s', (name) => {
    const { ask, but = (written: string) => written } = ways[name];
    const format = new Intl.DateTimeFormat(`${tag}${digits}`, { ...ask, timeZone: 'UTC' });
    const others = days
      .map((day) => [withoutReadings(dates[name](day), language), but(format.format(instantOf(day)))] as const)
      .filter(([ours, theirs]) => ours !== theirs);
    expect(others.slice(0, 3)).toEqual([]);
  });
});

/** Up to what we name: fees, days, people. From 100,000 on Nepali puts its commas elsewhere. */
const amounts = [0, 7, 999, 1000, 4000, 10_000, 99_999];

describe.each(writtenLanguages)('an amount in %s', (language) => {
  const { tag = language } = waysOf[language];
  const format = new Intl.NumberFormat(`${tag}-u-nu-latn`);
  const { explain, letters } = wordsFor(language);

  it('is written as Intl does, in a fee', () => {
    for (const amount of amounts) {
      const said = explain.changes.fee(writeAmount(amount), writeAmount(amount), '2027');
      expect(said.split(format.format(amount)).length, said).toBeGreaterThan(2);
    }
  });

  it('is written as Intl does, in days left', () => {
    for (const amount of amounts.slice(1)) expect(letters.frame.daysLeft(amount)).toContain(format.format(amount));
  });
});
