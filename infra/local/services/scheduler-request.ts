/** What CreateSchedule may ask for on the stage, and what of it AWS refuses (API Reference, CreateSchedule). */
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { Refusal } from './refusal';

/** Names of schedules and groups: https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html */
export const schedulerName = z
  .string()
  .min(1, 'Member must have length greater than or equal to 1')
  .max(64, 'Member must have length less than or equal to 64')
  .regex(/^[0-9a-zA-Z\-_.]+$/, 'Member must satisfy regular expression pattern: [0-9a-zA-Z-_.]+');

const standardQueueArn = z
  .string()
  .regex(
    /^arn:aws(-[a-z]+)?:sqs:[a-z0-9-]+:\d{12}:[a-zA-Z0-9\-_]+$/,
    'Member must be the ARN of a standard Amazon SQS queue',
  );

const target = z.strictObject({
  /** The rooms ring queues only; every other target is unknown to the stage and refused here. */
  Arn: standardQueueArn,
  RoleArn: z
    .string()
    .regex(/^arn:aws(-[a-z]+)?:iam::\d{12}:role\/[\w+=,.@/-]+$/, 'Member must be the ARN of an IAM role'),
  Input: z.string().min(1, 'Member must have length greater than or equal to 1').optional(),
  DeadLetterConfig: z.strictObject({ Arn: standardQueueArn.optional() }).optional(),
  RetryPolicy: z
    .strictObject({
      MaximumEventAgeInSeconds: z
        .int()
        .min(60, 'Member must have value greater than or equal to 60')
        .max(86_400, 'Member must have value less than or equal to 86400')
        .optional(),
      MaximumRetryAttempts: z
        .int()
        .min(0, 'Member must have value greater than or equal to 0')
        .max(185, 'Member must have value less than or equal to 185')
        .optional(),
    })
    .optional(),
});

const window = z.discriminatedUnion('Mode', [
  z.strictObject({ Mode: z.literal('OFF') }),
  z.strictObject({
    Mode: z.literal('FLEXIBLE'),
    MaximumWindowInMinutes: z
      .int()
      .min(1, 'Member must have value greater than or equal to 1')
      .max(1440, 'Member must have value less than or equal to 1440'),
  }),
]);

/** Members AWS knows and no room uses (StartDate, EndDate, KmsKeyArn …) are refused by name. */
export const createSchedule = z.strictObject({
  ClientToken: z.string().min(1).max(64).optional(),
  GroupName: schedulerName.default('default'),
  Description: z.string().max(512).optional(),
  ScheduleExpression: z.string().min(1).max(256),
  ScheduleExpressionTimezone: z.string().min(1).max(50).default('UTC'),
  FlexibleTimeWindow: window,
  ActionAfterCompletion: z.enum(['NONE', 'DELETE']).default('NONE'),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Target: target,
});
export type CreateSchedule = z.infer<typeof createSchedule>;

/**
 * The instant of a one-time expression: `at(yyyy-mm-ddThh:mm:ss)`, read in the zone of its own field.
 * A `Z` or an offset inside it is refused, as are `rate` and `cron`, which no room creates.
 */
export const readInstant = (expression: string, timeZone: string): number => {
  const local = /^at\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\)$/.exec(expression)?.[1];
  if (local === undefined) {
    throw new Refusal(400, 'ValidationException', `Invalid Schedule Expression ${expression}.`);
  }
  try {
    return Temporal.PlainDateTime.from(local, { overflow: 'reject' }).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    throw new Refusal(
      400,
      'ValidationException',
      `Invalid Schedule Expression ${expression} or time zone ${timeZone}.`,
    );
  }
};
