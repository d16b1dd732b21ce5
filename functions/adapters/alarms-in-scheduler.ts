import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  paginateListSchedules,
  ResourceNotFoundException,
  SchedulerClient,
} from '@aws-sdk/client-scheduler';
import { type Instant, instant } from '../../shared/calendar';
import type { ItemId } from '../item-id';
import type { Alarm, Alarms } from '../ports/alarms';

/** Where alarms stand, in whose name they ring, what, and where a ring goes that could not be delivered. */
export type AlarmSettings = {
  readonly ALARM_GROUP: string;
  readonly ALARM_ROLE_ARN: string;
  readonly ALARM_DEAD_LETTERS_ARN: string;
  readonly DUE_QUEUE_ARN: string;
};

const minuteInMs = 60_000;
const minuteOf = (at: Instant): number => Math.floor(at / minuteInMs);

/** 50 characters of an id, a dot and 6 of a minute (until the year 6100): within the 64 a schedule's name may have. */
const nameOf = ({ id, at }: Alarm): string => `${id}.${minuteOf(at).toString(36)}`;

/** UTC to the second without Z; an offset or a Z is refused (field `ScheduleExpressionTimezone` has the zone). */
const expressionOf = (at: Instant): string =>
  `at(${new Date(minuteOf(at) * minuteInMs).toISOString().slice(0, '2026-11-23T09:00:00'.length)})`;

/**
 * Alarms as one-time schedules of EventBridge Scheduler, in a group of their own, exact to the minute.
 * A schedule is created and deleted, never updated: an update resets whatever it is not told.
 */
export function alarmsInScheduler(settings: AlarmSettings, scheduler = new SchedulerClient({})): Alarms {
  const group = settings.ALARM_GROUP;
  return {
    set: async (alarm) => {
      try {
        await scheduler.send(
          new CreateScheduleCommand({
            GroupName: group,
            Name: nameOf(alarm),
            ScheduleExpression: expressionOf(alarm.at),
            ScheduleExpressionTimezone: 'UTC',
            // Spreads the nine o'clock of a whole country over five minutes.
            FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 5 },
            ActionAfterCompletion: 'DELETE',
            Target: {
              Arn: settings.DUE_QUEUE_ARN,
              RoleArn: settings.ALARM_ROLE_ARN,
              Input: JSON.stringify({ id: alarm.id }),
              // After an hour the sweep has rung twice.
              RetryPolicy: { MaximumEventAgeInSeconds: 60 * 60, MaximumRetryAttempts: 185 },
              DeadLetterConfig: { Arn: settings.ALARM_DEAD_LETTERS_ARN },
            },
          }),
        );
      } catch (problem) {
        // The name says item and minute, so one that exists is already right.
        if (!(problem instanceof ConflictException)) throw problem;
      }
    },
    remove: async (alarm) => {
      try {
        await scheduler.send(new DeleteScheduleCommand({ GroupName: group, Name: nameOf(alarm) }));
      } catch (problem) {
        if (!(problem instanceof ResourceNotFoundException)) throw problem;
      }
    },
    async *list(beginning) {
      // A name begins with the id. An empty prefix is refused.
      const asked = { GroupName: group, ...(beginning ? { NamePrefix: beginning } : {}) };
      for await (const { Schedules } of paginateListSchedules({ client: scheduler }, asked)) {
        for (const { Name } of Schedules ?? []) {
          const alarm = readName(Name ?? '');
          if (alarm !== undefined) yield alarm;
        }
      }
    },
  };
}

/** undefined for a schedule somebody else put into our group. */
function readName(name: string): Alarm | undefined {
  const [, id, minute] = /^([0-9a-z-]+)\.([0-9a-z]+)$/.exec(name) ?? [];
  if (id === undefined || minute === undefined) return undefined;
  return { id: id as ItemId, at: instant(Number.parseInt(minute, 36) * minuteInMs) };
}
