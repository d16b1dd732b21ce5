/** All the words of a language, and which language a reader gets. */
import { words as en } from './en';
import type { ExplainWords } from './explain-words';
import { words as ja } from './ja';
import type { Language } from './languages';
import type { LetterWords } from './letter-words';
import type { RulesWords } from './rules-words';

export type Words = {
  /** The language these words are in, for `lang` and for the dates between them. */
  readonly language: Language;
  readonly letters: LetterWords;
  readonly rules: RulesWords;
  readonly explain: ExplainWords;
};

const written: Partial<Record<Language, Words>> = { en, ja };

/** The words in a language; English where it has none of its own yet. */
export const wordsFor = (language: Language): Words => written[language] ?? en;
