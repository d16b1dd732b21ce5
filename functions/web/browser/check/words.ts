import type { CheckPageWords } from '../../../../shared/words/check-page-words';
import type { WrittenLanguage } from '../../../../shared/words/languages';
import type { OwnPageWords } from '../../../../shared/words/page-words';
import type { TimelineWords } from '../../../../shared/words/timeline-words';
import type { TellingWords } from '../../../../shared/words/words';

/** All the words the check needs in a browser, in one language: what the page itself carries is left out. */
export type CheckWords = {
  readonly core: TellingWords;
  readonly words: {
    readonly own: OwnPageWords;
    readonly timeline: TimelineWords;
    readonly check: CheckPageWords;
  };
};

/** Each language is a file of its own for browsers, and only one of them is loaded. */
export const wordsIn: Readonly<Record<WrittenLanguage, () => Promise<{ readonly words: CheckWords }>>> = {
  en: () => import('../words-en'),
  ja: () => import('../words-ja'),
  'ja-easy': () => import('../words-ja-easy'),
  'zh-Hans': () => import('../words-zh-hans'),
  'zh-Hant': () => import('../words-zh-hant'),
  vi: () => import('../words-vi'),
  ko: () => import('../words-ko'),
  fil: () => import('../words-fil'),
  ne: () => import('../words-ne'),
  id: () => import('../words-id'),
  'pt-BR': () => import('../words-pt-br'),
  my: () => import('../words-my'),
};
