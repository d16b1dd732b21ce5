import type { OwnPageWords } from '../../../../shared/words/page-words';
import type { TellingWords } from '../../../../shared/words/words';

/** The words an answer is told in: few enough for a browser, and a part of every page's setting. */
export type SayingWords = { readonly words: { readonly own: OwnPageWords }; readonly core: TellingWords };
