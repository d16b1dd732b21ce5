import type { Context } from 'hono';
import { dateText, type Instant, japanDay } from '../../../shared/calendar';
import type { DeskLanguage } from '../../../shared/words/languages';
import type { Person } from '../../people/list-people';
import { writePeopleCsv } from './write-people-csv';

/** Answers with people as a spreadsheet, named after the day in Japan. */
export const answerPeopleCsv = (c: Context, people: readonly Person[], language: DeskLanguage, now: Instant) =>
  c.body(
    writePeopleCsv(
      people.map(({ seen }) => seen),
      language,
    ),
    200,
    {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="people-${dateText(japanDay(now))}.csv"`,
    },
  );
