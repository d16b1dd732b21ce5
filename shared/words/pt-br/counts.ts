/** Days with their number, in Brazilian Portuguese. */
import { withPoints, writeAmount } from '../amounts';
import { plural } from '../plural';

const write = (count: number): string => withPoints(writeAmount(count));

/** `5 dias` */
export const countDays = (count: number): string =>
  plural('pt-BR', count, { one: `${write(count)} dia`, other: `${write(count)} dias` });

/** `Faltam 5 dias` */
export const countDaysLeft = (count: number): string =>
  plural('pt-BR', count, { one: `Falta ${write(count)} dia`, other: `Faltam ${write(count)} dias` });
