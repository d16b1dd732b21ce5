/** A worker that looks into an employer's file, so that the page stays alive meanwhile. What goes wrong in it, its page hears as an error. */
import { browserTools } from './roster/browser-tools';
import { checkFile } from './roster/check-file';
import type { FromWorker, ToWorker } from './roster/talk';

const tell = (message: FromWorker): void => self.postMessage(message);

self.addEventListener('message', async ({ data: { file, mapping } }: MessageEvent<ToWorker>) => {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const check = await checkFile(bytes, browserTools, mapping, (done, total) =>
      tell({ kind: 'progress', done, total }),
    );
    tell({ kind: 'checked', check });
  } catch (error) {
    // Thrown in a promise it would be heard by nobody.
    reportError(error);
  }
});
