/** What the résumé calls the resources of a template: by what they are and by the name a person gave them, never by an ARN. */
import { isRecord } from '../../local/resolve';
import { kindOf } from '../../local/resources';
import type { WrittenAssembly } from '../../local/template';

export type Written = {
  readonly stack: string;
  readonly id: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** What becomes of it when its stack is deleted; absent: it goes. */
  readonly deletionPolicy: string | undefined;
};

export type Names = {
  /** A resource's own name, such as `due` of a queue `kaeru-production-due`. */
  readonly nameOf: (resource: Written) => string;
  /** What it is and its name, such as `queue due`. */
  readonly callOf: (resource: Written) => string;
  /** A value of the template as text, every reference to a resource replaced by what that is called. */
  readonly say: (stack: string, value: unknown) => string;
};

/** What a type is called where its own last word would puzzle. */
const nouns: Readonly<Record<string, string>> = {
  'AWS::Lambda::Function': 'room',
  'AWS::Logs::LogGroup': 'log',
  'AWS::Scheduler::ScheduleGroup': 'schedule group',
  'AWS::Events::Rule': 'rule',
  'AWS::ApiGatewayV2::Api': 'HTTP API',
  'AWS::SES::ConfigurationSet': 'configuration set',
  'AWS::SES::EmailIdentity': 'sender',
  'AWS::CloudFront::Distribution': 'CloudFront distribution',
  'AWS::WAFv2::WebACL': 'firewall',
};

/** Every resource of every stack. */
export function resourcesIn({ stacks }: WrittenAssembly): readonly Written[] {
  return stacks.flatMap(({ name: stack, template }) =>
    Object.entries(template.Resources).map(([id, { Type: type, Properties: properties, DeletionPolicy }]) => ({
      stack,
      id,
      type,
      properties,
      deletionPolicy: DeletionPolicy,
    })),
  );
}

/** Names of the resources of an assembly. An intrinsic function that is not known is said as it is written, so nothing is left out. */
export function namesIn(assembly: WrittenAssembly): Names {
  const byId = new Map(resourcesIn(assembly).map((resource) => [`${resource.stack}/${resource.id}`, resource]));
  const exported = new Map<string, { readonly stack: string; readonly value: unknown }>();
  for (const { name: stack, template } of assembly.stacks)
    for (const { Value: value, Export } of Object.values(template.Outputs))
      if (Export !== undefined) exported.set(Export.Name, { stack, value });
  const places = new Map(assembly.stacks.map((stack) => [stack.name, stack]));

  const fullNameOf = ({ stack, id, type, properties }: Written): string => {
    const given = properties[kindOf(type)?.nameProperty ?? ''];
    // The CDK ends an id with eight characters of its own.
    return given === undefined ? id.replace(/[0-9A-F]{8}$/, '') : say(stack, given);
  };
  const nameOf = (resource: Written): string => fullNameOf(resource).replace(/^kaeru-[a-z0-9]+-/, '');
  const callOf = (resource: Written): string => {
    const noun = nouns[resource.type] ?? (resource.type.split('::').at(-1) ?? '').toLowerCase();
    return `${noun} ${nameOf(resource)}`;
  };

  const refer = (stack: string, id: string, attribute: string, withinArn: boolean): string => {
    const resource = byId.get(`${stack}/${id}`);
    if (resource === undefined) return pseudo(stack, id);
    if (withinArn) return fullNameOf(resource);
    if (attribute === 'StreamArn') return `stream of the ${callOf(resource)}`;
    return attribute === 'Arn' ? callOf(resource) : `${callOf(resource)}.${attribute}`;
  };
  const pseudo = (stack: string, id: string): string => {
    if (id === 'AWS::Partition') return 'aws';
    if (id === 'AWS::AccountId') return 'this account';
    return id === 'AWS::Region' ? (places.get(stack)?.region ?? 'this region') : id;
  };

  const say = (stack: string, value: unknown, withinArn = false): string => {
    if (typeof value === 'string') {
      const account = places.get(stack)?.account;
      return account === undefined ? value : value.replaceAll(account, 'this account');
    }
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (Array.isArray(value)) return value.map((part) => say(stack, part)).join(', ');
    if (!isRecord(value)) return JSON.stringify(value);
    const { Ref: ref, 'Fn::GetAtt': asked, 'Fn::Join': joined, 'Fn::ImportValue': imported } = value;
    if (typeof ref === 'string') return refer(stack, ref, 'Arn', withinArn);
    if (Array.isArray(asked)) return refer(stack, String(asked[0]), String(asked[1]), withinArn);
    if (Array.isArray(joined) && Array.isArray(joined[1])) {
      const isArn = String(joined[1][0]).startsWith('arn:');
      return joined[1].map((part) => say(stack, part, isArn)).join(String(joined[0]));
    }
    const found = typeof imported === 'string' ? exported.get(imported) : undefined;
    return found === undefined ? JSON.stringify(value) : say(found.stack, found.value);
  };
  return { nameOf, callOf, say };
}

/** One after the other, as in a sentence: `a, b and c`. */
export function list(parts: readonly string[], last = 'and'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}

/** `1 queue`, `9 queues`. */
export const count = (many: number, what: string): string =>
  `${many.toLocaleString('en')} ${what}${many === 1 ? '' : 's'}`;
