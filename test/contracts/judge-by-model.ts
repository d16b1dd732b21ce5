/** Whether a value is what a service model says: members, kinds, patterns and limits. */
import { isRecord } from '../../infra/local/resolve';
import { type ServiceModel, type Shape, shapeNamed } from './service-model';

/** Every sentence against it; none where it fits. `path` begins each. */
export function judge(model: ServiceModel, shapeName: string, value: unknown, path: string): readonly string[] {
  const shape = shapeNamed(model, shapeName);
  const inside = (name: string | undefined, one: unknown, at: string) =>
    name === undefined ? [] : judge(model, name, one, at);
  switch (shape.type) {
    case 'structure':
      return isRecord(value) ? judgeMembers(model, shape, value, path) : [`${path} is no structure`];
    case 'list':
      if (!Array.isArray(value)) return [`${path} is no list`];
      return [
        ...judgeSize(shape, value.length, path, 'elements'),
        ...value.flatMap((one) => inside(shape.member?.shape, one, `${path}[]`)),
      ];
    case 'map':
      if (!isRecord(value)) return [`${path} is no map`];
      return [
        ...judgeSize(shape, Object.keys(value).length, path, 'entries'),
        ...Object.keys(value).flatMap((key) => inside(shape.key?.shape, key, `${path} key`)),
        ...Object.values(value).flatMap((one) => inside(shape.value?.shape, one, `${path}.*`)),
      ];
    case 'string':
      return typeof value === 'string' ? judgeText(shape, value, path) : [`${path} is no text`];
    case 'blob':
      // On the wire JSON has bytes in base64.
      if (Buffer.isBuffer(value)) return judgeSize(shape, value.length, path, 'bytes');
      return typeof value === 'string'
        ? judgeSize(shape, Buffer.from(value, 'base64').length, path, 'bytes')
        : [`${path} is no bytes`];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${path} is neither true nor false`];
    case 'timestamp':
      return typeof value === 'number' ? [] : [`${path} is no instant in seconds`];
    default:
      return typeof value === 'number' ? judgeSize(shape, value, path) : [`${path} is no number`];
  }
}

function judgeMembers(
  model: ServiceModel,
  { members, required, union }: Shape,
  value: Readonly<Record<string, unknown>>,
  path: string,
): readonly string[] {
  const given = Object.entries(value).filter(([, one]) => one !== undefined);
  const names = given.map(([name]) => name);
  return [
    ...required.filter((name) => !names.includes(name)).map((name) => `${path}.${name} is required and missing`),
    ...(union && given.length !== 1 ? [`${path} has ${given.length} members where it may have one`] : []),
    ...given.flatMap(([name, one]) => {
      const member = members[name];
      return member === undefined ? [`${path}.${name} is unknown`] : judge(model, member.shape, one, `${path}.${name}`);
    }),
  ];
}

function judgeText({ enum: allowed, pattern, ...shape }: Shape, value: string, path: string): readonly string[] {
  return [
    ...judgeSize(shape, [...value].length, path, 'characters'),
    ...(allowed !== undefined && !allowed.includes(value) ? [`${path} is none of ${allowed.join(', ')}`] : []),
    ...(pattern !== undefined && !toRegExp(pattern).test(value) ? [`${path} does not fit ${pattern}`] : []),
  ];
}

/** A pattern holds for a part of the text unless it says ^ and $ itself: https://smithy.io/2.0/spec/constraint-traits.html#pattern-trait */
const toRegExp = (pattern: string): RegExp => {
  // Java's class of what can be printed, in the words JavaScript has for it.
  const known = pattern.replaceAll('\\p{Print}', '[^\\p{Cc}]');
  try {
    return new RegExp(known, 'u');
  } catch {
    return new RegExp(known);
  }
};

function judgeSize(
  { min, max }: Pick<Shape, 'min' | 'max'>,
  size: number,
  path: string,
  of?: 'characters' | 'bytes' | 'elements' | 'entries',
): readonly string[] {
  const measured = of === undefined ? `${size}` : `${size} ${of}`;
  return [
    ...(min !== undefined && size < min ? [`${path}: ${measured} where ${min} is the least`] : []),
    ...(max !== undefined && size > max ? [`${path}: ${measured} where ${max} is the most`] : []),
  ];
}
