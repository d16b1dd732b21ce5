/** What a person may say after `npm start --`. */
import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly port: number;
  readonly data: string;
  readonly fresh: boolean;
  readonly everyTick: boolean;
  readonly throttle: boolean;
}

/** The sentence is for the person at the terminal. */
export class WrongOption extends Error {}

export const usage = `npm start -- [options]

  --port N      where the form is: http://127.0.0.1:N (or PORT=N; 3000)
  --data DIR    where everything is kept (.local)
  --fresh       throw away what DIR holds and begin anew
  --every-tick  while time is turned, wake every room at every tick of its rule, even one that said it is idle
  --throttle    refuse requests beyond the route throttles of the template, as API Gateway does
  --help        this page
`;

/** @throws WrongOption */
export function readStartOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): StartOptions | 'help' {
  const { values } = parse(args);
  if (values.help === true) return 'help';
  const written = values.port ?? environment.PORT ?? '3000';
  const port = Number(written);
  if (!/^\d+$/.test(written) || port > 65_535)
    throw new WrongOption(
      `A port is a number from 0 to 65535, not "${written}". For example: npm start -- --port 3001`,
    );
  return {
    port,
    data: values.data ?? '.local',
    fresh: values.fresh ?? false,
    everyTick: values['every-tick'] ?? false,
    throttle: values.throttle ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        fresh: { type: 'boolean' },
        'every-tick': { type: 'boolean' },
        throttle: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new WrongOption(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
