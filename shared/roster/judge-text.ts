import type { CellErrorCode } from './reading';

/** A cell longer than any value we read is a paste gone wrong; it is not read further. */
const longestCell = 500;

/** What is wrong with a text whatever its column, so that it is not even read; undefined where nothing is. `text` is trimmed and not empty. */
export function judgeText(text: string): CellErrorCode | undefined {
  if (text.length > longestCell) return 'too-long';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f) continue;
    // What a decoder puts in place of bytes that mean nothing.
    if (code === 0xfffd) return 'characters-lost';
    if (isForbidden(code)) return 'forbidden-characters';
  }
  return beginsFormula(text.charCodeAt(0)) ? 'formula' : undefined;
}

/** Control characters but tab and line breaks, and marks that turn the direction of the text around them. */
const isForbidden = (code: number): boolean =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) ||
  (code >= 0x7f && code < 0xa0) ||
  (code >= 0x2028 && code <= 0x202e) ||
  code === 0x061c ||
  code === 0x200e ||
  code === 0x200f ||
  (code >= 0x2066 && code <= 0x2069) ||
  code === 0xfffe ||
  code === 0xffff;

/** `= + - @`, also full-width: what makes a spreadsheet run a cell as a formula (OWASP, CSV Injection). */
export const beginsFormula = (code: number): boolean =>
  code === 0x3d ||
  code === 0x2b ||
  code === 0x2d ||
  code === 0x40 ||
  code === 0xff1d ||
  code === 0xff0b ||
  code === 0xff0d ||
  code === 0xff20;
