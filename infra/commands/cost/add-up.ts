/** From lines to money: free quantities first for what is there anyway, then for what grows. */
import { year } from './assumptions';
import type { Line } from './lines';
import type { Price } from './price';
import { type Meter, meters, priceOf, type Usage } from './prices';

/** One thing that is counted, over a year. */
export type Row = {
  readonly meter: Meter;
  readonly price: Price;
  readonly fixed: number;
  readonly growing: number;
  /** What of both is free. */
  readonly free: number;
  readonly fixedUsd: number;
  readonly growingUsd: number;
};

export type Sums = { readonly fixedUsd: number; readonly growingUsd: number };
export type Bill = Sums & {
  readonly rows: readonly Row[];
  readonly services: readonly (Sums & { readonly service: string })[];
};

export function addUp(lines: readonly Line[]): Bill {
  const used = [...new Set(lines.map(({ meter }) => meter))];
  const rows = used.map((meter): Row => {
    const price = priceOf(meter);
    const sum = (grows: boolean): number =>
      lines
        .filter((line) => line.meter === meter && line.grows === grows)
        .reduce((all, { quantity }) => all + quantity, 0);
    const [fixed, growing] = [sum(false), sum(true)];
    const free = Math.min(fixed + growing, (price.freePerMonth ?? 0) * year.months);
    const freeFixed = Math.min(fixed, free);
    return {
      meter,
      price,
      fixed,
      growing,
      free,
      fixedUsd: (fixed - freeFixed) * price.usd,
      growingUsd: (growing - (free - freeFixed)) * price.usd,
    };
  });
  const services = [...new Set(rows.map(({ price }) => price.service))].map((service) => ({
    service,
    ...sumUp(rows.filter(({ price }) => price.service === service)),
  }));
  const dearestFirst = (one: Sums, other: Sums): number => totalOf(other) - totalOf(one);
  return { rows: rows.sort(dearestFirst), services: services.sort(dearestFirst), ...sumUp(rows) };
}

const sumUp = (some: readonly Sums[]): Sums => ({
  fixedUsd: some.reduce((all, { fixedUsd }) => all + fixedUsd, 0),
  growingUsd: some.reduce((all, { growingUsd }) => all + growingUsd, 0),
});

export const totalOf = ({ fixedUsd, growingUsd }: Sums): number => fixedUsd + growingUsd;

/** What a usage costs where nothing is free any more. */
export const atListPrice = (usage: Usage): number =>
  meters.reduce((all, meter) => all + (usage[meter] ?? 0) * priceOf(meter).usd, 0);
