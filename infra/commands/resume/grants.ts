/** Every policy of the templates, wherever it stands, read: who may do what with what, and on which condition. */
import * as z from 'zod';
import { isRecord } from '../../local/resolve';
import { list, type Names, type Written } from './names';
import { article } from './sentences';

export type Grant = {
  readonly stack: string;
  /** A role, or whom a policy that hangs on a resource lets in. */
  readonly who: string;
  /** Whether the policy hangs on the resource, so that somebody from outside is let in. */
  readonly fromOutside: boolean;
  readonly effect: 'Allow' | 'Deny';
  readonly action: string;
  readonly resource: string;
  /** Empty: always. */
  readonly condition: string;
};

const oneOrMore = z.union([z.array(z.unknown()), z.unknown().transform((one) => [one])]);
/** Strict: a statement that says it with `NotAction` or the like must be taught to this file before anybody may write it. */
const statement = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: z.union([z.array(z.string()), z.string().transform((one) => [one])]),
  Resource: oneOrMore.optional(),
  Principal: z.union([z.string(), z.record(z.string(), oneOrMore)]).optional(),
  Condition: z.record(z.string(), z.record(z.string(), oneOrMore)).default({}),
});
type Statement = z.infer<typeof statement>;
const permission = z.strictObject({
  Action: z.string(),
  FunctionName: z.unknown(),
  Principal: z.string(),
  SourceArn: z.unknown().optional(),
});

/** Every grant of every policy. Throws where a policy is written in a way that has no sentence yet. */
export function grantsIn(resources: readonly Written[], names: Names): readonly Grant[] {
  return resources.flatMap((resource) => [
    ...policiesOf(resource.properties).flatMap((one) => readStatement(one, resource, names)),
    ...permissionOf(resource, names),
    ...managedOf(resource, names),
  ]);
}

/** Statements wherever they stand in a resource: its own policy, a role's, who may become it, a key's. */
function policiesOf(value: unknown): readonly Statement[] {
  if (Array.isArray(value)) return value.flatMap(policiesOf);
  if (!isRecord(value)) return [];
  const here = 'Statement' in value && 'Version' in value ? z.array(statement).parse([value.Statement].flat()) : [];
  return [...here, ...Object.values(value).flatMap(policiesOf)];
}

function readStatement(one: Statement, resource: Written, names: Names): readonly Grant[] {
  const say = (value: unknown) => names.say(resource.stack, value);
  const whom = one.Principal === undefined ? holdersOf(resource, names) : principalsOf(one.Principal, say);
  const itself = names.callOf(resource);
  // A key's policy says `*` and means the key: docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html
  const on = one.Resource?.map((target) =>
    resource.type === 'AWS::KMS::Key' && target === '*' ? itself : say(target),
  ) ?? [itself];
  const condition = sayCondition(one.Condition, say);
  return whom.flatMap((who) =>
    one.Action.flatMap((action) =>
      on.map((target) => ({
        stack: resource.stack,
        who,
        fromOutside: one.Principal !== undefined,
        effect: one.Effect,
        action,
        resource: target,
        condition,
      })),
    ),
  );
}

/** Whose powers a policy without a principal describes: the roles it is attached to, or the role it stands in. */
function holdersOf(resource: Written, names: Names): readonly string[] {
  const { Roles, Users, Groups } = resource.properties;
  const holders = [Roles, Users, Groups].flatMap((some) => (Array.isArray(some) ? some : []));
  return holders.length === 0 ? [names.callOf(resource)] : holders.map((one) => names.say(resource.stack, one));
}

function principalsOf(principal: string | Record<string, unknown[]>, say: (value: unknown) => string) {
  if (typeof principal === 'string') return [principal === '*' ? 'anybody' : principal];
  return Object.entries(principal).flatMap(([kind, some]) =>
    some.map(say).map((one) => {
      if (kind === 'Service') return serviceOf(one);
      if (one === '*') return 'anybody';
      return one === 'arn:aws:iam::this account:root' ? 'this account' : `${kind} ${one}`;
    }),
  );
}

/** A function lets somebody in by a resource of its own. */
function permissionOf({ type, stack, properties }: Written, names: Names): readonly Grant[] {
  if (type !== 'AWS::Lambda::Permission') return [];
  const { Action, FunctionName, Principal, SourceArn } = permission.parse(properties);
  const condition = SourceArn === undefined ? '' : `for ${article(names.say(stack, SourceArn))}`;
  const who = serviceOf(Principal);
  const resource = names.say(stack, FunctionName);
  return [{ stack, who, fromOutside: true, effect: 'Allow', action: Action, resource, condition }];
}

/** A policy that AWS or somebody else keeps: what it allows does not stand in the template, so it is said by its name. */
function managedOf(role: Written, names: Names): readonly Grant[] {
  const { ManagedPolicyArns } = role.properties;
  if (!Array.isArray(ManagedPolicyArns)) return [];
  return ManagedPolicyArns.map((policy) => ({
    stack: role.stack,
    who: names.callOf(role),
    fromOutside: false,
    effect: 'Allow' as const,
    action: 'whatever stands in the policy',
    resource: names.say(role.stack, policy),
    condition: '',
  }));
}

const services: Readonly<Record<string, string>> = {
  apigateway: 'API Gateway',
  cloudwatch: 'CloudWatch',
  events: 'EventBridge',
  lambda: 'Lambda',
  scheduler: 'the Scheduler',
  ses: 'SES',
  sns: 'SNS',
};

const serviceOf = (principal: string): string => {
  const [, name = principal] = /^([a-z]+)\.amazonaws\.com$/.exec(principal) ?? [];
  return services[name] ?? principal;
};

const comparisons: Readonly<Record<string, string>> = {
  StringEquals: 'is',
  ArnEquals: 'is',
  Bool: 'is',
  ArnLike: 'is like',
  StringLike: 'is like',
  'ForAllValues:StringLike': 'are all like',
};

function sayCondition(condition: Statement['Condition'], say: (value: unknown) => string): string {
  const clauses = Object.entries(condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => {
      // From whom a service passes something on: the rule, the topic, the alarm.
      if (/^aws:SourceArn$/i.test(key) && /^Arn|^String/.test(operator) && operator in comparisons)
        return `for ${list(
          values.map((value) => article(say(value))),
          'or',
        )}`;
      return `if \`${key}\` ${comparisons[operator] ?? operator} ${list(
        values.map((value) => quote(say(value))),
        'or',
      )}`;
    }),
  );
  return [
    ...clauses.filter((clause) => clause.startsWith('for ')),
    ...clauses.filter((clause) => !clause.startsWith('for ')),
  ].join(', ');
}

/** A pattern is set off, so that Markdown takes no star for its own. */
const quote = (text: string): string => (/[*#]/.test(text) ? `\`${text}\`` : text);
