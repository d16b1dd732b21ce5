/** A queue as the template describes it. */
import * as z from 'zod';
import type { QueueSettings, StageResource } from '../seams';

const anything = z.unknown().optional();
const seconds = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
/** The limits and what is taken where nothing is said: the CloudFormation reference of AWS::SQS::Queue. */
const properties = z.strictObject({
  QueueName: anything,
  VisibilityTimeout: seconds(0, 43_200).default(30),
  DelaySeconds: seconds(0, 900).default(0),
  // One minute to 14 days; 4 days where nothing is said.
  MessageRetentionPeriod: seconds(60, 1_209_600).default(345_600),
  RedrivePolicy: z
    .object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number().int().min(1).max(1_000) })
    .optional(),
  // These change nothing on a laptop: nobody polls over a network, and data is as safe as the laptop.
  ReceiveMessageWaitTimeSeconds: anything,
  RedriveAllowPolicy: anything,
  KmsMasterKeyId: anything,
  KmsDataKeyReusePeriodSeconds: anything,
  SqsManagedSseEnabled: anything,
  Tags: anything,
});

/**
 * @param doorUrl Where AWS calls arrive: a queue's URL is `${doorUrl}/${account}/${name}`.
 * @throws Error naming the property where the template asks for something the stage does not do (a FIFO queue, for one).
 */
export function readQueue(resource: StageResource, account: string, doorUrl: string): QueueSettings {
  const parsed = properties.safeParse(resource.properties);
  if (!parsed.success) {
    throw new Error(`The stage cannot stand up the queue ${resource.logicalId}:\n${z.prettifyError(parsed.error)}`);
  }
  const { data } = parsed;
  const redrive = data.RedrivePolicy;
  return {
    arn: resource.arn,
    name: resource.physicalName,
    url: `${doorUrl}/${account}/${resource.physicalName}`,
    visibilitySeconds: data.VisibilityTimeout,
    delaySeconds: data.DelaySeconds,
    retentionSeconds: data.MessageRetentionPeriod,
    redrive:
      redrive === undefined
        ? undefined
        : { deadLetterArn: redrive.deadLetterTargetArn, maxReceiveCount: redrive.maxReceiveCount },
  };
}
