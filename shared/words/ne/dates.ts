import { toCivil } from '../../calendar';
import { type DateWriter, nameOfMonth, nameOfWeekday } from '../date-writer';

const months = ['जनवरी', 'फेब्रुअरी', 'मार्च', 'अप्रिल', 'मे', 'जुन', 'जुलाई', 'अगस्ट', 'सेप्टेम्बर', 'अक्टोबर', 'नोभेम्बर', 'डिसेम्बर'];
const weekdays = ['आइतबार', 'सोमबार', 'मङ्गलबार', 'बुधबार', 'बिहीबार', 'शुक्रबार', 'शनिबार'];

/** `2027 डिसेम्बर 20`, `2027 डिसेम्बर 20 (सोमबार)`, `2027/12/20`: the year of cards and tickets, never Bikram Sambat. */
export const dates: DateWriter = {
  plain: (day) => `${toCivil(day).year} ${nameOfMonth(day, months)} ${toCivil(day).day}`,
  withWeekday: (day) => `${dates.plain(day)} (${nameOfWeekday(day, weekdays)})`,
  short: (day) => `${toCivil(day).year}/${toCivil(day).month}/${toCivil(day).day}`,
};
