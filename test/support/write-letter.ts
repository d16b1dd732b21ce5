/** Letters as their readers get them: in the words of the language they chose. */
import type { Instant } from '../../shared/calendar';
import { type CalendarContent, type CalendarFile, writeCalendar } from '../../shared/letters/calendar-file';
import type { LetterContent, WrittenLetter } from '../../shared/letters/content';
import { writeLetter } from '../../shared/letters/write-letter';
import { wordsFor } from './words';

export const writeLetterOf = (content: LetterContent): WrittenLetter =>
  writeLetter(content, wordsFor(content.registration.contact.language));

export const writeCalendarOf = (content: CalendarContent, now: Instant): CalendarFile | undefined =>
  writeCalendar(content, wordsFor(content.registration.contact.language), now);
