import { WrongCall } from '../../../functions/commands/named-stage';
import { readOptions } from '../../../functions/commands/read-options';
import { readSetting } from '../read-setting';
import { usualStage } from '../usual-stage';
import { usualLetters } from './assumptions';
import type { Asked } from './price-life';

export const usage = `npm run cost -- [options]

  What a year costs at AWS in Tokyo: the synthesised template, priced from published unit prices.

  --registrations N   how many people register in the year (100,000)
  --letters N         reminders each of them gets in it (${usualLetters})
  -c NAME=VALUE       a setting of the stage, as for cdk; more than one may be given
  --json              everything, for a program
  --write             writes the table of a million registrations into infra/README.md
  --help              this page
`;

export type CostCall = {
  readonly asked: Asked;
  readonly settings: Readonly<Record<string, string>>;
  readonly as: 'text' | 'json' | 'readme';
};

/** What a person typed after `npm run cost --`. Throws a `WrongCall` that says what to type instead. */
export function readCostCall(args: readonly string[]): CostCall | 'help' {
  const { values } = readOptions(args, usage, {
    options: {
      registrations: { type: 'string', default: '100000' },
      letters: { type: 'string', default: String(usualLetters) },
      context: { type: 'string', short: 'c', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) return 'help';
  if (values.write && args.length > 1)
    throw new WrongCall('The table in infra/README.md is always the same one: say --write alone.');
  return {
    asked: { registrations: number('registrations', values.registrations), letters: number('letters', values.letters) },
    settings: { ...usualStage, ...Object.fromEntries(values.context.map(readSetting)) },
    as: values.write ? 'readme' : values.json ? 'json' : 'text',
  };
}

function number(name: string, text: string): number {
  const value = Number(text.replaceAll(/[,_]/g, ''));
  if (Number.isInteger(value) && value >= 1 && value <= 1_000_000_000) return value;
  throw new WrongCall(
    `The option --${name} takes a whole number from 1 to a thousand million. For example: --${name} 1000`,
  );
}
