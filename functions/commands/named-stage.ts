/** A wrong call; the message is for the person at the terminal. */
export class WrongCall extends Error {}

/** A stage that runs on this laptop, or one on AWS. */
export type NamedStage =
  | { readonly on: 'laptop'; readonly port: number }
  | { readonly on: 'aws'; readonly name: string };

/** Options every command has that goes to a stage. */
export const stageOptions = { port: { type: 'string' }, stage: { type: 'string' } } as const;

/** Which stage a person named: by --port (or PORT; 3000) or by --stage. Throws a `WrongCall`. */
export function readStage(
  given: { readonly port?: string | undefined; readonly stage?: string | undefined },
  environment: Readonly<Record<string, string | undefined>>,
): NamedStage {
  if (given.stage !== undefined && given.stage !== 'laptop') {
    if (given.port !== undefined)
      throw new WrongCall('A stage has either a --port on this laptop or a --stage NAME on AWS.');
    return { on: 'aws', name: given.stage };
  }
  const port = Number(given.port ?? environment.PORT ?? '3000');
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return { on: 'laptop', port };
  throw new WrongCall('A port is a number from 1 to 65535. For example: --port 3001');
}
