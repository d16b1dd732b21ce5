/** Says what is wrong in a step: on top of it, each a link to its field, and at the field, with only the wrong boxes marked. */
import type { FieldProblem } from '../../../../shared/problems';
import {
  isDateField,
  type PageField,
  type PageFields,
  pageFieldOf,
  suspectsIn,
} from '../../../../shared/registrations/page-form';
import { make } from '../dom/make';
import { elementOf, groupOf } from './read-form';
import type { CheckWords } from './words';
import { writeText } from './write-into';

export type Mistake = { readonly field: PageField; readonly message: string };

/** One mistake for each field, in the order they were found. */
export function mistakesIn(problems: readonly FieldProblem[], form: HTMLFormElement): readonly Mistake[] {
  const messages: Readonly<Record<string, string>> = JSON.parse(form.dataset.messages ?? '{}');
  const found = new Map<PageField, string>();
  for (const problem of problems) {
    const field = pageFieldOf(problem);
    if (field !== undefined && !found.has(field)) found.set(field, messages[problem.code] ?? '');
  }
  return [...found].map(([field, message]) => ({ field, message }));
}

/** Takes every mark away, those of the server among them. */
export function unmark(form: HTMLFormElement): void {
  for (const said of document.querySelectorAll('.summary, .field .error')) said.remove();
  for (const group of form.querySelectorAll('.wrong')) group.classList.remove('wrong');
  for (const box of form.querySelectorAll('[aria-invalid]')) box.removeAttribute('aria-invalid');
}

/** Marks the mistakes of a step and moves to the list of them. */
export function mark(
  form: HTMLFormElement,
  step: HTMLElement,
  mistakes: readonly Mistake[],
  fields: PageFields,
  words: CheckWords,
): void {
  const { errorTitle = '', errorPrefix = '' } = form.dataset;
  const list = make('ul');
  for (const { field, message } of mistakes) {
    const group = groupOf(form, field);
    if (group === null) continue;
    const said = make('p', { class: 'error', id: `${field}-error` });
    writeText(said, words, message);
    said.prepend(make('span', { class: 'unseen' }, errorPrefix));
    (group.querySelector('.date, .radio, input, select') ?? group).before(said);
    group.classList.add('wrong');
    for (const box of wrongBoxes(form, group, field, fields)) box.setAttribute('aria-invalid', 'true');
    const link = make('a', { href: `#${elementOf(form, field)?.id ?? ''}` });
    const name = (group.querySelector('legend, label')?.cloneNode(true) ?? make('span')) as Element;
    for (const aside of name.querySelectorAll('.optional, rt, rp')) aside.remove();
    writeText(link, words, `${name.textContent?.trim().replace(/[?？]$/, '')}: ${message}`);
    list.append(make('li', {}, link));
  }
  const title = make('h3', { id: 'summary-title' });
  writeText(title, words, errorTitle);
  const summary = make(
    'div',
    { class: 'summary', role: 'alert', 'aria-labelledby': 'summary-title', tabindex: '-1' },
    title,
    list,
  );
  step.prepend(summary);
  summary.focus();
}

const wrongBoxes = (
  form: HTMLFormElement,
  group: HTMLElement,
  field: PageField,
  fields: PageFields,
): readonly Element[] =>
  isDateField(field)
    ? suspectsIn(fields, field).flatMap((part) => [...form.querySelectorAll(`#${field}-${part}`)])
    : [...group.querySelectorAll('select')];
