/** EventBridge Scheduler on the stage: one-time schedules that ring a queue, as far as the rooms use it. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Iam } from '../iam';
import type { AwsAnswer, AwsRequest, AwsService, Need, Queues, StageClock, StageResource, StageStore } from '../seams';
import { parseLoosely, Refusal, readBody, refusing, restJson, restJsonRefusal } from './refusal';
import { deliver } from './scheduler-delivery';
import { type CreateSchedule, createSchedule, readInstant, schedulerName } from './scheduler-request';

/** A schedule as the store keeps it. `at`, `created` and `fired` are epoch milliseconds of the virtual clock. */
export interface StoredSchedule {
  readonly arn: string;
  readonly name: string;
  readonly group: string;
  readonly at: number;
  readonly created: number;
  readonly fired?: number;
  readonly request: CreateSchedule;
}

export interface SchedulerSettings {
  readonly clock: StageClock;
  readonly store: StageStore;
  readonly queues: Pick<Queues, 'putting' | 'arrived'>;
  readonly resources: readonly StageResource[];
  readonly account: string;
  readonly region: string;
  /** Asked for the role a schedule names: at creation whether the Scheduler may take it, at firing what it may do. */
  readonly iam: Pick<Iam, 'judge' | 'trusts'>;
  readonly log?: (sentence: string) => void;
}

export interface Scheduler extends AwsService {
  /** Arms what the store holds; what came due while the stage was off fires at once. Call it when the queues stand. */
  readonly start: () => Promise<void>;
  /** Every schedule, soonest first. */
  readonly schedules: () => readonly StoredSchedule[];
}

export const openScheduler = (settings: SchedulerSettings): Scheduler => {
  const { clock, store, resources } = settings;
  const shelf = store.shelf<StoredSchedule>('scheduler');
  const groups = new Set(['default']);
  for (const { type, physicalName } of resources) {
    if (type === 'AWS::Scheduler::ScheduleGroup') groups.add(physicalName);
  }
  // Memory changes at once and the store writes in the order it is asked, so the two agree.
  const live = new Map<string, StoredSchedule>();
  const disarm = new Map<string, () => void>();

  const arm = (key: string, schedule: StoredSchedule): void => {
    live.set(key, schedule);
    if (schedule.fired !== undefined || schedule.request.State === 'DISABLED') return;
    // AWS may fire anywhere in the flexible window; the stage fires at its start, so that a run can be repeated.
    disarm.set(
      key,
      clock.wake(schedule.at, `schedule ${key}`, () => fire(key, schedule)),
    );
  };
  const fire = async (key: string, schedule: StoredSchedule): Promise<void> => {
    disarm.delete(key);
    const delivery = deliver(settings, schedule, randomUUID());
    if (schedule.request.ActionAfterCompletion === 'DELETE') {
      live.delete(key);
      await store.write([shelf.del(key), ...delivery.writes]);
    } else {
      const fired = { ...schedule, fired: clock.now() };
      live.set(key, fired);
      await store.write([shelf.put(key, fired), ...delivery.writes]);
    }
    if (delivery.queueArn !== undefined) settings.queues.arrived(delivery.queueArn);
  };

  const arnOf = (group: string, name: string): string =>
    `arn:aws:scheduler:${settings.region}:${settings.account}:schedule/${group}/${name}`;
  const mustBeGroup = (group: string): void => {
    if (!groups.has(group)) refuse(404, 'ResourceNotFoundException', `Schedule group ${group} does not exist.`);
  };
  const find = (key: string, name: string): StoredSchedule =>
    live.get(key) ?? refuse(404, 'ResourceNotFoundException', `Schedule ${name} does not exist.`);

  const create = async (name: string, request: CreateSchedule): Promise<AwsAnswer> => {
    const at = readInstant(request.ScheduleExpression, request.ScheduleExpressionTimezone);
    if (at <= clock.now()) {
      refuse(
        400,
        'ValidationException',
        `Invalid Schedule Expression ${request.ScheduleExpression}: it is in the past.`,
      );
    }
    mustBeGroup(request.GroupName);
    if (!settings.iam.trusts(request.Target.RoleArn, 'scheduler.amazonaws.com')) {
      const words = 'The execution role you provide must allow AWS EventBridge Scheduler to assume the role.';
      refuse(400, 'ValidationException', words);
    }
    const key = `${request.GroupName}/${name}`;
    const arn = arnOf(request.GroupName, name);
    const there = live.get(key);
    if (there !== undefined) {
      // The same token is the SDK trying again after a lost answer.
      const again = there.request.ClientToken !== undefined && there.request.ClientToken === request.ClientToken;
      if (!again) refuse(409, 'ConflictException', `Schedule ${name} already exists.`);
      return restJson(200, { ScheduleArn: arn });
    }
    const schedule: StoredSchedule = { arn, name, group: request.GroupName, at, created: clock.now(), request };
    arm(key, schedule);
    await store.write([shelf.put(key, schedule)]);
    return restJson(200, { ScheduleArn: arn });
  };
  const remove = async (key: string, name: string): Promise<AwsAnswer> => {
    find(key, name);
    live.delete(key);
    disarm.get(key)?.();
    disarm.delete(key);
    await store.write([shelf.del(key)]);
    return restJson(200, {});
  };
  const list = (query: URLSearchParams): AwsAnswer => {
    const group = query.get('ScheduleGroup') ?? undefined;
    if (group !== undefined) mustBeGroup(group);
    const size = Number(query.get('MaxResults') ?? '100');
    if (!(size >= 1 && size <= 100)) refuse(400, 'ValidationException', 'MaxResults must be between 1 and 100.');
    const after = Buffer.from(query.get('NextToken') ?? '', 'base64url').toString();
    const prefix = query.get('NamePrefix') ?? undefined;
    if (prefix !== undefined) mustBeName('namePrefix', prefix);
    const state = query.get('State');
    const found = [...live]
      .filter(([key, { name, group: of, request }]) => {
        const asked = (group === undefined || of === group) && (state === null || request.State === state);
        return asked && name.startsWith(prefix ?? '') && key > after;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const page = found.slice(0, size);
    const [lastKey] = page.at(-1) ?? [];
    const more = found.length > page.length && lastKey !== undefined;
    return restJson(200, {
      Schedules: page.map(([, schedule]) => summary(schedule)),
      ...(more ? { NextToken: Buffer.from(lastKey).toString('base64url') } : {}),
    });
  };

  return {
    needs: (request) => {
      const { operation, name } = readOperation(request);
      if (operation === 'ListSchedules') return [{ action: 'scheduler:ListSchedules', resource: '*' }];
      if (operation !== 'CreateSchedule') {
        const group = request.url.searchParams.get('groupName') ?? 'default';
        return [{ action: `scheduler:${operation}`, resource: arnOf(group, name) }];
      }
      // A body too broken to name its role is refused as invalid by `answer`, which comes next.
      const asked = naming.safeParse(parseLoosely(request));
      const { GroupName = 'default', Target } = asked.success ? asked.data : {};
      const own: Need = { action: 'scheduler:CreateSchedule', resource: arnOf(GroupName, name) };
      if (Target === undefined) return [own];
      const context = { 'iam:PassedToService': 'scheduler.amazonaws.com' };
      return [own, { action: 'iam:PassRole', resource: Target.RoleArn, context }];
    },
    answer: (request) =>
      refusing(async () => {
        const { operation, name } = readOperation(request);
        if (operation === 'ListSchedules') return list(request.url.searchParams);
        mustBeName('name', name);
        if (operation === 'CreateSchedule')
          return create(name, readBody(createSchedule, request, 'ValidationException'));
        const key = `${request.url.searchParams.get('groupName') ?? 'default'}/${name}`;
        return operation === 'DeleteSchedule' ? remove(key, name) : restJson(200, description(find(key, name)));
      }),
    denied: ({ action, resource }, { caller }) =>
      restJsonRefusal({
        status: 403,
        code: 'AccessDeniedException',
        message: `User: ${caller} is not authorized to perform: ${action} on resource: ${resource}`,
      }),
    start: async () => {
      for (const [key, schedule] of await shelf.list()) arm(key, schedule);
    },
    schedules: () => [...live.values()].sort((a, b) => a.at - b.at),
  };
};

const refuse = (status: number, code: string, message: string): never => {
  throw new Refusal(status, code, message);
};

/** Names and their beginnings have the same pattern and length. */
const mustBeName = (member: 'name' | 'namePrefix', value: string): void => {
  const named = schedulerName.safeParse(value);
  if (named.success) return;
  const why = named.error.issues[0]?.message;
  const words = `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: ${why}`;
  refuse(400, 'ValidationException', words);
};

const naming = z.object({ GroupName: z.string().optional(), Target: z.object({ RoleArn: z.string() }) });

const operations = { POST: 'CreateSchedule', GET: 'GetSchedule', DELETE: 'DeleteSchedule' } as const;
const readOperation = ({ method, url }: AwsRequest) => {
  if (method === 'GET' && url.pathname === '/schedules') return { operation: 'ListSchedules', name: '' } as const;
  const name = /^\/schedules\/([^/]+)$/.exec(url.pathname)?.[1];
  if (name !== undefined && (method === 'POST' || method === 'GET' || method === 'DELETE')) {
    return { operation: operations[method], name: decodeURIComponent(name) };
  }
  throw new Error(`The stage's Scheduler does not know ${method} ${url.pathname}.`);
};

const summary = (schedule: StoredSchedule) => ({
  Arn: schedule.arn,
  Name: schedule.name,
  GroupName: schedule.group,
  State: schedule.request.State,
  CreationDate: schedule.created / 1000,
  LastModificationDate: schedule.created / 1000,
  Target: { Arn: schedule.request.Target.Arn },
});
const description = (schedule: StoredSchedule) => {
  const { ClientToken: _, ...request } = schedule.request;
  return { ...request, ...summary(schedule), Target: request.Target };
};
