/** The synthesised template as the cost sees it: every resource of every stack, as it is written. */

import * as z from 'zod';
import type { WrittenAssembly } from '../../local/template';

export type Resource = {
  readonly stack: string;
  readonly id: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
};

/** A template or an option that cannot be priced; the sentence is for whoever changed it. */
export class Unpriced extends Error {}

export const resourcesOf = ({ stacks }: WrittenAssembly): readonly Resource[] =>
  stacks.flatMap(({ name: stack, template }) =>
    Object.entries(template.Resources).map(([id, { Type: type, Properties: properties }]) => ({
      stack,
      id,
      type,
      properties,
    })),
  );

const attribute = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) });

/** The resource whose ARN a property is; undefined where it stands in another stack. */
export function resourceBehind(value: unknown, { stack }: Resource, all: readonly Resource[]): Resource | undefined {
  const named = attribute.safeParse(value);
  return named.success ? all.find((one) => one.stack === stack && one.id === named.data['Fn::GetAtt'][0]) : undefined;
}

const functionShape = z.object({
  FunctionName: z.string(),
  MemorySize: z.number().default(128),
  Timeout: z.number().default(3),
  Architectures: z.array(z.string()).default(['x86_64']),
  TracingConfig: z.object({ Mode: z.string() }).optional(),
  LoggingConfig: z.object({ SystemLogLevel: z.string().optional() }).optional(),
});

/** A room as Lambda bills it. */
export type Room = {
  readonly name: string;
  readonly megabytes: number;
  readonly timeoutSeconds: number;
  readonly traced: boolean;
  /** Whether Lambda writes lines of its own about each run. */
  readonly systemLog: boolean;
};

/** The room a function is. Throws an `Unpriced` for a processor whose price is not known. */
export function roomOf({ id, properties }: Resource): Room {
  const { FunctionName, MemorySize, Timeout, Architectures, TracingConfig, LoggingConfig } =
    functionShape.parse(properties);
  if (Architectures[0] !== 'arm64')
    throw new Unpriced(
      `${id} runs on ${Architectures[0]}, and infra/commands/cost/prices-of-work.ts knows what arm64 costs. Add the price.`,
    );
  return {
    // kaeru-STAGE-ROOM; neither a room nor the product has a hyphen in its name.
    name: FunctionName.slice(FunctionName.lastIndexOf('-') + 1),
    megabytes: MemorySize,
    timeoutSeconds: Timeout,
    traced: TracingConfig?.Mode === 'Active',
    systemLog: LoggingConfig?.SystemLogLevel !== 'WARN',
  };
}

/** What prices are worked out from: the whole template, and its rooms. */
export type House = { readonly all: readonly Resource[]; readonly rooms: readonly Room[] };

export const roomsOf = (all: readonly Resource[]): readonly Room[] =>
  all.filter(({ type }) => type === 'AWS::Lambda::Function').map(roomOf);
