import { toCivil } from '../../calendar';
import { type DateWriter, nameOfWeekday } from '../date-writer';

const weekdays = ['일', '월', '화', '수', '목', '금', '토'];

/** `2027년 12월 20일`, `2027년 12월 20일 (월)`, `2027. 12. 20.`. */
export const dates: DateWriter = {
  plain: (day) => `${toCivil(day).year}년 ${toCivil(day).month}월 ${toCivil(day).day}일`,
  withWeekday: (day) => `${dates.plain(day)} (${nameOfWeekday(day, weekdays)})`,
  short: (day) => `${toCivil(day).year}. ${toCivil(day).month}. ${toCivil(day).day}.`,
};
