/** Things with their number, in Filipino: a number that ends in a consonant (apat, anim, siyam) takes `na`. */
import { writeAmount } from '../amounts';
import { plural } from '../plural';

const counting = (what: string) => (count: number) =>
  plural('fil', count, { one: `${writeAmount(count)} ${what}`, other: `${writeAmount(count)} na ${what}` });

/** `5 araw`, `4 na araw` */
export const countDays = counting('araw');
/** `5 petsa`, `4 na petsa` */
export const countDates = counting('petsa');
