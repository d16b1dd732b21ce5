/** All the words of a language, and which language a reader gets. */
import { words as en } from './en';
import type { ExplainWords } from './explain-words';
import { words as fil } from './fil';
import { words as id } from './id';
import { words as ja } from './ja';
import { words as ko } from './ko';
import { type Language, languages } from './languages';
import type { LetterWords } from './letter-words';
import { words as my } from './my';
import { words as ne } from './ne';
import { words as ptBr } from './pt-br';
import type { RulesWords } from './rules-words';
import { words as vi } from './vi';
import { words as zhHans } from './zh-hans';
import { words as zhHant } from './zh-hant';

export type Words = {
  /** The language these words are in, for `lang` and for the dates between them. */
  readonly language: Language;
  readonly letters: LetterWords;
  readonly rules: RulesWords;
  readonly explain: ExplainWords;
};

const written: Partial<Record<Language, Words>> = {
  en,
  ja,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  vi,
  ko,
  ne,
  fil,
  id,
  'pt-BR': ptBr,
  my,
};

/** The languages that have words of their own. */
export const writtenLanguages = languages.filter((language) => written[language] !== undefined);

/** The words in a language; English where it has none of its own yet. */
export const wordsFor = (language: Language): Words => written[language] ?? en;
