import { type ParseArgsConfig, parseArgs } from 'node:util';
import { WrongCall } from './named-stage';

/** What a person typed after a command, as `node:util` reads it; without `allowPositionals` nothing but options. Throws a `WrongCall` that ends with the usage. */
export function readOptions<const Config extends Omit<ParseArgsConfig, 'args'>>(
  args: readonly string[],
  usage: string,
  config: Config,
) {
  try {
    return parseArgs({ ...config, args: [...args] });
  } catch (error) {
    throw new WrongCall(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
