/** On the page of an upload that is under way: moves its bar without loading the page anew, until there is something else to show. */
import { fileReadingWordsFor } from '../../../shared/words/file-reading-words';
import { pageLanguage } from './dom/page-language';

/** Often enough to be alive, seldom enough for a thousand readers. */
const everyMs = 1_000;

/** What of our own answer is used here. */
type Followed = { readonly state: string; readonly progress: { readonly done: number; readonly total: number } };

const place = document.querySelector<HTMLElement>('[data-follow]');
if (place) follow(place);

function follow({ dataset }: HTMLElement): void {
  const { follow: address = '', states = '', page = location.href } = dataset;
  const bar = document.querySelector('progress');
  const label = document.querySelector('label[for=progress]');
  const { progress } = fileReadingWordsFor(pageLanguage());

  const look = async (): Promise<void> => {
    const answer = await fetch(address);
    const upload: Followed | undefined = answer.ok ? await answer.json() : undefined;
    // Done, or signed out meanwhile: the page itself says so.
    if (upload === undefined || !states.split(' ').includes(upload.state)) {
      location.replace(page);
      return;
    }
    const { done, total } = upload.progress;
    if (bar) [bar.max, bar.value, bar.textContent] = [Math.max(total, 1), done, progress(done, total)];
    if (label) label.textContent = progress(done, total);
    again();
  };
  // Where the line to us is down for a moment, the work goes on, and so do we.
  const again = (): number => window.setTimeout(() => look().catch(again), everyMs);
  again();
}
