import { type DateText, dayOf } from '../../../../shared/calendar';
import { make } from '../dom/make';
import { type Question, showAnswer } from './show-answer';
import type { CheckWords } from './words';
import { writeText } from './write-into';

export type AnswerStep = {
  readonly step: HTMLElement;
  /** Where the slider stands: outside of what is written anew while it moves. */
  readonly slider: HTMLElement;
  /** Why, and what to do: below the button that leads on, which nobody should have to look for. */
  readonly reasons: HTMLElement;
  readonly show: (question: Question) => void;
};

/** The step that only this script has: the whole answer, the slider, and the way on to reminders. */
export function makeAnswerStep(words: CheckWords, on: DateText): AnswerStep {
  const { answer, remind } = words.words.check;
  const say = <Name extends 'h2' | 'h3' | 'p'>(
    name: Name,
    text: string,
    attributes: Readonly<Record<string, string>> = {},
  ) => {
    const element = make(name, attributes);
    writeText(element, words, text);
    return element;
  };
  const said = make('div');
  const slider = make('div');
  const written = make('div');
  const reasons = make(
    'div',
    { class: 'reasons' },
    written,
    say('p', answer.asOf(words.core.dates.plain(dayOf(on))), { class: 'hint' }),
    say('p', answer.offline, { class: 'hint' }),
  );
  const step = make(
    'section',
    { class: 'step', id: 'step-answer' },
    say('h2', answer.title, { tabindex: '-1' }),
    said,
    slider,
    say('h3', remind.title),
    say('p', remind.text),
  );
  const places = { answer: said, reasons: written };
  return { step, slider, reasons, show: (question) => showAnswer(places, words, question) };
}
