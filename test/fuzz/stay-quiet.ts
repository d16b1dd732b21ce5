/** Watches what a program says besides its answers: a line on the console, or a promise that fails alone, is something nobody caught. */
import { setImmediate as turn } from 'node:timers/promises';

/** Runs an act, and throws where anything is written to the console meanwhile, or a rejection is left to itself. */
export async function stayQuiet(act: () => Promise<void>): Promise<void> {
  const { error, warn, log } = console;
  const said: unknown[] = [];
  const note = (...words: unknown[]): void => {
    said.push(...words);
  };
  const noteLeft = (reason: unknown): void => note('a rejection nobody handled:', reason);
  Object.assign(console, { error: note, warn: note, log: note });
  process.on('unhandledRejection', noteLeft);
  try {
    await act();
    // A rejection is called unhandled only once the turn is over.
    await turn();
  } finally {
    process.off('unhandledRejection', noteLeft);
    Object.assign(console, { error, warn, log });
  }
  if (said.length > 0) throw new Error(`The console says: ${said.map(String).join(' ').slice(0, 400)}`);
}
