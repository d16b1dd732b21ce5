/** The résumé of a house: per stack, what a reviewer has to know of its template, in about forty lines, with every grant in a sentence. */
import * as z from 'zod';
import type { WrittenAssembly } from '../../local/template';
import { sayEntries, sayPowers } from './access';
import { explain } from './actions';
import { type Grant, grantsIn } from './grants';
import { sayEncryption, saySurvivors } from './kept';
import { count, list, type Names, namesIn, resourcesIn, type Written } from './names';
import { type Room, roomsIn, sayMakes } from './rooms';
import { groupBy } from './sentences';

const alarmShape = z.object({ AlarmName: z.string(), AlarmActions: z.array(z.unknown()).default([]) });
const logShape = z.object({ RetentionInDays: z.number().optional() });

/** Where it stands in infra/README.md. */
export const partOfReadme = { name: 'résumé', command: 'resume' } as const;

/** Markdown. Throws where a policy is written in a way that has no sentence yet. */
export function sayResume(assembly: WrittenAssembly): string {
  const names = namesIn(assembly);
  const resources = resourcesIn(assembly);
  const grants = grantsIn(resources, names);
  const rooms = roomsIn(resources, grants, names);
  const stacks = assembly.stacks.map(({ name, region, terminationProtection, template }) =>
    [
      `### ${name}`,
      `${template.Description ?? ''}; ${region ?? 'any region'}. ${terminationProtection === true ? 'AWS refuses to delete the stack.' : 'The stack may be deleted.'}`,
      ...sayStack(
        resources.filter(({ stack }) => stack === name),
        grants.filter(({ stack }) => stack === name),
        rooms.filter(({ stack }) => stack === name),
        names,
      ),
    ].join('\n\n'),
  );
  const dictionary = `What the words stand for. ${explain(grants.map(({ action }) => action))}.`;
  return [...stacks, dictionary].join('\n\n');
}

function sayStack(
  resources: readonly Written[],
  grants: readonly Grant[],
  rooms: readonly Room[],
  names: Names,
): readonly string[] {
  const survivors = saySurvivors(resources, names);
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`**${title}**`, lines.map((line) => `- ${line}`).join('\n')];
  return [
    ...sayRooms(rooms),
    ...section('Who may do what', sayPowers(grants, rooms)),
    ...section('Who is let in', sayEntries(resources, grants, names)),
    ...sayAlarms(resources, names),
    ...section('What is left when the stack is deleted', survivors.length === 0 ? ['nothing'] : survivors),
    ...section('Encrypted', sayEncryption(resources, names)),
    ...sayRest(resources, names),
  ];
}

function sayRooms(rooms: readonly Room[]): readonly string[] {
  if (rooms.length === 0) return [];
  const head = ['| room | woken by | memory | ends after | reserved |', '|---|---|---|---|---|'];
  return [[...head, ...rooms.map(({ row }) => row)].join('\n'), sayMakes(rooms)];
}

function sayAlarms(resources: readonly Written[], names: Names): readonly string[] {
  const alarms = resources.filter(({ type }) => type === 'AWS::CloudWatch::Alarm');
  return groupBy(alarms, ({ stack, properties }) =>
    list(alarmShape.parse(properties).AlarmActions.map((action) => names.say(stack, action))),
  ).map((some) => {
    const told = alarmShape.parse(some[0].properties).AlarmActions.map((action) => names.say(some[0].stack, action));
    const called = some.map(({ properties }) => alarmShape.parse(properties).AlarmName.replace(/^\S+ /, ''));
    return `**${count(some.length, 'alarm')}, to ${told.length === 0 ? 'nobody' : `the ${list(told)}`}**: ${called.join(' · ')}.`;
  });
}

/** What has no sentence of its own, counted, so that nothing is left out. */
function sayRest(resources: readonly Written[], names: Names): readonly string[] {
  const said = /^AWS::(IAM|CloudWatch::Alarm|Lambda|SQS|SNS|S3|DynamoDB|SecretsManager|ApiGatewayV2|Logs::LogGroup)/;
  const logs = resources.filter(({ type }) => type === 'AWS::Logs::LogGroup');
  const kept = [...new Set(logs.map(({ properties }) => logShape.parse(properties).RetentionInDays))];
  const rest = groupBy(
    resources.filter(({ type }) => !said.test(type)),
    ({ type }) => type,
  ).map((some) => {
    const kind = some[0].type.replace('AWS::', '');
    return some.length === 1 ? `${kind} ${names.nameOf(some[0])}` : `${some.length} ${kind}`;
  });
  return [
    ...(logs.length === 0
      ? []
      : [
          `Logs are kept ${list(
            kept.map((days) => (days === undefined ? 'for ever' : `${days} days`)),
            'or',
          )}.`,
        ]),
    ...(rest.length === 0 ? [] : [`Besides: ${list(rest)}.`]),
  ];
}
