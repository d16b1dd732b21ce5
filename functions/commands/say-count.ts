/** A number with its noun: `1 letter`, `12 letters`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
