/** All the words of a language, and which language a reader gets. */
import type { DateWriter } from './date-writer';
import type { ExplainWords } from './explain-words';
import { type Language, type WrittenLanguage, writtenLanguageFor } from './languages';
import type { LetterWords } from './letter-words';
import type { MoreLetterWords } from './more-letter-words';
import type { RulesWords, TellingRules } from './rules-words';

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

const written: Readonly<Record<WrittenLanguage, () => Promise<{ readonly words: Words }>>> = {
  en: () => import('./en'),
  ja: () => import('./ja'),
  'ja-easy': () => import('./ja-easy'),
  'zh-Hans': () => import('./zh-hans'),
  'zh-Hant': () => import('./zh-hant'),
  vi: () => import('./vi'),
  ko: () => import('./ko'),
  fil: () => import('./fil'),
  ne: () => import('./ne'),
  id: () => import('./id'),
  'pt-BR': () => import('./pt-br'),
  my: () => import('./my'),
};

/** The words in a language, loaded when first asked for; English where it has none of its own yet. */
export const loadWords = async (language: Language): Promise<Words> =>
  (await written[writtenLanguageFor(language)]()).words;
