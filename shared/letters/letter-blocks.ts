/** A letter before it is text or HTML: a list of blocks. Both writings read the same list, so they say the same words. */
import type { WrittenLanguage } from '../words/languages';

export type Link = { readonly text: string; readonly url: string };

export type Block =
  | { readonly block: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly block: 'paragraph'; readonly text: string }
  | { readonly block: 'list'; readonly items: readonly string[] }
  /** The one day the section is about, large enough to be seen before anything is read. */
  | { readonly block: 'date'; readonly label: string; readonly date: string; readonly note: string }
  | { readonly block: 'facts'; readonly rows: readonly Fact[] }
  /** A letter has one main button; further ones are quiet. */
  | ({ readonly block: 'button'; readonly look?: 'quiet' } & Link)
  /** Japanese words to show at a counter, for a letter in another language. */
  | { readonly block: 'counter'; readonly title: string; readonly lines: readonly string[] }
  | { readonly block: 'footer'; readonly lines: readonly string[]; readonly link?: Link | undefined };

export type Fact = { readonly label: string; readonly value: string };

/** `language` is the one it is written in, not the one asked for. */
export type LetterInBlocks = {
  readonly language: WrittenLanguage;
  readonly subject: string;
  readonly blocks: readonly Block[];
};

export const paragraph = (text: string): Block => ({ block: 'paragraph', text });
export const list = (items: readonly string[]): Block => ({ block: 'list', items });
export const facts = (rows: readonly Fact[]): Block => ({ block: 'facts', rows });
export const heading3 = (text: string): Block => ({ block: 'heading', level: 3, text });
export const heading2 = (text: string): Block => ({ block: 'heading', level: 2, text });
