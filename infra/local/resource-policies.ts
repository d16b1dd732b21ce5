/** Whether a function, queue or topic lets an AWS service in: without that, the service's calls fail on AWS and nowhere else. */
import * as z from 'zod';
import { fits } from './policy';
import type { StageResource } from './seams';

const permissionShape = z.strictObject({
  Action: z.literal('lambda:InvokeFunction'),
  FunctionName: z.string(),
  Principal: z.string(),
  SourceArn: z.string().optional(),
  SourceAccount: z.string().optional(),
});
const list = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
const statement = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: list,
  Principal: z.unknown(),
  Condition: z.record(z.string(), z.record(z.string(), list)).default({}),
});
const queuePolicy = z.object({
  PolicyDocument: z.object({ Statement: z.array(statement) }),
  Queues: z.array(z.string()),
});
const topicPolicy = z.object({
  PolicyDocument: z.object({ Statement: z.array(statement) }),
  Topics: z.array(z.string()),
});

export interface Invitations {
  /** @throws Error with the sentence a deployer needs, where no `AWS::Lambda::Permission` lets the service in. */
  readonly toInvoke: (service: string, sourceArn: string, functionArn: string) => void;
  /** @throws Error where the queue's or topic's policy does not let the service in. */
  readonly toSend: (service: string, sourceArn: string, targetArn: string) => void;
}

/** Reads the permissions of functions and the policies of queues and topics. */
export function readInvitations(resources: readonly StageResource[]): Invitations {
  const permissions = resources
    .filter(({ type }) => type === 'AWS::Lambda::Permission')
    .map(({ properties }) => permissionShape.parse(properties));
  const statementsOf = (target: StageResource) =>
    resources.flatMap(({ type, properties }) => {
      if (type === 'AWS::SQS::QueuePolicy') {
        const { Queues, PolicyDocument } = queuePolicy.parse(properties);
        return Queues.some((url) => url.endsWith(`/${target.physicalName}`)) ? PolicyDocument.Statement : [];
      }
      if (type !== 'AWS::SNS::TopicPolicy') return [];
      const { Topics, PolicyDocument } = topicPolicy.parse(properties);
      return Topics.includes(target.arn) ? PolicyDocument.Statement : [];
    });
  return {
    toInvoke: (service, sourceArn, functionArn) => {
      const invited = permissions.some(
        ({ Principal, FunctionName, SourceArn }) =>
          Principal === service &&
          (FunctionName === functionArn || functionArn.endsWith(`:function:${FunctionName}`)) &&
          (SourceArn === undefined || fits(SourceArn, sourceArn)),
      );
      if (!invited)
        throw new Error(
          `AccessDenied: no AWS::Lambda::Permission lets ${service} (${sourceArn}) invoke ${functionArn}.`,
        );
    },
    toSend: (service, sourceArn, targetArn) => {
      const target = resources.find(({ arn }) => arn === targetArn);
      if (target === undefined) throw new Error(`${sourceArn} sends to ${targetArn}, which is not there.`);
      const action = target.type === 'AWS::SNS::Topic' ? 'sns:publish' : 'sqs:sendmessage';
      const invited = statementsOf(target).some(
        ({ Effect, Action, Principal, Condition }) =>
          Effect === 'Allow' &&
          Action.some((allowed) => fits(allowed.toLowerCase(), action)) &&
          JSON.stringify(Principal).includes(`"${service}"`) &&
          sourceFits(Condition, sourceArn),
      );
      if (!invited)
        throw new Error(`AccessDenied: the policy of ${targetArn} does not let ${service} (${sourceArn}) send.`);
    },
  };
}

const subscription = z.object({ Protocol: z.literal('sqs'), TopicArn: z.string(), Endpoint: z.string() });
const eventDestination = z.object({
  ConfigurationSetName: z.string(),
  EventDestination: z.object({ SnsDestination: z.object({ TopicARN: z.string() }) }),
});

/** Checks what lies between SES and the queues: SES may publish to its topic, the topic may send to its subscribers. @throws Error */
export function checkDeliveries(resources: readonly StageResource[], invitations: Invitations): void {
  for (const { type, properties } of resources) {
    if (type === 'AWS::SNS::Subscription') {
      const { TopicArn, Endpoint } = subscription.parse(properties);
      invitations.toSend('sns.amazonaws.com', TopicArn, Endpoint);
    }
    if (type === 'AWS::SES::ConfigurationSetEventDestination') {
      const { ConfigurationSetName, EventDestination } = eventDestination.parse(properties);
      const source = resources.find(
        (one) => one.type === 'AWS::SES::ConfigurationSet' && one.physicalName === ConfigurationSetName,
      );
      invitations.toSend('ses.amazonaws.com', source?.arn ?? '', EventDestination.SnsDestination.TopicARN);
    }
  }
}

/** Only the condition on `aws:SourceArn` is judged; others restrict accounts and encryption, which a laptop has once. */
function sourceFits(
  condition: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
  sourceArn: string,
): boolean {
  return Object.values(condition).every((keys) =>
    Object.entries(keys).every(
      ([key, values]) => key.toLowerCase() !== 'aws:sourcearn' || values.some((value) => fits(value, sourceArn)),
    ),
  );
}
