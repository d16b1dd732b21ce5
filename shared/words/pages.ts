import { pageWords as en } from './en/pages';
import { rulesWords as rulesInEnglish } from './en/rules';
import { pageWords as ja } from './ja/pages';
import { rulesWords as rulesInJapanese } from './ja/rules';
import type { Language } from './languages';
import type { PageWords } from './page-words';
import type { RulesWords } from './rules-words';

/** The words of our pages in a language; English where it has none of its own yet. */
export const pageWordsFor = (language: Language): PageWords => (language === 'ja' ? ja : en);

/** The words of an assessment in the language of a page. */
export const rulesWordsFor = (language: Language): RulesWords => (language === 'ja' ? rulesInJapanese : rulesInEnglish);
