import { beginsFormula } from './judge-text';

/**
 * A cell no spreadsheet runs: an apostrophe stands before what begins with = + - @, tab or line break (OWASP, CSV Injection), and before
 * what would begin so in a spreadsheet that divides at another mark than the file. What begins with an apostrophe is text already.
 */
export function neutralise(text: string): string {
  const inside = mayDivide.test(text) ? text.replace(formulaBehindMark, "$1'") : text;
  return isRisky(text) ? `'${inside}` : inside;
}

/** The cell without the apostrophes we put there, or somebody else did for the same reason; any other text as it is. */
export function clearNeutral(text: string): string {
  const inside = mayDivide.test(text) ? text.replace(clearedBehindMark, '$1') : text;
  return inside.charCodeAt(0) === apostrophe && isRisky(inside.slice(1)) ? inside.slice(1) : inside;
}

const apostrophe = 39;
/** What some spreadsheet or other ends a cell at. */
const mayDivide = /[,;\t\r\n]/;
const formulaBehindMark = /([,;\t\r\n] *)(?=[=+\-@＝＋－＠])/g;
const clearedBehindMark = /([,;\t\r\n] *)'(?=[=+\-@＝＋－＠])/g;
/** `   =1` is run too. */
const formulaBehindSpace = /^\s+[=+\-@＝＋－＠]/;

function isRisky(text: string): boolean {
  const first = text.charCodeAt(0);
  return beginsFormula(first) || first === 0x09 || first === 0x0a || first === 0x0d || formulaBehindSpace.test(text);
}
