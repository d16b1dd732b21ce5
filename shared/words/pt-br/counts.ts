/** Days with their number, in Brazilian Portuguese. */
import { plural } from '../plural';

/** `5 dias` */
export const countDays = (count: number): string =>
  plural('pt-BR', count, { one: `${count} dia`, other: `${count} dias` });

/** `Faltam 5 dias` */
export const countDaysLeft = (count: number): string =>
  plural('pt-BR', count, { one: `Falta ${count} dia`, other: `Faltam ${count} dias` });
