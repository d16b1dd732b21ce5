import { toCivil } from '../../calendar';
import { type DateWriter, nameOfMonth, nameOfWeekday } from '../date-writer';

const months = [
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
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `20 December 2027`, `Monday, 20 December 2027`, `20 Dec 2027`. */
export const dates: DateWriter = {
  plain: (day) => `${toCivil(day).day} ${nameOfMonth(day, months)} ${toCivil(day).year}`,
  withWeekday: (day) => `${nameOfWeekday(day, weekdays)}, ${dates.plain(day)}`,
  short: (day) => `${toCivil(day).day} ${nameOfMonth(day, months).slice(0, 3)} ${toCivil(day).year}`,
};
