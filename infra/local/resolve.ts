/** Works out the intrinsic functions of a template: what CloudFormation would put in their place. */
import { kindOf, type Place } from './resources';

/** A resource as the template writes it. */
export interface WrittenResource {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What a resolver needs to see of the whole assembly. */
export interface Written {
  readonly resource: (stack: string, logicalId: string) => WrittenResource | undefined;
  /** The value an output exports, still unresolved, and the stack it stands in. */
  readonly exported: (name: string) => { readonly stack: string; readonly value: unknown } | undefined;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Makes the functions that resolve values of this assembly at this place. Anything unknown throws with its stack and logical id. */
export function createResolver(written: Written, place: Place) {
  const pseudo: Readonly<Record<string, string>> = {
    'AWS::Region': place.region,
    'AWS::AccountId': place.account,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
  };

  const nameOf = (resource: WrittenResource): string => {
    const property = kindOf(resource.type)?.nameProperty;
    const given = property === undefined ? undefined : resource.properties[property];
    const where = `${resource.stack}/${resource.logicalId}`;
    if (given !== undefined) return text(resolve(given, resource.stack, where), where);
    const made = `${resource.stack}-${resource.logicalId}`;
    return resource.type === 'AWS::S3::Bucket' || resource.type === 'AWS::ApiGatewayV2::Api'
      ? made.toLowerCase()
      : made;
  };

  const find = (stack: string, logicalId: string, where: string) => {
    const resource = written.resource(stack, logicalId);
    if (resource === undefined) throw new Error(`${where} refers to ${logicalId}, which ${stack} does not have.`);
    const kind = kindOf(resource.type);
    if (kind === undefined)
      throw new Error(`${where} refers to ${logicalId}, a ${resource.type}, which the stage does not know.`);
    return { resource, kind };
  };

  const ref = (stack: string, logicalId: string, where: string): string => {
    const known = pseudo[logicalId];
    if (known !== undefined) return known;
    if (logicalId === 'AWS::StackName') return stack;
    const { resource, kind } = find(stack, logicalId, where);
    return kind.ref(nameOf(resource), place);
  };

  const attribute = (stack: string, logicalId: string, name: string, where: string): string => {
    const { resource, kind } = find(stack, logicalId, where);
    if (name === 'Arn') return kind.arn(nameOf(resource), place);
    const answer = kind.attributes?.[name];
    if (answer === undefined)
      throw new Error(`${where} asks ${logicalId} for ${name}, which the stage cannot say of a ${resource.type}.`);
    return answer(nameOf(resource), place);
  };

  /** The HTTP API is not at AWS but here: its endpoint, however the template spells it, is the public port. */
  const hereInsteadOfAws = (joined: string): string =>
    joined.replaceAll(/https:\/\/[a-z0-9-]+\.execute-api\.[a-z0-9-]+\.amazonaws\.com/g, place.publicUrl);

  const substitute = (pattern: string, values: Readonly<Record<string, unknown>>, stack: string, where: string) =>
    pattern.replaceAll(/\$\{(!?)([^}]+)\}/g, (whole, literal: string, name: string) => {
      if (literal !== '') return whole.replace('${!', '${');
      if (name in values) return text(resolve(values[name], stack, where), where);
      const [logicalId = '', ...path] = name.split('.');
      return path.length === 0 ? ref(stack, name, where) : attribute(stack, logicalId, path.join('.'), where);
    });

  const call = (name: string, argument: unknown, stack: string, where: string): unknown => {
    if (name === 'Ref') return ref(stack, text(argument, where), where);
    if (name === 'Fn::GetAtt') {
      const [logicalId, path] = Array.isArray(argument) ? argument : text(argument, where).split('.');
      return attribute(stack, text(logicalId, where), text(path, where), where);
    }
    if (name === 'Fn::Join' && Array.isArray(argument) && Array.isArray(argument[1])) {
      const parts = argument[1].map((part) => text(resolve(part, stack, where), where));
      return hereInsteadOfAws(parts.join(text(argument[0], where)));
    }
    if (name === 'Fn::Sub') {
      const [pattern, values] = Array.isArray(argument) ? argument : [argument, {}];
      return hereInsteadOfAws(substitute(text(pattern, where), isRecord(values) ? values : {}, stack, where));
    }
    if (name === 'Fn::ImportValue') {
      const exportName = text(resolve(argument, stack, where), where);
      const found = written.exported(exportName);
      if (found === undefined) throw new Error(`${where} imports ${exportName}, which no stack exports.`);
      return resolve(found.value, found.stack, where);
    }
    throw new Error(`${where} uses ${name}, which the stage does not know.`);
  };

  const resolve = (value: unknown, stack: string, where: string): unknown => {
    if (Array.isArray(value)) return value.map((part) => resolve(part, stack, where));
    if (!isRecord(value)) return value;
    const entries = Object.entries(value);
    const [first] = entries;
    if (entries.length === 1 && first !== undefined && (first[0] === 'Ref' || first[0].startsWith('Fn::')))
      return call(first[0], first[1], stack, where);
    return Object.fromEntries(entries.map(([key, part]) => [key, resolve(part, stack, where)]));
  };

  return {
    nameOf,
    arnOf: (resource: WrittenResource, name: string) => kindOf(resource.type)?.arn(name, place) ?? name,
    propertiesOf: (resource: WrittenResource): Readonly<Record<string, unknown>> =>
      Object.fromEntries(
        Object.entries(resource.properties).map(([key, value]) => [
          key,
          resolve(value, resource.stack, `${resource.stack}/${resource.logicalId}`),
        ]),
      ),
  };
}

function text(value: unknown, where: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new Error(`${where} has ${JSON.stringify(value)} where text is expected.`);
}
