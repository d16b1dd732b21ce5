import { beginsFormula } from './judge-text';

/**
 * A cell no spreadsheet runs: an apostrophe stands before what begins with = + - @, tab or line break (OWASP, CSV Injection),
 * and before what already looks like that, so that `clearNeutral` gives back exactly what was there.
 */
export const neutralise = (text: string): string => (isRisky(text) ? `'${text}` : text);

/** The cell as it was before we neutralised it; any other text as it is. */
export const clearNeutral = (text: string): string =>
  text.charCodeAt(0) === apostrophe && isRisky(text.slice(1)) ? text.slice(1) : text;

const apostrophe = 39;

/** White space and apostrophes do not protect: they are looked behind. */
function isRisky(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 0x09 || first === 0x0a || first === 0x0d) return true;
  if (first > apostrophe && !beginsFormula(first) && first !== 0x3000) return false;
  return /^[\s']*[=+\-@＝＋－＠]/.test(text);
}
