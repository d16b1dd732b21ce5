/** Who may do what on the stage: the policies of the template, looked up by role or by function. */
import * as z from 'zod';
import { allowedBy, policyDocument, type Statement } from './policy';
import type { Need, StageResource } from './seams';

/** A call the policies did not allow, kept for the console. */
export interface Denial {
  readonly at: number;
  readonly caller: string;
  readonly action: string;
  readonly resource: string;
}

/** One action on one resource, as a policy gives it to a role: the smallest thing that can be taken away. */
export interface Grant {
  readonly role: string;
  readonly action: string;
  readonly resource: string;
}

export interface Iam {
  /** @param principal A function's physical name, a role's ARN, or `operator`: the person at the laptop, who may do everything. */
  readonly allows: (principal: string, need: Need) => boolean;
  /** Is there a function or role of that name? */
  readonly knows: (principal: string) => boolean;
  /** Whether an AWS service (`scheduler.amazonaws.com`) may take the role. */
  readonly trusts: (roleArn: string, service: string) => boolean;
  readonly roleOf: (functionName: string) => string | undefined;
  /** Allows, or remembers the refusal and says which need was not met. */
  readonly judge: (principal: string, needs: readonly Need[]) => Need | undefined;
  readonly denials: readonly Denial[];
  readonly grants: readonly Grant[];
  /** Whether the grant has allowed anything yet. */
  readonly isUsed: (grant: Grant) => boolean;
  /** Takes a grant away until the answer is called: what then stops working? */
  readonly withhold: (grant: Grant) => () => void;
}

/** The commands a person runs on the laptop sign with this name. */
export const operator = 'operator';

/** Managed policies that allow only what a laptop does not have. */
const inertManagedPolicies = [
  /** Writing to CloudWatch Logs. */
  'service-role/AWSLambdaBasicExecutionRole',
  /** Writing traces. */
  'AWSXRayDaemonWriteAccess',
];

const trustShape = z.object({
  Statement: z.array(
    z.object({ Effect: z.string(), Principal: z.object({ Service: z.union([z.string(), z.array(z.string())]) }) }),
  ),
});
const inlineShape = z.strictObject({ PolicyName: z.string(), PolicyDocument: policyDocument });
const roleShape = z.strictObject({
  RoleName: z.string().optional(),
  Description: z.string().optional(),
  AssumeRolePolicyDocument: trustShape,
  ManagedPolicyArns: z.array(z.string()).default([]),
  Policies: z.array(inlineShape).default([]),
  Path: z.string().optional(),
  Tags: z.unknown().optional(),
});
const policyShape = z.strictObject({
  PolicyName: z.string(),
  PolicyDocument: policyDocument,
  Roles: z.array(z.string()),
});

const denialsKept = 200;

/**
 * Reads roles, policies and the functions' roles.
 * Identity policies only: bucket, queue and key policies are not judged (those that let a service in are checked where it is wired).
 * @throws Error for a managed policy or a policy element the stage does not know.
 */
export function createIam(resources: readonly StageResource[], now: () => number): Iam {
  const roles = new Map<string, { statements: GivenStatement[]; trusted: readonly string[] }>();
  const roleOfFunction = new Map<string, string>();
  const arnByName = new Map<string, string>();

  for (const resource of resources.filter(({ type }) => type === 'AWS::IAM::Role')) {
    const role = roleShape.parse(resource.properties);
    for (const managed of role.ManagedPolicyArns)
      if (!inertManagedPolicies.some((name) => managed === `arn:aws:iam::aws:policy/${name}`))
        throw new Error(
          `${resource.stack}/${resource.logicalId} has the managed policy ${managed}, which the stage does not know.`,
        );
    roles.set(resource.arn, {
      statements: role.Policies.flatMap(({ PolicyDocument }) => singly(PolicyDocument.Statement, resource.arn)),
      trusted: role.AssumeRolePolicyDocument.Statement.filter(({ Effect }) => Effect === 'Allow').flatMap(
        ({ Principal }) => Principal.Service,
      ),
    });
    arnByName.set(resource.physicalName, resource.arn);
  }
  for (const resource of resources.filter(({ type }) => type === 'AWS::IAM::Policy')) {
    const policy = policyShape.parse(resource.properties);
    for (const name of policy.Roles) {
      const roleArn = arnByName.get(name) ?? '';
      const role = roles.get(roleArn);
      if (role === undefined)
        throw new Error(`${resource.stack}/${resource.logicalId} names the role ${name}, which is not there.`);
      role.statements.push(...singly(policy.PolicyDocument.Statement, roleArn));
    }
  }
  for (const resource of resources.filter(({ type }) => type === 'AWS::Lambda::Function')) {
    const role = z.object({ Role: z.string() }).parse(resource.properties).Role;
    if (!roles.has(role))
      throw new Error(`${resource.stack}/${resource.logicalId} has the role ${role}, which is not there.`);
    roleOfFunction.set(resource.physicalName, role);
  }

  const denials: Denial[] = [];
  const used = new Set<Grant>();
  const withheld = new Set<Grant>();
  const roleNamed = (principal: string) => roles.get(roleOfFunction.get(principal) ?? principal);
  const allows = (principal: string, need: Need) => {
    if (principal === operator) return true;
    const given = roleNamed(principal)?.statements.filter(({ grant }) => !withheld.has(grant)) ?? [];
    const allowed = allowedBy(given, need);
    if (allowed) for (const one of given) if (!used.has(one.grant) && allowedBy([one], need)) used.add(one.grant);
    return allowed;
  };
  return {
    allows,
    knows: (principal) => principal === operator || roleNamed(principal) !== undefined,
    trusts: (roleArn, service) => roles.get(roleArn)?.trusted.includes(service) ?? false,
    roleOf: (functionName) => roleOfFunction.get(functionName),
    judge: (principal, needs) => {
      const unmet = needs.find((need) => !allows(principal, need));
      if (unmet !== undefined) {
        denials.push({ at: now(), caller: principal, action: unmet.action, resource: unmet.resource });
        if (denials.length > denialsKept) denials.shift();
      }
      return unmet;
    },
    denials,
    grants: [...roles.values()].flatMap(({ statements }) =>
      statements.filter(({ Effect }) => Effect === 'Allow').map(({ grant }) => grant),
    ),
    isUsed: (grant) => used.has(grant),
    withhold: (grant) => {
      withheld.add(grant);
      return () => withheld.delete(grant);
    },
  };
}

interface GivenStatement extends Statement {
  readonly grant: Grant;
}

/** Each action on each resource as a statement of its own, which means the same. */
const singly = (statements: readonly Statement[], role: string): readonly GivenStatement[] =>
  statements.flatMap((statement) =>
    statement.Action.flatMap((action) =>
      statement.Resource.map((resource) => ({
        ...statement,
        Action: [action],
        Resource: [resource],
        grant: { role, action, resource },
      })),
    ),
  );
