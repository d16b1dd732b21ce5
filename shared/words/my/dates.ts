import { toCivil } from '../../calendar';
import { type DateWriter, nameOfMonth, nameOfWeekday } from '../date-writer';

const months = ['ဇန်နဝါရီ', 'ဖေဖော်ဝါရီ', 'မတ်', 'ဧပြီ', 'မေ', 'ဇွန်', 'ဇူလိုင်', 'ဩဂုတ်', 'စက်တင်ဘာ', 'အောက်တိုဘာ', 'နိုဝင်ဘာ', 'ဒီဇင်ဘာ'];
const weekdays = ['တနင်္ဂနွေ', 'တနင်္လာ', 'အင်္ဂါ', 'ဗုဒ္ဓဟူး', 'ကြာသပတေး', 'သောကြာ', 'စနေ'];

/** `2027 ဒီဇင်ဘာလ 20 ရက်`, `2027 ဒီဇင်ဘာလ 20 ရက် (တနင်္လာနေ့)`, `2027/12/20`. Digits as cards and tickets print them. */
export const dates: DateWriter = {
  plain: (day) => `${toCivil(day).year} ${nameOfMonth(day, months)}လ ${toCivil(day).day} ရက်`,
  withWeekday: (day) => `${dates.plain(day)} (${nameOfWeekday(day, weekdays)}နေ့)`,
  short: (day) => `${toCivil(day).year}/${toCivil(day).month}/${toCivil(day).day}`,
};
