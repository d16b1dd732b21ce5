import { WrongCall } from './named-stage';

/**
 * Runs a command. A `WrongCall`, or another error the command names, is the reader's to correct: its sentence says how, a stack
 * trace would bury it.
 */
export async function runCommand(
  command: () => Promise<void>,
  ...forReader: readonly (typeof WrongCall)[]
): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Error) || ![WrongCall, ...forReader].some((kind) => error instanceof kind)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
