/** `4,000`: a whole amount with its thousands apart. Without Intl: Node and the browser would not agree on its data. */
export const writeAmount = (amount: number): string => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');
