import type { FileCheck } from './check-file';
import type { FromWorker, ToWorker } from './talk';

/** A question under way; `stop` forgets it, and its answer never comes. */
export type Asked = { readonly answer: Promise<FileCheck>; readonly stop: () => void };

/** Has a worker look into a file. The answer fails where the worker cannot be had, or breaks. `tell`: how many rows are behind it. */
export function askWorker(address: string, question: ToWorker, tell: (done: number, total: number) => void): Asked {
  const worker = new Worker(address, { type: 'module' });
  const answer = new Promise<FileCheck>((resolve, reject) => {
    worker.addEventListener('error', reject);
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') tell(data.done, data.total);
      else resolve(data.check);
    });
    worker.postMessage(question);
  });
  return { answer, stop: () => worker.terminate() };
}
