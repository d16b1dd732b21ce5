/** The letters that are due, rendered and nothing else. */
import { chooseMail } from '../../../functions/remind/choose-mail';
import { gatherContent } from '../../../functions/remind/write-contact-mail';
import type { Instant } from '../../../shared/calendar/day';
import { writeCalendar } from '../../../shared/letters/calendar-file';
import type { LetterContent, LetterLinks } from '../../../shared/letters/content';
import { namesDates } from '../../../shared/letters/kinds';
import { writeLetter } from '../../../shared/letters/write-letter';
import { loadWords, type Words } from '../../../shared/words/words';
import type { PersonDue } from './people-due';

/** What a letter says, and all it takes to write it. */
export type LetterDue = { readonly content: LetterContent; readonly words: Words; readonly at: Instant };

export type RenderedLetter = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The calendar file that comes along; undefined where there is none. */
  readonly calendar: string | undefined;
};

/** What the letter of each person will say. */
export const gatherLettersDue = (people: readonly PersonDue[], links: LetterLinks): Promise<readonly LetterDue[]> =>
  Promise.all(
    people.map(async ({ stored: { registration }, at }) => {
      const choice = chooseMail(registration, at);
      if (choice.choice !== 'mail' || choice.mail.says.letter === 'to-member')
        throw new Error(`Nothing is due to ${registration.id}.`);
      const { mail } = choice;
      const content = gatherContent(registration, { ...mail, says: choice.mail.says }, links, at);
      return { content, words: await loadWords(registration.contact.language), at };
    }),
  );

/** Text, HTML, and the calendar where one is attached. */
export const renderLetter = ({ content, words, at }: LetterDue): RenderedLetter => ({
  ...writeLetter(content, words),
  calendar: renderCalendar({ content, words, at }),
});

export const renderCalendar = ({ content, words, at }: LetterDue): string | undefined =>
  namesDates(content.letter) ? writeCalendar(content, words, at)?.content : undefined;
