import type { PageFields } from '../../../../shared/registrations/page-form';

/** What stands in a form now, as text under the names of its fields; what is not asked is left out. */
export const fieldsIn = (form: HTMLFormElement): PageFields =>
  Object.fromEntries(
    [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string'),
  );

/** The element a field of the page begins with: its only one, or the first box of a date. */
export const elementOf = (form: HTMLFormElement, field: string): HTMLElement | null =>
  form.querySelector<HTMLElement>(`#${field}, [name^="${field}-"]`);

/** The whole of a field: its label, its hints and its boxes. */
export const groupOf = (form: HTMLFormElement, field: string): HTMLElement | null =>
  elementOf(form, field)?.closest<HTMLElement>('.field') ?? null;
