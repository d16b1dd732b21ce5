/** Full-width letters and digits become half-width, the ends are trimmed, runs of white space become one space. */
export const tidy = (text: string): string =>
  isPlain(text) ? text : text.normalize('NFKC').trim().replace(/\s+/g, ' ');

/** Two spellings that fold to the same text are the same name: no case, no width, no spaces, no punctuation. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-‐–/・･,、.()'’"&]/g, '');

/** Whether a text is of visible ASCII only: the most there is, and then nothing is to tidy. */
export function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x21 || code > 0x7e) return false;
  }
  return true;
}
