import type { FieldProblem } from '../../shared/problems';
import { type PageFields, typedDateIn } from '../../shared/registrations/page-form';
import { readTypedDate } from '../../shared/registrations/typed-date-form';
import { problemWordsFor } from '../../shared/words/problem-words';
import { changeableDates, dateOfProblem, nameOf, type TravellerForms } from './pages/change-forms';
import type { ListedError } from './pages/fields';
import type { PageSetting } from './pages/layout';

/** A form of the own page that was refused: what was typed, and what is wrong with it. */
export type Refused = {
  readonly form: TravellerForms['form'];
  readonly fields: PageFields;
  readonly problems: readonly FieldProblem[];
};

const travellerIn = (fields: PageFields): string => fields.traveller ?? '';

const dateIn = (fields: PageFields, date: string): string | null =>
  readTypedDate(typedDateIn(fields, nameOf({ id: travellerIn(fields) }, date))).text;

/** "I am back" as JSON; an empty date is today. */
export const returnedBodyOf = (fields: PageFields): unknown => ({
  traveller: fields.traveller,
  date: dateIn(fields, 'date') ?? undefined,
});

/** A change of dates as JSON; an empty date is none. */
export const changeBodyOf = (fields: PageFields): unknown => ({
  traveller: travellerIn(fields),
  grant: fields[nameOf({ id: travellerIn(fields) }, 'grant')],
  ...Object.fromEntries(changeableDates.map((date) => [date, dateIn(fields, date)])),
});

/** What a refused form shows: the message at its field, and a link to it on top of the page. */
export function refuseForm(
  { form, fields, problems }: Refused,
  { language, words }: PageSetting,
): TravellerForms & { readonly listed: readonly ListedError[] } {
  const traveller = travellerIn(fields);
  const texts = problemWordsFor(language).fields;
  const errors = new Map<string, string>();
  const listed: ListedError[] = [];
  for (const problem of problems) {
    const date = dateOfProblem(problem);
    const name = nameOf({ id: traveller }, date ?? '');
    if (errors.has(name)) continue;
    errors.set(name, texts[problem.code]);
    const field = date === 'date' ? words.own.back.date : date && words.form.fields[date];
    const href = date === undefined ? '#main' : `#${name}-${words.frame.dateOrder[0]}`;
    listed.push({ href, text: field === undefined ? texts[problem.code] : `${field.short}: ${texts[problem.code]}` });
  }
  return { traveller, form, fields, errors, listed };
}
