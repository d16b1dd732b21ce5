/** Words of our tables as a browser shows them, to be looked for on a page. */
import type { WrittenLanguage } from '../../shared/words/languages';
import { readingsInBrackets } from '../../shared/words/ruby';

/**
 * Matches these words, all of them and nothing else, wherever a page says them: with readings beside the kanji, in brackets or, as
 * in the name of a button, not at all.
 */
export const saidAs = (words: string, language: WrittenLanguage): RegExp =>
  new RegExp(`^\\s*${pattern(words, language)}\\s*$`, 'u');

/** Matches these words within others. */
export const saidWithin = (words: string, language: WrittenLanguage): RegExp =>
  new RegExp(pattern(words, language), 'u');

/** Playwright parts ruby from what stands around it by spaces, and leaves out what only allows a break. */
const pattern = (words: string, language: WrittenLanguage): string =>
  [
    ...readingsInBrackets(words, language)
      .replace(/[\u200b\u00ad]/g, '')
      .matchAll(tokens),
  ]
    .map(([token, reading]) => (reading === undefined ? literally(token) : `(?:（?${reading}）?)?`))
    .join(language === 'ja-easy' ? '\\s*' : '');

const tokens = /（(\p{Script=Hiragana}+)）|\s+|./gu;

const literally = (token: string): string =>
  /^\s+$/.test(token) ? '\\s+' : token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
