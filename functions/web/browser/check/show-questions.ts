/** Shows the questions that matter to this person and no other. What is not asked is not sent. */
import type { DateText } from '../../../../shared/calendar';
import type { PageFields } from '../../../../shared/registrations/page-form';
import {
  furtherQuestions,
  furtherQuestionsFor,
  seldomQuestions,
  stayQuestions,
  stayQuestionsFor,
} from '../../../../shared/registrations/questions';
import { type Facts, statuses } from '../../../../shared/rules/facts';
import { groupOf } from './read-form';

/** Questions of the stay follow the status; the others need facts that can be judged, and stay as they are without. */
export function showQuestions(form: HTMLFormElement, fields: PageFields, facts: Facts | null, on: DateText): void {
  const ofStay = stayQuestionsFor(statuses.find((status) => status === fields.status));
  for (const question of stayQuestions) ask(form, question, ofStay.has(question));
  if (facts === null) return;
  const further = furtherQuestionsFor(facts, on);
  for (const question of [...furtherQuestions, ...seldomQuestions]) ask(form, question, further.has(question));
  const seldom = form.querySelector<HTMLElement>('details.seldom');
  if (seldom) seldom.hidden = !seldomQuestions.some((question) => further.has(question));
}

function ask(form: HTMLFormElement, question: string, matters: boolean): void {
  const group = groupOf(form, question);
  if (group === null || group.hidden === !matters) return;
  group.hidden = !matters;
  for (const box of group.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    box.disabled = !matters;
  }
}
