/** One group of questions at a time: next, back, and the browser's own back; the headings take the focus, and nothing typed is lost. */
import { make } from '../dom/make';
import type { CheckWords } from './words';
import { plain, writeText } from './write-into';

export type Steps = {
  readonly current: () => HTMLElement;
  /** Shows a step and moves the focus to its heading, or to an element in it. */
  readonly go: (to: HTMLElement, focusOn?: HTMLElement) => void;
  /** Shows the first step of this visit, and leaves the focus where it is unless an element is named. */
  readonly open: (step: HTMLElement, focusOn?: HTMLElement) => void;
  readonly all: readonly HTMLElement[];
};

/**
 * @param mayLeave asked before the next step; it says what is wrong where something is
 * @param shown hears which step is shown now
 */
export function makeSteps(
  form: HTMLFormElement,
  words: CheckWords,
  nextLabels: Readonly<Record<string, string>>,
  mayLeave: (step: HTMLElement) => boolean,
  shown: (step: HTMLElement) => void,
): Steps {
  const { check } = words.words;
  const all = [...form.querySelectorAll<HTMLElement>('.step')];
  const title = document.title;
  let current = all[0] ?? form;

  const show = (step: HTMLElement): HTMLElement | null => {
    current = step;
    for (const each of all) each.hidden = each !== step;
    document.body.classList.toggle('under-way', step !== all[0]);
    const heading = step.querySelector<HTMLElement>('h2');
    document.title = step === all[0] ? title : `${plain(words, heading?.innerText ?? '')} · ${title}`;
    shown(step);
    return heading;
  };
  const showAtHeading = (step: HTMLElement): void => {
    show(step)?.focus();
    window.scrollTo({ top: 0 });
  };
  const go = (to: HTMLElement, focusOn?: HTMLElement): void => {
    if (to !== current) history.pushState(null, '', `#${to.id}`);
    if (focusOn === undefined) showAtHeading(to);
    else {
      show(to);
      focusOn.focus();
    }
  };
  const open = (step: HTMLElement, focusOn?: HTMLElement): void => {
    show(step);
    focusOn?.focus();
  };

  all.forEach((step, index) => {
    const place = make('p', { class: 'place' });
    writeText(place, words, check.step(index + 1, all.length));
    step.prepend(place);
    const [before, after] = [all[index - 1], all[index + 1]];
    const buttons = make('p', { class: 'send' });
    if (after !== undefined) {
      const next = make('button', { type: 'button', class: 'next' });
      writeText(next, words, nextLabels[step.id] ?? check.next);
      next.addEventListener('click', () => {
        if (mayLeave(step)) go(after);
      });
      buttons.append(next);
    }
    if (before !== undefined) {
      const back = make('button', { type: 'button', class: 'quiet' });
      writeText(back, words, check.back);
      back.addEventListener('click', () => go(before));
      buttons.append(back);
    }
    const own = step.querySelector('.send');
    if (own !== null && after === undefined) own.append(...buttons.childNodes);
    else {
      own?.remove();
      step.append(buttons);
    }
  });

  window.addEventListener('popstate', () => {
    const wanted = all.find(({ id }) => `#${id}` === location.hash) ?? all[0];
    if (wanted !== undefined && wanted !== current) showAtHeading(wanted);
  });
  return { current: () => current, go, open, all };
}
