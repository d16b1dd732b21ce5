/** The words of every language, loaded beforehand: tests ask for any of them at once. */
import type { Language, WrittenLanguage } from '../../shared/words/languages';
import { writtenLanguageFor, writtenLanguages } from '../../shared/words/languages';
import type { PageWords } from '../../shared/words/page-words';
import { loadPageWords } from '../../shared/words/pages';
import { loadWords, type Words } from '../../shared/words/words';

type Loaded = { readonly words: Words; readonly pageWords: PageWords };

const loaded: ReadonlyMap<WrittenLanguage, Loaded> = new Map(
  await Promise.all(
    writtenLanguages.map(async (language): Promise<readonly [WrittenLanguage, Loaded]> => {
      const [words, pageWords] = await Promise.all([loadWords(language), loadPageWords(language)]);
      return [language, { words, pageWords }];
    }),
  ),
);

function find(language: Language): Loaded {
  const found = loaded.get(writtenLanguageFor(language));
  if (found === undefined) throw new Error(`No words were loaded for ${language}.`);
  return found;
}

/** What letters and pages both say in a language; English where it has no words of its own yet. */
export const wordsFor = (language: Language): Words => find(language).words;

/** What only pages say in it. */
export const pageWordsFor = (language: Language): PageWords => find(language).pageWords;
