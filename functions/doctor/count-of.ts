/** A number with its noun: `1 letter`, `12,600 letters`. */
export const countOf = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
