/** Things with their number, in English. */
import { writeAmount } from '../amounts';
import { plural } from '../plural';

const counting = (one: string, other: string) => (count: number) =>
  plural('en', count, { one: `${writeAmount(count)} ${one}`, other: `${writeAmount(count)} ${other}` });

export const countDays = counting('day', 'days');
export const countLetters = counting('letter', 'letters');
export const countPeople = counting('person', 'people');
export const countRows = counting('row', 'rows');
