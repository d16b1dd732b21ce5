import type { LawBook } from '../../../../shared/words/explain-cite';

/** The rule book as a browser carries it: it quotes nothing, and every rule leads to its place on our page of the law, which has its words and its source. */
export const thinLawBook: LawBook = (id) => ({ source: { text: { en: '', ja: '' }, url: `/law#${id}` } });
