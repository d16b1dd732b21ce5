/** Writes days as a reader of each language writes them. */
import type { Day } from '../calendar';
import type { DateWriter } from './date-writer';
import { dates as en } from './en/dates';
import { dates as fil } from './fil/dates';
import { dates as id } from './id/dates';
import { dates as ja } from './ja/dates';
import { dates as ko } from './ko/dates';
import type { Language } from './languages';
import { dates as my } from './my/dates';
import { dates as ne } from './ne/dates';
import { dates as ptBr } from './pt-br/dates';
import { dates as vi } from './vi/dates';
import { dates as zhHans } from './zh-hans/dates';
import { dates as zhHant } from './zh-hant/dates';

const writers: Partial<Record<Language, DateWriter>> = {
  en,
  ja,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  vi,
  ko,
  ne,
  fil,
  id,
  'pt-BR': ptBr,
  my,
};
const writerFor = (language: Language): DateWriter => writers[language] ?? en;

/** `20 December 2027`, `2027年12月20日`. */
export const writeDate = (day: Day, language: Language): string => writerFor(language).plain(day);

/** `Monday, 20 December 2027`, `2027年12月20日（月）`: where a person plans with it. */
export const writeDateWithWeekday = (day: Day, language: Language): string => writerFor(language).withWeekday(day);

/** `20 Dec 2027`, `2027/12/20`: where room is short. */
export const writeShortDate = (day: Day, language: Language): string => writerFor(language).short(day);
