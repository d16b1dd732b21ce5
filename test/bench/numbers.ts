import type { Cost, Ratio } from './paired-rounds';

/** `1234567` as `1,234,567`. */
export const grouped = (value: number): string => Math.round(value).toLocaleString('en');

/** Units in a second of one core: a million microseconds by the processor time of a unit. */
export const perSecond = ({ cpu }: Cost): number => 1_000_000 / cpu;

/** `409,836/s (2.44 µs; 2.51 on the clock)`. */
export const sayCost = (cost: Cost): string =>
  `${grouped(perSecond(cost))}/s (${sayTime(cost.cpu)} µs; ${sayTime(cost.wall)} on the clock)`;

/** Three figures, and from 100 on none behind the point. */
const sayTime = (microseconds: number): string =>
  microseconds < 100 ? microseconds.toPrecision(3) : grouped(microseconds);

/** `0.412 (0.405 to 0.418)`: the median, and between the quartiles. */
export const sayRatio = ({ median, low, high }: Ratio): string =>
  `${median.toPrecision(3)} (${low.toPrecision(3)} to ${high.toPrecision(3)})`;
