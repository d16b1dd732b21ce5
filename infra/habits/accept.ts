/** Where a judge of templates (cdk-nag's AwsSolutions) would have it otherwise, and we say beside the resource why it is right as it is. */
import { Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import * as z from 'zod';

/** Accepts one finding of one rule, such as `S1`, on this construct and what lies in it. A test fails when there is nothing to accept any more. */
export function accept(construct: IConstruct, rule: string, because: string): void {
  Validations.of(construct).acknowledge({ id: `AwsSolutions-${rule}`, reason: because });
}

/** Accepts that a grant of this construct reaches over a pattern, such as `plans/*` of the bucket. One without a `*` needs no reason. */
export function acceptPattern(construct: IConstruct, resource: string, because: string): void {
  const spelled = spell(Stack.of(construct).resolve(resource));
  if (spelled.includes('*')) accept(construct, `IAM5[Resource::${spelled}]`, because);
}

const join = z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) });
const attribute = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) });
const reference = z.object({ Ref: z.string() });

/** A resource as cdk-nag spells it in the name of a finding: `<Files8E6940B8.Arn>/plans/*`. */
function spell(value: unknown): string {
  if (typeof value === 'string') return value;
  const joined = join.safeParse(value);
  if (joined.success) return joined.data['Fn::Join'][1].map(spell).join(joined.data['Fn::Join'][0]);
  const asked = attribute.safeParse(value);
  if (asked.success) return `<${asked.data['Fn::GetAtt'].join('.')}>`;
  return `<${reference.parse(value).Ref}>`;
}
