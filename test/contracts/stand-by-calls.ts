/** Makes what the template names by the calls CloudFormation would make, so that whoever answers judges our properties, too. */
import { CreateScheduleGroupCommand } from '@aws-sdk/client-scheduler';
import { CreateSecretCommand, GetRandomPasswordCommand } from '@aws-sdk/client-secrets-manager';
import {
  CreateConfigurationSetCommand,
  type CreateConfigurationSetCommandInput,
  CreateEmailIdentityCommand,
} from '@aws-sdk/client-sesv2';
import { CreateTopicCommand, SetTopicAttributesCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { StageResource } from '../../infra/local/seams';
import type { ClientsAt } from './clients-at';
import { makeBucket } from './make-bucket';
import { keepBackups, makeTable } from './make-table';

/** What the place calls a resource, where it chose the name itself. */
type Made = { readonly ref: string } | undefined;
type Make = (clients: ClientsAt, resource: StageResource) => Promise<Made>;

/** Anything CloudFormation would put into a map of texts: JSON where it is not one value. */
const attributes = (properties: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]),
  );

const queuePolicy = z.strictObject({ Queues: z.array(z.string()), PolicyDocument: z.unknown() });
const topicPolicy = z.strictObject({ Topics: z.array(z.string()), PolicyDocument: z.unknown() });
const subscription = z.object({ TopicArn: z.string(), Protocol: z.string(), Endpoint: z.string() });
const secret = z.strictObject({
  Name: z.string().optional(),
  Description: z.string(),
  GenerateSecretString: z.strictObject({ ExcludePunctuation: z.boolean(), PasswordLength: z.number() }),
});
const named = z.strictObject({ Name: z.string() });
/** CloudFormation's names are the API's, but for the set's own. */
const configurationSet = z
  .looseObject({ Name: z.string() })
  .transform(({ Name, ...options }): CreateConfigurationSetCommandInput => {
    return { ConfigurationSetName: Name, ...options };
  });

/** In this order: what a later one names stands already. */
const makes: Readonly<Record<string, Make>> = {
  'AWS::DynamoDB::Table': async ({ dynamodb }, table) => {
    await makeTable(dynamodb, table);
    await keepBackups(dynamodb, table);
    return undefined;
  },
  'AWS::S3::Bucket': async ({ s3 }, bucket) => void (await makeBucket(s3, bucket)),
  'AWS::SecretsManager::Secret': async ({ secrets }, { physicalName, properties }) => {
    const { Description, GenerateSecretString } = secret.parse(properties);
    const { RandomPassword } = await secrets.send(new GetRandomPasswordCommand(GenerateSecretString));
    const made = await secrets.send(
      new CreateSecretCommand({ Name: physicalName, Description, SecretString: RandomPassword }),
    );
    return { ref: z.string().parse(made.ARN) };
  },
  'AWS::SQS::Queue': async ({ sqs }, { physicalName, properties: { QueueName: _, ...settings } }) => {
    await sqs.send(new CreateQueueCommand({ QueueName: physicalName, Attributes: attributes(settings) }));
    return undefined;
  },
  'AWS::SNS::Topic': async ({ sns }, { physicalName, properties: { TopicName: _, ...settings } }) => {
    await sns.send(new CreateTopicCommand({ Name: physicalName, Attributes: attributes(settings) }));
    return undefined;
  },
  'AWS::SQS::QueuePolicy': async ({ sqs }, { properties }) => {
    const { Queues, PolicyDocument } = queuePolicy.parse(properties);
    const Attributes = attributes({ Policy: PolicyDocument });
    for (const QueueUrl of Queues) await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));
    return undefined;
  },
  'AWS::SNS::TopicPolicy': async ({ sns }, { properties }) => {
    const { Topics, PolicyDocument } = topicPolicy.parse(properties);
    const policy = { AttributeName: 'Policy', AttributeValue: JSON.stringify(PolicyDocument) };
    for (const TopicArn of Topics) await sns.send(new SetTopicAttributesCommand({ TopicArn, ...policy }));
    return undefined;
  },
  'AWS::SNS::Subscription': async ({ sns }, { properties }) => {
    const { TopicArn: _, Protocol: __, Endpoint: ___, ...settings } = properties;
    const to = subscription.parse(properties);
    await sns.send(new SubscribeCommand({ ...to, Attributes: attributes(settings) }));
    return undefined;
  },
  'AWS::Scheduler::ScheduleGroup': async ({ scheduler }, { properties }) => {
    await scheduler.send(new CreateScheduleGroupCommand(named.parse(properties)));
    return undefined;
  },
  // Keys and the domain of bounces are settings of DNS, and no adapter meets them.
  'AWS::SES::EmailIdentity': async ({ ses }, { physicalName }) => {
    await ses.send(new CreateEmailIdentityCommand({ EmailIdentity: physicalName }));
    return undefined;
  },
  'AWS::SES::ConfigurationSet': async ({ ses }, { properties }) => {
    await ses.send(new CreateConfigurationSetCommand(configurationSet.parse(properties)));
    return undefined;
  },
};

/** A queue stands before the one whose dead letters it takes. */
const isSource = ({ properties }: StageResource): number => (properties.RedrivePolicy === undefined ? 0 : 1);

/**
 * Makes every resource of a type listed above, and nothing else: no adapter of ours calls a function, a route or a rule.
 * @returns What the place calls those it named itself, by what the template's references resolve to.
 */
export async function standByCalls(
  resources: readonly StageResource[],
  clients: ClientsAt,
): Promise<ReadonlyMap<string, string>> {
  const renamed = new Map<string, string>();
  for (const [type, make] of Object.entries(makes)) {
    const ofType = resources.filter((resource) => resource.type === type);
    for (const resource of ofType.toSorted((one, other) => isSource(one) - isSource(other))) {
      const { Tags: _, ...properties } = resource.properties;
      const made = await make(clients, { ...resource, properties });
      if (made !== undefined) renamed.set(resource.arn, made.ref);
    }
  }
  return renamed;
}
