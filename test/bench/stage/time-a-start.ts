import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';

/** A stage in a process of its own. */
export type StartedStage = {
  /** Where the form is, without a slash at the end. */
  readonly url: string;
  /** From the command to the line that says it stands, in milliseconds. */
  readonly ms: number;
  /** As Ctrl-C does it. */
  readonly stop: () => Promise<void>;
};

/** `npm start` on this folder, on any free port. @throws Error with what it said, where it did not stand up. */
export async function timeAStart(folder: string): Promise<StartedStage> {
  const begun = performance.now();
  const child = spawn('npm', ['start', '--', '--port', '0', '--data', folder], {
    // In a process group of its own, as a terminal starts it: npm, its shell and the stage end together.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const found = /The form +(http:\S+?)\/\s/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
    child.once('error', reject);
    void ended.then(() => reject(new Error(`The stage did not stand up:\n${said}`)));
  });
  const ms = performance.now() - begun;
  return {
    url,
    ms,
    stop: async () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
      await ended;
    },
  };
}
