import type { WrittenLanguage } from '../../../shared/words/languages';

/** By language: letters that every text in it has some of. */
const scripts: Readonly<Partial<Record<WrittenLanguage, RegExp>>> = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  'ja-easy': /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  'zh-Hans': /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
  ne: /\p{Script=Devanagari}/u,
  my: /\p{Script=Myanmar}/u,
};

/** Tells a text in the script of a language from one in another; the Latin script tells nothing from English. */
export const scriptOf = (language: WrittenLanguage): RegExp => scripts[language] ?? /\p{Script=Latin}/u;
