import { beginsFormula } from './judge-text';

/**
 * A cell no spreadsheet runs: an apostrophe stands before what begins with = + - @, tab or line break (OWASP, CSV Injection).
 * What begins with an apostrophe is text already.
 */
export const neutralise = (text: string): string => (isRisky(text) ? `'${text}` : text);

/** The cell without the apostrophe we put before it, or somebody else did for the same reason; any other text as it is. */
export const clearNeutral = (text: string): string =>
  text.charCodeAt(0) === apostrophe && isRisky(text.slice(1)) ? text.slice(1) : text;

const apostrophe = 39;
/** `   =1` is run too. */
const formulaBehindSpace = /^\s+[=+\-@＝＋－＠]/;

function isRisky(text: string): boolean {
  const first = text.charCodeAt(0);
  return beginsFormula(first) || first === 0x09 || first === 0x0a || first === 0x0d || formulaBehindSpace.test(text);
}
