import { toCivil } from '../../calendar';
import { type DateWriter, nameOfMonth, nameOfWeekday } from '../date-writer';

const months = [
  'Enero',
  'Pebrero',
  'Marso',
  'Abril',
  'Mayo',
  'Hunyo',
  'Hulyo',
  'Agosto',
  'Setyembre',
  'Oktubre',
  'Nobyembre',
  'Disyembre',
];
const weekdays = ['Linggo', 'Lunes', 'Martes', 'Miyerkules', 'Huwebes', 'Biyernes', 'Sabado'];

/** `Disyembre 20, 2027`, `Lunes, Disyembre 20, 2027`, `Dis 20, 2027`. */
export const dates: DateWriter = {
  plain: (day) => `${nameOfMonth(day, months)} ${toCivil(day).day}, ${toCivil(day).year}`,
  withWeekday: (day) => `${nameOfWeekday(day, weekdays)}, ${dates.plain(day)}`,
  short: (day) => `${nameOfMonth(day, months).slice(0, 3)} ${toCivil(day).day}, ${toCivil(day).year}`,
};
