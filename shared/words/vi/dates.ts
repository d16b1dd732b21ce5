import { toCivil } from '../../calendar';
import { type DateWriter, nameOfWeekday } from '../date-writer';

const weekdays = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** `ngày 20 tháng 12 năm 2027`, `Thứ Hai, ngày 20 tháng 12 năm 2027`, `20/12/2027`. */
export const dates: DateWriter = {
  plain: (day) => `ngày ${toCivil(day).day} tháng ${toCivil(day).month} năm ${toCivil(day).year}`,
  withWeekday: (day) => `${nameOfWeekday(day, weekdays)}, ${dates.plain(day)}`,
  short: (day) => `${toCivil(day).day}/${toCivil(day).month}/${toCivil(day).year}`,
};
