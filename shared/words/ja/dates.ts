import { toCivil } from '../../calendar';
import { type DateWriter, nameOfWeekday } from '../date-writer';

const weekdays = ['日', '月', '火', '水', '木', '金', '土'];

/** `2027年12月20日`, `2027年12月20日（月）`, `2027/12/20`. */
export const dates: DateWriter = {
  plain: (day) => `${toCivil(day).year}年${toCivil(day).month}月${toCivil(day).day}日`,
  withWeekday: (day) => `${dates.plain(day)}（${nameOfWeekday(day, weekdays)}）`,
  short: (day) => `${toCivil(day).year}/${toCivil(day).month}/${toCivil(day).day}`,
};
