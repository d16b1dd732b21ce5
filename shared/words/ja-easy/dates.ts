import { type Day, toCivil } from '../../calendar';
import { type DateWriter, nameOfWeekday } from '../date-writer';

/** Months and days whose number is not read as one counts; all others end in がつ and にち. */
const months: Readonly<Record<number, string>> = { 4: 'しがつ', 7: 'しちがつ', 9: 'くがつ' };
const days: Readonly<Record<number, string>> = {
  1: 'ついたち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  17: 'じゅうしちにち',
  19: 'じゅうくにち',
  20: 'はつか',
  24: 'にじゅうよっか',
  27: 'にじゅうしちにち',
  29: 'にじゅうくにち',
};
const weekdays = ['日《にち》', '月《げつ》', '火《か》', '水《すい》', '木《もく》', '金《きん》', '土《ど》'];

/** `2027年12月｜20日《はつか》`, the same with the weekday, `2027/12/20`. */
export const dates: DateWriter = {
  plain: (day) => `${toCivil(day).year}年《ねん》${writeMonth(day)}${writeDayOfMonth(day)}`,
  withWeekday: (day) => `${dates.plain(day)}（${nameOfWeekday(day, weekdays)}曜日《ようび》）`,
  short: (day) => `${toCivil(day).year}/${toCivil(day).month}/${toCivil(day).day}`,
};

function writeMonth(of: Day): string {
  const { month } = toCivil(of);
  const reading = months[month];
  return reading === undefined ? `${month}月《がつ》` : `｜${month}月《${reading}》`;
}

function writeDayOfMonth(of: Day): string {
  const { day } = toCivil(of);
  const reading = days[day];
  return reading === undefined ? `${day}日《にち》` : `｜${day}日《${reading}》`;
}
