import type { RosterTexts } from '../../../../shared/roster/texts';
import { rosterWords as english } from '../../../../shared/words/en/roster';
import type { FileReadingWords } from '../../../../shared/words/file-reading-words';
import { rosterWords as japanese } from '../../../../shared/words/ja/roster';
import type { FileCheck } from './check-file';

/** The sentences of the roster in a language of our pages. */
export const rosterTextsFor = (language: 'en' | 'ja'): RosterTexts => (language === 'ja' ? japanese : english);

/** What became of a file, in a few sentences that say what to do next. */
export function sayCheck(
  check: FileCheck,
  file: string,
  { check: words }: FileReadingWords,
  texts: RosterTexts,
): string {
  switch (check.outcome) {
    case 'unreadable':
      return words.unreadable(file, texts.file(check.problem));
    case 'asking':
      return words.asking(file, check.questions.length);
    case 'read':
      return check.wrongRows === 0
        ? words.allGood(file, check.rows)
        : words.someWrong(file, check.rows - check.wrongRows, check.wrongRows);
  }
}
