/** EventBridge rules on the stage: what ticks, and what answers to events of S3. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { AsyncInvocations } from './async-invoke';
import { fitsPattern } from './event-pattern';
import { type NextTick, readScheduleExpression } from './rate';
import type { Invitations } from './resource-policies';
import type { Queues, StageClock, StageStore } from './seams';
import type { Consequence } from './services/consequence';
import type { StageTemplate } from './template';

export interface Rules {
  /** What follows from an event on the default bus. */
  readonly publish: (event: Readonly<Record<string, unknown>>) => Consequence;
  /** Sets the ticks going. */
  readonly start: () => void;
  /** Something was written: a room that said it is idle has to be asked again. */
  readonly stir: () => void;
  readonly close: () => void;
}

export interface RulesSettings {
  readonly template: StageTemplate;
  readonly clock: Pick<StageClock, 'now' | 'wake' | 'busy'>;
  readonly store: Pick<StageStore, 'write'>;
  readonly queues: Pick<Queues, 'putting' | 'arrived'>;
  readonly invocations: AsyncInvocations;
  readonly invitations: Invitations;
  /** Whether time is being turned: only then may a room's `idleUntil` thin its ticks. */
  readonly isTurning: () => boolean;
  /** Never thin the ticks. */
  readonly everyTick: boolean;
}

const targetShape = z.strictObject({
  Id: z.string(),
  Arn: z.string(),
  /** A fixed text instead of the event. */
  Input: z.string().optional(),
  // Deliveries inside one process do not fail, so nothing is retried and nothing goes to the target's dead letters.
  RetryPolicy: z.unknown().optional(),
  DeadLetterConfig: z.unknown().optional(),
});
const ruleShape = z.strictObject({
  Name: z.string().optional(),
  Description: z.string().optional(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  ScheduleExpression: z.string().optional(),
  EventPattern: z.record(z.string(), z.unknown()).optional(),
  Targets: z.array(targetShape),
  Tags: z.unknown().optional(),
});
const idleShape = z.object({ idleUntil: z.iso.datetime({ offset: true }) });

type Target = z.infer<typeof targetShape>;

/** @throws Error for a rule the stage cannot stand up, and `AccessDenied` where a target does not let EventBridge in. */
export function createRules(stage: RulesSettings): Rules {
  const { template, clock, store, queues, invocations, invitations } = stage;
  const rules = template.resources
    .filter(({ type }) => type === 'AWS::Events::Rule')
    .map((resource) => {
      const where = `${resource.stack}/${resource.logicalId}`;
      const shape = ruleShape.safeParse(resource.properties);
      if (!shape.success)
        throw new Error(`${where} is a rule the stage cannot stand up. ${z.prettifyError(shape.error)}`);
      for (const { Arn } of shape.data.Targets) {
        if (Arn.startsWith('arn:aws:lambda:')) invitations.toInvoke('events.amazonaws.com', resource.arn, Arn);
        else if (Arn.startsWith('arn:aws:sqs:')) invitations.toSend('events.amazonaws.com', resource.arn, Arn);
        else throw new Error(`${where} has the target ${Arn}, and the stage knows only functions and queues.`);
      }
      return { arn: resource.arn, ...shape.data };
    })
    .filter(({ State }) => State === 'ENABLED');

  const deliver = (target: Target, event: unknown, done?: (payload: unknown) => void): Consequence => {
    if (target.Arn.startsWith('arn:aws:lambda:'))
      return invocations.enqueue(target.Arn, target.Input === undefined ? event : JSON.parse(target.Input), done);
    return {
      writes: queues.putting(target.Arn, { body: target.Input ?? JSON.stringify(event) }),
      announce: () => queues.arrived(target.Arn),
    };
  };

  const tickers = rules.flatMap((rule) => {
    if (rule.ScheduleExpression === undefined) return [];
    return [createTicker(rule, readScheduleExpression(rule.ScheduleExpression))];
  });
  function createTicker(rule: (typeof rules)[number], next: NextTick) {
    let idleUntil = 0;
    let stirred = false;
    let callOff = () => {};
    const arm = (from: number) => {
      callOff();
      const at = next(stage.isTurning() && !stage.everyTick ? Math.max(from, idleUntil - 1) : from);
      callOff = clock.wake(at, `rule ${rule.arn.split('/').at(-1)}`, () => tick(at));
    };
    const hear = (payload: unknown) => {
      const idle = idleShape.safeParse(payload);
      // Written while the room was looking: it may have looked too early.
      if (!idle.success || stirred) return;
      idleUntil = Date.parse(idle.data.idleUntil);
      arm(clock.now());
    };
    const tick = async (at: number) => {
      arm(at);
      const event = scheduledEvent(rule.arn, at, template.place);
      idleUntil = 0;
      stirred = false;
      const consequences = rule.Targets.map((target) => deliver(target, event, hear));
      await store.write(consequences.flatMap(({ writes }) => writes));
      for (const { announce } of consequences) announce();
    };
    return {
      start: () => arm(clock.now()),
      stir: () => {
        stirred = true;
        if (idleUntil <= clock.now()) return;
        idleUntil = 0;
        arm(clock.now());
      },
      stop: () => callOff(),
    };
  }

  return {
    publish: (event) => {
      const consequences = rules
        .filter(({ EventPattern }) => EventPattern !== undefined && fitsPattern(EventPattern, event))
        .flatMap(({ Targets }) => Targets.map((target) => deliver(target, event)));
      return {
        writes: consequences.flatMap(({ writes }) => writes),
        announce: () => {
          for (const { announce } of consequences) announce();
        },
      };
    },
    start: () => {
      for (const ticker of tickers) ticker.start();
    },
    stir: () => {
      for (const ticker of tickers) ticker.stir();
    },
    close: () => {
      for (const ticker of tickers) ticker.stop();
    },
  };
}

/** @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-run-lambda-schedule.html */
function scheduledEvent(ruleArn: string, at: number, place: StageTemplate['place']) {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: place.account,
    time: `${new Date(at).toISOString().slice(0, 19)}Z`,
    region: place.region,
    resources: [ruleArn],
    detail: {},
  };
}
