/** Everything AWS counts of us, each with its price. */
import type { Price } from './price';
import { pricesOfWatching } from './prices-of-watching';
import { pricesOfWork } from './prices-of-work';

export const prices = { ...pricesOfWork, ...pricesOfWatching } as const;

/** What is counted, by the name of its price. */
export type Meter = keyof typeof prices;
export const meters: readonly Meter[] = Object.keys(prices).filter((name): name is Meter => name in prices);

/** How much of each is used in a year; absent is none. */
export type Usage = Readonly<Partial<Record<Meter, number>>>;

export const priceOf = (meter: Meter): Price => prices[meter];
