/** Whole amounts as readers write them. Not by Intl, so that a letter is the same wherever it is written; a test holds them to it. */

/** `4,000`: with its thousands apart. */
export const writeAmount = (amount: number): string => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** `4.000`: the same amount for readers to whom a comma begins the fraction. */
export const withPoints = (amount: string): string => amount.replaceAll(',', '.');
