import type { FieldProblem } from '../../shared/problems';
import { type PageFields, typedDateIn } from '../../shared/registrations/page-form';
import { readTypedDate } from '../../shared/registrations/typed-date-form';
import { nameOfReturned, type RefusedForm } from './pages/come-back-form';
import type { PageSetting } from './pages/layout';

/** "I am back" as JSON; an empty date is today. */
export const returnedBodyOf = (fields: PageFields): unknown => ({
  traveller: fields.traveller,
  date: readTypedDate(typedDateIn(fields, nameOfReturned(fields.traveller ?? ''))).text ?? undefined,
});

/** What a refused "I am back" shows: the message at its field, and a link to it on top of the page. */
export function refuseReturned(
  fields: PageFields,
  problems: readonly FieldProblem[],
  { words }: PageSetting,
): RefusedForm {
  const traveller = fields.traveller ?? '';
  const [problem] = problems;
  const error = words.fields[problem?.code ?? 'required'];
  const isDate = problem?.pointer === '/date';
  const href = isDate ? `#${nameOfReturned(traveller)}-${words.frame.dateOrder[0]}` : '#main';
  const text = isDate ? `${words.own.back.date.short}: ${error}` : error;
  return { traveller, fields, error, listed: [{ href, text }] };
}
