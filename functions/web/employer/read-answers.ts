import type { PageFields } from '../../../shared/registrations/page-form';
import { readForm } from '../../../shared/registrations/read-form';
import type { Answers } from '../../../shared/roster/file-reading';
import { answersForm } from '../../uploads/answers-form';

/**
 * What a form says about a file: `encoding`, `delimiter`, `heading-row`; `order-<column>`; and for each heading, numbered,
 * `heading-<n>` with what it means in `means-<n>`. What was left as it is, is left out. undefined where no page of ours could have sent this.
 */
export function readAnswers(fields: PageFields): Answers | undefined {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  const valuesAfter = (prefix: string) =>
    said.flatMap(([name, value]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : []));
  const mapping = valuesAfter('means-').map(([number, means]) => [fields[`heading-${number}`] ?? '', means] as const);
  const dateOrder = valuesAfter('order-');
  const form = readForm(answersForm, {
    ...(fields.encoding && { encoding: fields.encoding }),
    ...(fields.delimiter && { delimiter: fields.delimiter }),
    ...(fields['heading-row'] && { headingRow: Number(fields['heading-row']) }),
    ...(mapping.length > 0 && { mapping: Object.fromEntries(mapping) }),
    ...(dateOrder.length > 0 && { dateOrder: Object.fromEntries(dateOrder) }),
  });
  return form.ok ? form.value : undefined;
}
