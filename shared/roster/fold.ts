/** Full-width letters and digits become half-width, the ends are trimmed, runs of white space become one space. */
export const tidy = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ');

/** Two spellings that fold to the same text are the same name: no case, no width, no spaces, no punctuation. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-‐–/・･,、.()'’"&]/g, '');
