/** A slider for the day of return: where the answer flips, and why. */
import { type DateText, type Day, dateText, day, dayOf, toCivil } from '../../../../shared/calendar';
import { assess } from '../../../../shared/rules/assess';
import type { Facts } from '../../../../shared/rules/facts';
import { answersByReturn, daysToReturnOn, returningOn, type SameAnswer } from '../../../../shared/timeline/flips';
import { looks } from '../../pages/said/verdict';
import { make } from '../dom/make';
import type { CheckWords } from './words';
import { plain, writeText } from './write-into';

export type ReturnSlider = {
  readonly element: HTMLElement;
  /** Follows the facts; nothing is moved while somebody moves it. */
  readonly follow: (facts: Facts, on: DateText) => void;
};

/** @param choose hears the day that was chosen */
export function returnSlider(words: CheckWords, choose: (returns: Day) => void): ReturnSlider {
  const { slider } = words.words.check;
  const { core } = words;
  const title = make('h3');
  const text = make('p', { class: 'hint', id: 'slider-hint' });
  const label = make('label', { for: 'slider' });
  const chosen = make('output', { for: 'slider', class: 'day' });
  const range = make('input', { type: 'range', id: 'slider', step: '1', 'aria-describedby': 'slider-hint' });
  const flips = make('ul', { class: 'flips' });
  writeText(title, words, slider.title);
  writeText(text, words, slider.text);
  writeText(label, words, slider.label);
  const element = make('div', { class: 'field slider' }, title, text, label, chosen, range, flips);

  const sayValue = (facts: Facts, on: DateText): void => {
    const returns = day(Number(range.value));
    const { verdict } = assess(returningOn(facts, dateText(returns)), on);
    const written = core.dates.withWeekday(returns);
    writeText(chosen, words, written);
    chosen.className = `day ${looks[verdict]}`;
    range.setAttribute('aria-valuetext', plain(words, slider.value(written, core.rules.verdicts[verdict])));
  };

  const sayFlips = (answers: readonly SameAnswer[]): void => {
    const [first, ...others] = answers;
    const lines =
      first === undefined || others.length === 0
        ? [{ look: '', line: slider.same }]
        : answers.map(({ from, to, verdict }, index) => {
            const said = core.rules.verdicts[verdict];
            const isLast = index === answers.length - 1;
            const write = core.dates.plain;
            return {
              look: looks[verdict],
              line: isLast ? slider.from(write(from), said) : slider.between(write(from), write(to), said),
            };
          });
    flips.replaceChildren(
      ...lines.map(({ look, line }) => {
        const item = make('li', { class: look });
        writeText(item, words, line);
        return item;
      }),
    );
  };

  let known = '';
  const follow = (facts: Facts, on: DateText): void => {
    const { trip } = facts;
    if (trip === null) return;
    const open = { ...facts, trip: { ...trip, returns: null } };
    // The flips do not depend on the day that is chosen: they are worked out once for all its days.
    const asked = JSON.stringify([open, on]);
    const { returnBy, planToReturnBy } = assess(open, on);
    if (asked !== known) {
      known = asked;
      const { from, to } = daysToReturnOn(dayOf(on), dayOf(trip.departs), returnBy === null ? null : dayOf(returnBy));
      [range.min, range.max] = [String(from), String(to)];
      sayFlips(answersByReturn(open, on, from, to));
    }
    const shown = trip.returns ?? planToReturnBy ?? returnBy ?? trip.departs;
    range.value = String(dayOf(shown));
    sayValue(facts, on);
  };

  range.addEventListener('input', () => choose(day(Number(range.value))));
  return { element, follow };
}

/** A day into the three boxes of a date. */
export function typeDate(form: HTMLFormElement, field: string, of: Day): void {
  for (const [part, value] of Object.entries(toCivil(of))) {
    const box = form.querySelector<HTMLInputElement>(`#${field}-${part}`);
    if (box) box.value = String(value);
  }
}
