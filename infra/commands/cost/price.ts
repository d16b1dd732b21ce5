/** What a price is: in US dollars without tax, with where it is published and when it was read. */

/** Where a price holds. `not Tokyo's` is a price of us-east-1, because Tokyo's could not be found in a source. */
type Where = 'Tokyo' | 'everywhere' | "not Tokyo's";

export type Price = {
  readonly service: string;
  /** One of what is counted. */
  readonly unit: string;
  readonly usd: number;
  /** What is free each month, for ever and not only in an account's first year. */
  readonly freePerMonth?: number;
  readonly where: Where;
  readonly source: string;
  /** The day of the price list, or of the page, that was read. */
  readonly read: string;
};

/** AWS's own price list of Tokyo; prices were read where others quote it by usage type, for it was not at hand itself. */
export const tokyo = (offer: string, usageType: string): Pick<Price, 'where' | 'source'> => ({
  where: 'Tokyo',
  source: `https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/${offer}/current/ap-northeast-1/index.json ${usageType}`,
});
/** The day of the list that most prices were read from. */
export const listed = '2026-09-23';
export const million = 1_000_000;
