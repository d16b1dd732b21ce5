/** On the first page: one group of questions at a time, the answer as one types, and a slider for the return. It asks nobody, so it works without a line. */
import { type DateText, isDateText } from '../../../shared/calendar';
import { factsOfPage } from '../../../shared/registrations/facts-of-page';
import { writtenLanguageFor } from '../../../shared/words/languages';
import { makeAnswerStep } from './check/answer-step';
import { mark, mistakesIn, unmark } from './check/mark-errors';
import { elementOf, fieldsIn } from './check/read-form';
import { returnSlider, typeDate } from './check/return-slider';
import { sayAnswer, showVerdict } from './check/show-answer';
import { showQuestions } from './check/show-questions';
import { makeSteps } from './check/steps';
import { type CheckWords, wordsIn } from './check/words';
import { plain, writeText } from './check/write-into';
import { make } from './dom/make';

/** Whoever listens hears the answer when they pause, not on every key. */
const pauseMs = 1_200;

const page = document.querySelector<HTMLFormElement>('form#check');
const today = page?.dataset.today ?? '';
if (page && isDateText(today)) {
  const { words } = await wordsIn[writtenLanguageFor(page.dataset.language ?? '')]();
  start(page, words, today);
}

function start(form: HTMLFormElement, words: CheckWords, on: DateText): void {
  const { check } = words.words;
  const answer = makeAnswerStep(words, on);
  const slider = returnSlider(words, (returns) => {
    typeDate(form, 'returns', returns);
    update('seen');
  });
  answer.slider.append(slider.element);
  form.querySelector('#step-contact')?.before(answer.step);
  const soFar = make('div', { class: 'so-far' });
  const heard = make('p', { role: 'status', class: 'unseen' });
  form.append(soFar, heard);

  const problemsUntil = (last: HTMLElement) => {
    const reading = factsOfPage(fieldsIn(form));
    const reached = steps.all.slice(0, steps.all.indexOf(last) + 1);
    const isReached = (field: string): boolean => reached.some((step) => step.contains(elementOf(form, field)));
    return reading.ok ? [] : mistakesIn(reading.problems, form).filter(({ field }) => isReached(field));
  };
  const steps = makeSteps(
    form,
    words,
    { [answer.step.id]: check.remind.button, 'step-more': check.answer.show },
    (step) => {
      unmark(form);
      const mistakes = problemsUntil(step);
      const first = mistakes[0] && elementOf(form, mistakes[0].field)?.closest<HTMLElement>('.step');
      if (!first) return true;
      // What contradicts an earlier answer is mended there.
      if (first !== step) steps.go(first);
      mark(
        form,
        first,
        mistakes.filter(({ field }) => first.contains(elementOf(form, field))),
        fieldsIn(form),
        words,
      );
      return false;
    },
    (step) => {
      soFar.hidden = step === answer.step || step.id === 'step-contact';
      update('seen');
    },
  );

  answer.step.append(answer.reasons);

  let pause = 0;
  /** `heard`: to be told to whoever listens. A slider says itself what it was moved to. */
  function update(how: 'heard' | 'seen'): void {
    const typed = factsOfPage(fieldsIn(form));
    showQuestions(form, fieldsIn(form), typed.ok ? typed.facts : null, on);
    const fields = fieldsIn(form);
    const reading = factsOfPage(fields);
    const isUnclear = !reading.ok && reading.problems.some(({ code }) => code !== 'required');
    clearTimeout(pause);
    if (!reading.ok) {
      const waiting = make('p', { class: 'hint' });
      writeText(waiting, words, isUnclear ? check.answer.unclear : check.answer.waiting);
      soFar.replaceChildren(waiting);
      heard.textContent = '';
      return;
    }
    const question = { facts: reading.facts, on, timeZone: fields.timeZone ?? '' };
    if (!soFar.hidden) showVerdict(soFar, words, question);
    if (steps.current() === answer.step) {
      answer.show(question);
      slider.follow(reading.facts, on);
    }
    if (how === 'heard') {
      pause = window.setTimeout(() => {
        heard.textContent = plain(words, sayAnswer(words, question));
      }, pauseMs);
    }
  }

  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement && target.type === 'range')) update('heard');
  });
  form.addEventListener('submit', (event) => {
    const { submitter } = event;
    if (submitter instanceof HTMLButtonElement && submitter.value !== '') return;
    // Enter in a field goes on.
    event.preventDefault();
    steps.current().querySelector<HTMLButtonElement>('.send button')?.click();
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('.summary a') : null;
    const field = link && document.querySelector<HTMLElement>(link.getAttribute('href') ?? '#main');
    const step = field?.closest<HTMLElement>('.step');
    if (!field || !step) return;
    event.preventDefault();
    steps.go(step, field);
  });

  openFirst();

  /** A link back from the answers leads to its field, a refusal to its list, an answer of the server to the answer. */
  function openFirst(): void {
    document.body.classList.add('stepwise');
    const named = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    const wrong = form.querySelector<HTMLElement>('.wrong');
    const asked = document.querySelector('#opening.answer') === null ? null : answer.step;
    const step = (named ?? wrong)?.closest<HTMLElement>('.step') ?? asked ?? steps.all[0];
    if (step) steps.open(step, named?.closest('.step') === named ? undefined : (named ?? undefined));
  }
}
