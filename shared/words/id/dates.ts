import { toCivil } from '../../calendar';
import { type DateWriter, nameOfMonth, nameOfWeekday } from '../date-writer';

const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];

/** `20 Desember 2027`, `Senin, 20 Desember 2027`, `20 Des 2027`. */
export const dates: DateWriter = {
  plain: (day) => `${toCivil(day).day} ${nameOfMonth(day, months)} ${toCivil(day).year}`,
  withWeekday: (day) => `${nameOfWeekday(day, weekdays)}, ${dates.plain(day)}`,
  short: (day) => `${toCivil(day).day} ${nameOfMonth(day, months).slice(0, 3)} ${toCivil(day).year}`,
};
