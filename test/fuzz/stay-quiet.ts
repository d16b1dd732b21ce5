/** Watches what a program says besides its answers: a line on the console is something nobody caught. */

/** Runs an act, and throws where anything is written to the console meanwhile. */
export async function stayQuiet(act: () => Promise<void>): Promise<void> {
  const { error, warn, log } = console;
  const said: unknown[] = [];
  const note = (...words: unknown[]): void => {
    said.push(...words);
  };
  Object.assign(console, { error: note, warn: note, log: note });
  try {
    await act();
  } finally {
    Object.assign(console, { error, warn, log });
  }
  if (said.length > 0) throw new Error(`The console says: ${said.map(String).join(' ').slice(0, 400)}`);
}
