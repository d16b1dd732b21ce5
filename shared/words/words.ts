/** All the words of a language, and which language a reader gets. */
import type { DateWriter } from './date-writer';
import { words as en } from './en';
import type { ExplainWords } from './explain-words';
import { words as fil } from './fil';
import { words as id } from './id';
import { words as ja } from './ja';
import { words as jaEasy } from './ja-easy';
import { words as ko } from './ko';
import { type Language, type WrittenLanguage, writtenLanguageFor } from './languages';
import type { LetterWords } from './letter-words';
import type { MoreLetterWords } from './more-letter-words';
import { words as my } from './my';
import { words as ne } from './ne';
import { words as ptBr } from './pt-br';
import type { RulesWords, TellingRules } from './rules-words';
import { words as vi } from './vi';
import { words as zhHans } from './zh-hans';
import { words as zhHant } from './zh-hant';

/** What letters and pages both say: the law, and the days it names. */
export type Words = {
  /** The language these words are in. */
  readonly language: WrittenLanguage;
  readonly dates: DateWriter;
  readonly letters: LetterWords;
  readonly lettersMore: MoreLetterWords;
  readonly rules: RulesWords;
  readonly explain: ExplainWords;
};

/** The words an assessment is told in; a browser needs only these. */
export type TellingWords = Pick<Words, 'language' | 'dates' | 'explain'> & { readonly rules: TellingRules };

const written: Readonly<Record<WrittenLanguage, Words>> = {
  en,
  ja,
  'ja-easy': jaEasy,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  vi,
  ko,
  fil,
  ne,
  id,
  'pt-BR': ptBr,
  my,
};

/** The words in a language; English where it has none of its own yet. */
export const wordsFor = (language: Language): Words => written[writtenLanguageFor(language)];
