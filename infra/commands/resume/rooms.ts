/** The functions of a stack: what wakes each, with how much memory, for how long, and how many at once. */
import * as z from 'zod';
import type { Grant } from './grants';
import { list, type Names, type Written } from './names';

const roomShape = z.object({
  FunctionName: z.string(),
  Role: z.unknown(),
  MemorySize: z.number().default(128),
  Timeout: z.number().default(3),
  ReservedConcurrentExecutions: z.number().optional(),
  Runtime: z.string(),
  Architectures: z.array(z.string()).default(['x86_64']),
  LoggingConfig: z
    .object({ LogGroup: z.unknown().optional(), LogFormat: z.string().default('Text') })
    .default({ LogFormat: 'Text' }),
  TracingConfig: z.object({ Mode: z.string() }).default({ Mode: 'PassThrough' }),
});
const mappingShape = z.object({
  EventSourceArn: z.unknown(),
  FunctionName: z.unknown(),
  BatchSize: z.number(),
  MaximumRetryAttempts: z.number().optional(),
  ScalingConfig: z.object({ MaximumConcurrency: z.number() }).optional(),
  FilterCriteria: z.unknown().optional(),
});
const ruleShape = z.object({ ScheduleExpression: z.string().optional() });

export type Room = {
  readonly name: string;
  readonly stack: string;
  /** What the role and the log of this room are called. */
  readonly role: string;
  readonly log: string;
  readonly row: string;
  /** What rooms usually have alike. */
  readonly make: string;
};

/** The rooms of the templates, in their order. */
export function roomsIn(resources: readonly Written[], grants: readonly Grant[], names: Names): readonly Room[] {
  return resources
    .filter(({ type }) => type === 'AWS::Lambda::Function')
    .map((resource) => {
      const {
        Role,
        MemorySize,
        Timeout,
        ReservedConcurrentExecutions,
        Runtime,
        Architectures,
        LoggingConfig,
        TracingConfig,
      } = roomShape.parse(resource.properties);
      const name = names.nameOf(resource);
      const wakers = [...mappingsTo(resource, resources, names), ...callersOf(resource, grants, resources, names)];
      const cells = [
        `**${name}**`,
        wakers.length === 0 ? 'nobody' : wakers.join('; '),
        `${MemorySize.toLocaleString('en')} MB`,
        `${Timeout} s`,
        ReservedConcurrentExecutions ?? '—',
      ];
      return {
        name,
        stack: resource.stack,
        role: names.say(resource.stack, Role),
        log: names.say(resource.stack, LoggingConfig.LogGroup ?? '`/aws/lambda`'),
        row: `| ${cells.join(' | ')} |`,
        make: `${Runtime} on ${Architectures.join()}, logs in ${LoggingConfig.LogFormat}, X-Ray ${TracingConfig.Mode === 'Active' ? 'on' : 'off'}`,
      };
    });
}

function mappingsTo(room: Written, resources: readonly Written[], names: Names): readonly string[] {
  return resources
    .filter(({ type }) => type === 'AWS::Lambda::EventSourceMapping')
    .flatMap(({ stack, properties }) => {
      const mapping = mappingShape.parse(properties);
      if (names.say(stack, mapping.FunctionName) !== names.callOf(room)) return [];
      const { MaximumRetryAttempts: retries, ScalingConfig: scaling } = mapping;
      const how = [
        `${mapping.BatchSize} a run`,
        ...(scaling === undefined ? [] : [`${scaling.MaximumConcurrency} runs at once`]),
        ...(retries === undefined ? [] : [`${retries} more tries`]),
        ...(mapping.FilterCriteria === undefined ? [] : ['filtered']),
      ];
      return [`${names.say(stack, mapping.EventSourceArn)} (${how.join(', ')})`];
    });
}

/** Who may invoke the function. A rule that has an hour says it. */
function callersOf(
  room: Written,
  grants: readonly Grant[],
  resources: readonly Written[],
  names: Names,
): readonly string[] {
  return grants
    .filter(({ action, resource }) => action === 'lambda:InvokeFunction' && resource === names.callOf(room))
    .map(({ who, condition }) => {
      const from = condition.replace(/^for (the )?/, '');
      const rule = resources.find((one) => one.type === 'AWS::Events::Rule' && names.callOf(one) === from);
      if (rule === undefined) return who === 'API Gateway' ? 'requests at the HTTP API' : `${who} ${from}`;
      return `${from}: ${ruleShape.parse(rule.properties).ScheduleExpression ?? 'events'}`;
    });
}

/** What all rooms are like in one sentence; where they differ, each kind with the rooms that are so. */
export function sayMakes(rooms: readonly Room[]): string {
  const makes = [...new Set(rooms.map(({ make }) => make))];
  if (makes.length === 1) return `All run ${makes.join()}.`;
  return makes
    .map((make) => `${list(rooms.filter((room) => room.make === make).map(({ name }) => name))}: ${make}.`)
    .join(' ');
}
