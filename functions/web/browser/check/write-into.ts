import { dropReadings, writeRuby } from '../../../../shared/words/ruby';
import type { CheckWords } from './words';

/** Puts what a component says into a place of the page. Every text in it was escaped when it was written. */
export function writeInto(place: Element, { core }: CheckWords, said: { readonly toString: () => string }): void {
  place.innerHTML = writeRuby(String(said), core.language);
}

/** A sentence as a browser shows it where it shows plain text only. */
export const plain = ({ core }: CheckWords, text: string): string =>
  core.language === 'ja-easy' ? dropReadings(text) : text;

/** A sentence of ours into an element, with its readings where there are some. */
export function writeText(element: Element, { core }: CheckWords, text: string): void {
  element.textContent = text;
  if (core.language === 'ja-easy') element.innerHTML = writeRuby(element.innerHTML, core.language);
}
