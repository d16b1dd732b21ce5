export { addDays, addMonths, addYears } from './add';
export { type Civil, daysInMonth, fromCivil, isLeapYear, toCivil } from './civil';
export { dateText } from './date-text';
export { type DateText, type Day, day, type Instant, instant } from './day';
export { earlier } from './earlier';
export { japanDay, startOfJapanDay } from './japan';
export { dayOf, isDateText, parseDate } from './parse-date';
