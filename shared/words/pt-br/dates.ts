import { type Day, toCivil } from '../../calendar';
import { type DateWriter, nameOfMonth, nameOfWeekday } from '../date-writer';

const months = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
];
const weekdays = ['domingo', 'segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado'];

/** The first of a month is an ordinal in Portuguese: `1º de abril`. */
const dayOfMonth = (day: Day): string => (toCivil(day).day === 1 ? '1º' : `${toCivil(day).day}`);

/** `20 de dezembro de 2027`, `segunda-feira, 20 de dezembro de 2027`, `20 dez 2027`. */
export const dates: DateWriter = {
  plain: (day) => `${dayOfMonth(day)} de ${nameOfMonth(day, months)} de ${toCivil(day).year}`,
  withWeekday: (day) => `${nameOfWeekday(day, weekdays)}, ${dates.plain(day)}`,
  short: (day) => `${dayOfMonth(day)} ${nameOfMonth(day, months).slice(0, 3)} ${toCivil(day).year}`,
};
