/**
 * Takes the hidden fields of a form from the page as it would be now: the signature in them holds for a quarter of an hour, and somebody may
 * mend their file for longer. Answers whether the page still has that form; it has none for somebody who was signed out meanwhile.
 */
export async function renewForm(form: HTMLFormElement): Promise<boolean> {
  const answer = await fetch(location.href);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fields = page.querySelectorAll<HTMLInputElement>('form[data-reader] input[type=hidden]');
  for (const { name, value } of fields) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }
  return fields.length > 0;
}
