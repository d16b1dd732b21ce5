/** `4,000`: a whole amount with its thousands apart. Without Intl: Node and the browser would not agree on its data. */
export const writeAmount = (amount: number): string => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** `4.000`: the same amount for readers to whom a comma begins the fraction. */
export const withPoints = (amount: string): string => amount.replaceAll(',', '.');
