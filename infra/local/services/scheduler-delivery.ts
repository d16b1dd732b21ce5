/** What a schedule does at its hour: its Input to the target queue, or, where it may not, to its dead letters. */
import type { Iam } from '../iam';
import type { Queues, StageResource, Write } from '../seams';
import type { StoredSchedule } from './scheduler';

interface Delivery {
  /** To go down in one batch with the end of the schedule. */
  readonly writes: readonly Write[];
  /** The queue to wake afterwards. */
  readonly queueArn?: string;
}
interface DeliverySettings {
  readonly queues: Pick<Queues, 'putting' | 'arrived'>;
  readonly resources: readonly StageResource[];
  readonly iam: Pick<Iam, 'judge'>;
  readonly log?: (sentence: string) => void;
}

/**
 * A missing queue and a missing permission are not tried again: AWS sends them to the dead-letter queue at once.
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html
 */
export const deliver = (settings: DeliverySettings, schedule: StoredSchedule, executionId: string): Delivery => {
  const { Target: target } = schedule.request;
  const body = fillIn(target.Input ?? defaultInput(schedule, executionId), schedule, executionId);
  const failure = whyNot(settings, target.RoleArn, target.Arn);
  if (failure === undefined) return { writes: settings.queues.putting(target.Arn, { body }), queueArn: target.Arn };

  const deadLetters = target.DeadLetterConfig?.Arn;
  if (deadLetters === undefined || whyNot(settings, target.RoleArn, deadLetters) !== undefined) {
    settings.log?.(`Schedule ${schedule.name} could not be delivered and left no dead letter: ${failure.message}`);
    return { writes: [] };
  }
  const attributes = {
    ERROR_CODE: failure.code,
    ERROR_MESSAGE: failure.message,
    EXECUTION_ID: executionId,
    IS_PAYLOAD_TRUNCATED: 'false',
    RETRY_ATTEMPTS: '0',
    SCHEDULED_TIME: inSeconds(schedule.at),
    SCHEDULE_ARN: schedule.arn,
    TARGET_ARN: target.Arn,
  };
  const messageAttributes = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, { DataType: 'String', StringValue: value }]),
  );
  return { writes: settings.queues.putting(deadLetters, { body, messageAttributes }), queueArn: deadLetters };
};

const whyNot = ({ iam, resources }: DeliverySettings, roleArn: string, queueArn: string) => {
  if (iam.judge(roleArn, [{ action: 'sqs:SendMessage', resource: queueArn }]) !== undefined) {
    const message = `User: ${roleArn} is not authorized to perform: sqs:sendmessage on resource: ${queueArn} because no identity-based policy allows the sqs:sendmessage action`;
    return { code: 'AccessDenied', message };
  }
  return resources.some(({ type, arn }) => type === 'AWS::SQS::Queue' && arn === queueArn)
    ? undefined
    : { code: 'AWS.SimpleQueueService.NonExistentQueue', message: 'The specified queue does not exist.' };
};

const inSeconds = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

/** Context attributes: https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html */
const fillIn = (input: string, schedule: StoredSchedule, executionId: string): string =>
  input
    .replaceAll('<aws.scheduler.schedule-arn>', schedule.arn)
    .replaceAll('<aws.scheduler.scheduled-time>', inSeconds(schedule.at))
    .replaceAll('<aws.scheduler.execution-id>', executionId)
    .replaceAll('<aws.scheduler.attempt-number>', '1');

/** What AWS sends where a schedule has no Input. */
const defaultInput = (schedule: StoredSchedule, executionId: string): string => {
  const [, , , region, account] = schedule.arn.split(':');
  return JSON.stringify({
    version: '0',
    id: executionId,
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    account,
    time: inSeconds(schedule.at),
    region,
    resources: [schedule.arn],
    detail: '{}',
  });
};
