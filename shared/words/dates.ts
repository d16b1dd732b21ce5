/** Writes days as a reader of each language writes them. Without Intl: Node and the browser would not agree on its data. */
import { type Day, toCivil } from '../calendar';
import type { Language } from './languages';

type DateWriter = {
  readonly plain: (day: Day) => string;
  readonly withWeekday: (day: Day) => string;
  readonly short: (day: Day) => string;
};

const monthsInEnglish = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const weekdaysInEnglish = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const weekdaysInJapanese = ['日', '月', '火', '水', '木', '金', '土'] as const;

const english: DateWriter = {
  plain: (day) => `${toCivil(day).day} ${monthInEnglish(day)} ${toCivil(day).year}`,
  withWeekday: (day) => `${weekdayOf(day, weekdaysInEnglish)}, ${english.plain(day)}`,
  short: (day) => `${toCivil(day).day} ${monthInEnglish(day).slice(0, 3)} ${toCivil(day).year}`,
};

const japanese: DateWriter = {
  plain: (day) => `${toCivil(day).year}年${toCivil(day).month}月${toCivil(day).day}日`,
  withWeekday: (day) => `${japanese.plain(day)}（${weekdayOf(day, weekdaysInJapanese)}）`,
  short: (day) => `${toCivil(day).year}/${toCivil(day).month}/${toCivil(day).day}`,
};

const writers: Partial<Record<Language, DateWriter>> = { en: english, ja: japanese };
const writerFor = (language: Language): DateWriter => writers[language] ?? english;

/** `20 December 2027`, `2027年12月20日`. */
export const writeDate = (day: Day, language: Language): string => writerFor(language).plain(day);

/** `Monday, 20 December 2027`, `2027年12月20日（月）`: where a person plans with it. */
export const writeDateWithWeekday = (day: Day, language: Language): string => writerFor(language).withWeekday(day);

/** `20 Dec 2027`, `2027/12/20`: where room is short. */
export const writeShortDate = (day: Day, language: Language): string => writerFor(language).short(day);

const monthInEnglish = (day: Day): string => monthsInEnglish[toCivil(day).month - 1] ?? '';

/** 1970-01-01 was a Thursday, the fourth weekday after Sunday; days before it count backwards. */
const weekdayOf = (day: Day, names: readonly string[]): string => names[(((day + 4) % 7) + 7) % 7] ?? '';
