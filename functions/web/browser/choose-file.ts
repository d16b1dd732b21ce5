/** On the page where a file is chosen: looks into it here, before anything is sent, and tells its name when it is. */
import { fileReadingWordsFor } from '../../../shared/words/file-reading-words';
import { make } from './dom/make';
import { pageLanguage } from './dom/page-language';
import { renewForm } from './dom/renew-form';
import { askWorker } from './roster/ask-worker';
import { rosterTextsFor, sayCheck } from './roster/say-check';
import { showCheck } from './roster/show-check';

/** Whoever waits longer wants to see that something goes on. */
const quietMs = 2_000;

/** The bucket takes a form for 15 minutes; a slow line may need some of them. */
const freshMs = 10 * 60 * 1_000;

const chooser = document.querySelector<HTMLFormElement>('form[data-reader]');
const input = chooser?.querySelector<HTMLInputElement>('input[type=file]');
if (chooser && input) watch(chooser, input);

function watch(form: HTMLFormElement, input: HTMLInputElement): void {
  const { reader = '', mapping = '{}', nameTo = '', mostBytes = '' } = form.dataset;
  const words = fileReadingWordsFor(pageLanguage());
  const texts = rosterTextsFor(pageLanguage());
  const said = make('p', { role: 'status', id: 'said' });
  const progress = make('progress', { 'aria-labelledby': 'said' });
  const found = make('div');
  input.closest('.field')?.after(said, progress);
  form.after(found);

  const show = (sentences: string, look: '' | 'notice' | 'banner', more: readonly Node[] = []): void => {
    said.textContent = sentences;
    said.className = look;
    progress.hidden = true;
    found.replaceChildren(...more);
  };

  let stop = (): void => undefined;
  const look = async (): Promise<void> => {
    stop();
    const file = input.files?.[0];
    if (file === undefined) return show(words.check.before, '');
    if (file.size > Number(mostBytes))
      return show(words.check.tooLarge(file.name, Number(mostBytes) / 1024 / 1024), 'notice');

    show(words.check.reading(file.name), '');
    progress.removeAttribute('value');
    const waiting = window.setTimeout(() => {
      progress.hidden = false;
    }, quietMs);
    try {
      const asked = askWorker(reader, { file, mapping: JSON.parse(mapping) }, (done, total) => {
        [progress.max, progress.value] = [total, done];
        progress.textContent = words.check.progress(done, total);
      });
      stop = () => {
        clearTimeout(waiting);
        asked.stop();
      };
      const check = await asked.answer;
      const isGood = check.outcome === 'read' && check.wrongRows === 0;
      show(sayCheck(check, file.name, words, texts), isGood ? 'banner' : 'notice', showCheck(check, words, texts));
    } catch {
      show(words.check.failed(file.name), 'notice');
    } finally {
      clearTimeout(waiting);
      stop();
    }
  };

  input.addEventListener('change', look);
  document.querySelector('#late')?.remove();
  const openedAt = Date.now();
  form.addEventListener('submit', async (event) => {
    const file = input.files?.[0];
    // The bucket is told no name: it goes to us, beside the file.
    if (file !== undefined) navigator.sendBeacon(nameTo, new URLSearchParams({ filename: file.name }));
    if (Date.now() - openedAt < freshMs) return;
    event.preventDefault();
    if (await renewForm(form).catch(() => true)) form.submit();
    else location.reload();
  });
  // A browser that comes back to the page keeps the chosen file.
  void look();
}
