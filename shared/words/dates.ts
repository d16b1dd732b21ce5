/** Writes days as a reader of each language writes them. */
import type { Day } from '../calendar';
import type { Language } from './languages';
import { wordsFor } from './words';

/** `20 December 2027`, `2027年12月20日`. */
export const writeDate = (day: Day, language: Language): string => wordsFor(language).dates.plain(day);

/** `Monday, 20 December 2027`, `2027年12月20日（月）`: where a person plans with it. */
export const writeDateWithWeekday = (day: Day, language: Language): string => wordsFor(language).dates.withWeekday(day);

/** `20 Dec 2027`, `2027/12/20`: where room is short. */
export const writeShortDate = (day: Day, language: Language): string => wordsFor(language).dates.short(day);
