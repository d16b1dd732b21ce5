/** On the page where a file is chosen: looks into it here, before anything is sent, and tells its name when it is. */

import { fileReadingWordsFor } from '../../../shared/words/file-reading-words';
import { make } from './dom/make';
import { pageLanguage } from './dom/page-language';
import { rosterTextsFor, sayCheck } from './roster/say-check';
import { showCheck } from './roster/show-check';
import type { FromWorker, ToWorker } from './roster/talk';

/** Whoever waits longer wants to see that something goes on. */
const quietMs = 2_000;

const form = document.querySelector<HTMLFormElement>('form[data-reader]');
const input = form?.querySelector<HTMLInputElement>('input[type=file]');
if (form && input) watch(form, input);

function watch(form: HTMLFormElement, input: HTMLInputElement): void {
  const { reader = '', mapping = '{}', nameTo = '', mostBytes = '' } = form.dataset;
  const words = fileReadingWordsFor(pageLanguage());
  const texts = rosterTextsFor(pageLanguage());
  const said = make('p', { role: 'status' });
  const progress = make('progress', { hidden: '', 'aria-label': words.check.lookTitle });
  const found = make('div', {});
  input.closest('.field')?.after(said, progress);
  form.after(found);
  let worker: Worker | undefined;
  let waiting: number | undefined;

  const rest = (): void => {
    worker?.terminate();
    clearTimeout(waiting);
    progress.hidden = true;
    progress.removeAttribute('value');
  };

  const look = (): void => {
    rest();
    found.replaceChildren();
    said.textContent = words.check.before;
    said.className = '';
    const file = input.files?.[0];
    if (file === undefined) return;
    const say = (sentences: string, kind: 'notice' | 'banner'): void => {
      rest();
      said.textContent = sentences;
      said.className = kind;
    };
    if (file.size > Number(mostBytes)) {
      say(words.check.tooLarge(file.name, Number(mostBytes) / 1024 / 1024), 'notice');
      return;
    }
    said.textContent = words.check.reading(file.name);
    waiting = window.setTimeout(() => {
      progress.hidden = false;
    }, quietMs);
    worker = new Worker(reader, { type: 'module' });
    worker.addEventListener('error', () => say(words.check.failed(file.name), 'notice'));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') {
        progress.max = data.total;
        progress.value = data.done;
        progress.textContent = words.check.progress(data.done, data.total);
        return;
      }
      const { check } = data;
      const isGood = check.outcome === 'read' && check.wrongRows === 0;
      say(sayCheck(check, file.name, words, texts), isGood ? 'banner' : 'notice');
      found.replaceChildren(...showCheck(check, words, texts));
    });
    worker.postMessage({ file, mapping: JSON.parse(mapping) } satisfies ToWorker);
  };

  input.addEventListener('change', look);
  // The bucket is told no name: it goes to us, beside the file.
  form.addEventListener('submit', () => {
    const file = input.files?.[0];
    if (file !== undefined) navigator.sendBeacon(nameTo, new URLSearchParams({ filename: file.name }));
  });
  // A browser that comes back to the page keeps the chosen file.
  look();
}
